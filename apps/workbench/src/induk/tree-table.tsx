import type { JenisSimpulInduk, RencanaInduk, SimpulInduk } from '@selaras/domain/induk'
import { namaSimpulInduk, treeOfInduk } from '@selaras/domain/induk'
import { BENTUK_INDUK } from '@selaras/domain/tahap'
import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { Dialog } from '../app/dialog.tsx'
import { MenuButton } from '../app/menu-button.tsx'
import { editText, textOf } from '../sheet/cell-view.ts'
import { induk as words } from '../text/induk.ts'
import { umum } from '../text/umum.ts'
import { CellInput } from './cell-input.tsx'
import styles from './induk.module.css'
import type { IndukEditor } from './induk-editor.ts'
import { addRow, childKinds, choose, editCell, moveRow, nameOf, removeRow } from './row-ops.ts'
import type { IndukDetail, OpdDipilih } from './use-induk.ts'

const say = words.tabel

interface TreeTableProps {
  readonly induk: RencanaInduk
  readonly editor: IndukEditor
  readonly readOnly: boolean
  readonly opd: readonly OpdDipilih[]
  readonly jawaban: IndukDetail['jawaban']
  /** Only who looks after the whole pemda knows that nobody answers a row. */
  readonly seesAll: boolean
}

/** The rows of a parent plan as its form prints them, each cell written in its place. */
export function TreeTable({ induk, editor, readOnly, opd, jawaban, seesAll }: TreeTableProps) {
  const { rows } = treeOfInduk(induk)
  const [fresh, setFresh] = useState<string | null>(null)
  const [removing, setRemoving] = useState<SimpulInduk | null>(null)
  const answers = useMemo(() => {
    const map = new Map<string, IndukDetail['jawaban'][number][]>()
    for (const one of jawaban) map.set(one.indukSimpulId, [...(map.get(one.indukSimpulId) ?? []), one])
    return map
  }, [jawaban])
  const add = (jenis: JenisSimpulInduk, indukId: string | null) => {
    const id = uuidv7()
    if (editor.change([addRow(induk, jenis, indukId, id)])) setFresh(id)
  }
  return (
    <>
      {readOnly ? null : (
        <div className={styles['actions']}>
          {childKinds(null)
            .filter((jenis) => mayAdd(induk, jenis))
            .map((jenis) => (
              <button key={jenis} type="button" className={styles['quiet']} onClick={() => add(jenis, null)}>
                {say.tambah(namaSimpulInduk[jenis])}
              </button>
            ))}
        </div>
      )}
      {rows.length === 0 ? (
        <p className={styles['note']}>
          {say.kosong} {readOnly ? '' : say.kosongSaran}
        </p>
      ) : (
        <div className={styles['scroll']} role="region" tabIndex={0} aria-label={say.judul}>
          <table className={styles['table']}>
            <caption className="only-read">{say.judul}</caption>
            <thead>
              <tr>
                <th scope="col">{say.jenis}</th>
                <th scope="col">{say.kode}</th>
                <th scope="col" className={styles['wide']}>
                  {say.uraian}
                </th>
                <th scope="col">{say.satuan}</th>
                <th scope="col">{say.arah}</th>
                <th scope="col">{say.awal}</th>
                {induk.tahun.map((tahun) => (
                  <th key={tahun} scope="col">
                    {tahun}
                  </th>
                ))}
                <th scope="col">{say.akhir}</th>
                <th scope="col">{say.pengampu}</th>
                {readOnly ? null : (
                  <th scope="col" className={styles['acts']}>
                    {say.aksi}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ simpul, tingkat }) => (
                <TreeRow
                  key={simpul.id}
                  node={simpul}
                  tingkat={tingkat}
                  induk={induk}
                  editor={editor}
                  readOnly={readOnly}
                  opd={opd}
                  answers={answers.get(simpul.id) ?? []}
                  seesAll={seesAll}
                  fresh={fresh === simpul.id}
                  onAdd={add}
                  onRemove={setRemoving}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {removing ? (
        <Dialog title={say.hapusJudul(nameOf(removing))} onClose={() => setRemoving(null)}>
          <p>{say.hapusIsi(treeOfInduk(induk).descendants(removing.id).length)}</p>
          <div className={styles['actions']}>
            <button
              type="button"
              className={styles['button']}
              onClick={() => {
                editor.change([removeRow(induk, removing)])
                setRemoving(null)
              }}
            >
              {say.hapus}
            </button>
            <button type="button" className={styles['quiet']} onClick={() => setRemoving(null)}>
              {umum.batal}
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}

/** An RPD has neither visi nor misi, and an RPJMD one visi. */
function mayAdd(induk: RencanaInduk, jenis: JenisSimpulInduk): boolean {
  if (jenis !== 'visi' && jenis !== 'misi') return true
  if (!BENTUK_INDUK[induk.jenis].visiMisi) return false
  return jenis === 'misi' || ![...induk.simpul.values()].some((one) => one.jenis === 'visi')
}

interface TreeRowProps {
  readonly node: SimpulInduk
  readonly tingkat: number
  readonly induk: RencanaInduk
  readonly editor: IndukEditor
  readonly readOnly: boolean
  readonly opd: readonly OpdDipilih[]
  readonly answers: IndukDetail['jawaban']
  readonly seesAll: boolean
  readonly fresh: boolean
  readonly onAdd: (jenis: JenisSimpulInduk, indukId: string) => void
  readonly onRemove: (node: SimpulInduk) => void
}

const withKode: ReadonlySet<JenisSimpulInduk> = new Set(['misi', 'tujuan', 'sasaran', 'programPrioritas'])

function TreeRow(props: TreeRowProps) {
  const { node, tingkat, induk, editor, readOnly, opd, answers, seesAll, fresh } = props
  const name = nameOf(node)
  const measured = node.jenis === 'indikator'
  const cell = (field: string, kolom: string, kind: 'text' | 'number' = 'text') => (
    <CellInput
      label={say.isian(kolom, name)}
      column={field}
      kind={kind}
      readOnly={readOnly}
      value={kind === 'number' ? editText(node.isian[field]) : textOf(node.isian[field])}
      onCommit={(text) => editor.change([editCell(node, field, text)])}
    />
  )
  return (
    <tr data-jenis={node.jenis} id={`induk-${node.id}`}>
      <th scope="row">{namaSimpulInduk[node.jenis]}</th>
      <td>{withKode.has(node.jenis) ? cell('kode', say.kode) : null}</td>
      <td style={{ paddingInlineStart: `${tingkat * 14 + 6}px` }}>
        <UraianCell node={node} editor={editor} readOnly={readOnly} fresh={fresh} />
        {node.jenis === 'prioritas' ? (
          <div className={styles['pair']}>
            <span>{say.masa}</span>
            {cell('mulai', say.mulai)}
            {cell('selesai', say.selesai)}
          </div>
        ) : null}
      </td>
      <td>{measured ? cell('satuan', say.satuan) : null}</td>
      <td>{measured ? <ArahCell node={node} editor={editor} readOnly={readOnly} /> : null}</td>
      <td>{measured ? cell('awal', say.awal, 'number') : null}</td>
      {induk.tahun.map((tahun) => (
        <td key={tahun}>{measured ? cell(`target:${tahun}`, String(tahun), 'number') : null}</td>
      ))}
      <td>{measured ? cell('akhir', say.akhir, 'number') : null}</td>
      <td>
        {node.jenis === 'programPrioritas' ? (
          <PengampuCell node={node} editor={editor} readOnly={readOnly} opd={opd} />
        ) : null}
        {node.jenis === 'sasaran' || node.jenis === 'tujuan' ? (
          <Answers answers={answers} orphan={seesAll && node.jenis === 'sasaran'} />
        ) : null}
      </td>
      {readOnly ? null : (
        <td className={styles['acts']}>
          <RowMenu {...props} name={name} />
        </td>
      )}
    </tr>
  )
}

function UraianCell({
  node,
  editor,
  readOnly,
  fresh
}: Pick<TreeRowProps, 'node' | 'editor' | 'readOnly' | 'fresh'>) {
  useEffect(() => {
    if (fresh) document.querySelector<HTMLElement>(`#induk-${CSS.escape(node.id)} textarea`)?.focus()
  }, [fresh, node.id])
  return (
    <CellInput
      long
      label={say.isian(say.uraian, namaSimpulInduk[node.jenis])}
      column="uraian"
      readOnly={readOnly}
      value={textOf(node.isian['uraian'])}
      onCommit={(text) => editor.change([editCell(node, 'uraian', text)])}
    />
  )
}

function ArahCell({ node, editor, readOnly }: Pick<TreeRowProps, 'node' | 'editor' | 'readOnly'>) {
  const value = textOf(node.isian['arah'])
  if (readOnly) return <span>{say.arahNama[value] ?? ''}</span>
  return (
    <select
      className={styles['cell']}
      aria-label={say.isian(say.arah, nameOf(node))}
      value={value}
      onChange={(event) => editor.change([choose(node, 'arah', event.currentTarget.value)])}
    >
      <option value="">{say.pilihArah}</option>
      {Object.entries(say.arahNama).map(([id, nama]) => (
        <option key={id} value={id}>
          {nama}
        </option>
      ))}
    </select>
  )
}

function PengampuCell({
  node,
  editor,
  readOnly,
  opd
}: Pick<TreeRowProps, 'node' | 'editor' | 'readOnly' | 'opd'>) {
  const value = node.isian['pengampu']
  const chosen = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
  const names = opd.filter(({ id }) => chosen.includes(id)).map(({ singkatan }) => singkatan)
  if (readOnly) return <span>{names.join(', ')}</span>
  const toggle = (id: string) => {
    const ke = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
    editor.change([
      {
        jenis: 'isi',
        simpulId: node.id,
        field: 'pengampu',
        ...(value === undefined ? {} : { dari: value }),
        ke
      }
    ])
  }
  return (
    <MenuButton
      label={say.isian(say.pengampu, nameOf(node))}
      face={<span className={styles['chip']}>{names.length > 0 ? names.join(', ') : '…'}</span>}
    >
      <fieldset className={styles['choices']}>
        <legend>{say.pengampu}</legend>
        {opd
          .filter(({ aktif }) => aktif)
          .map(({ id, nama }) => (
            <label key={id}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {nama}
            </label>
          ))}
      </fieldset>
    </MenuButton>
  )
}

/** Which plans answer the row; a sasaran that none answers is marked with the word. */
function Answers({ answers, orphan }: { answers: IndukDetail['jawaban']; orphan: boolean }) {
  if (answers.length === 0)
    return orphan ? <span className={styles['orphan']}>○ {say.tanpaJawaban}</span> : null
  const plans = [...new Map(answers.map((one) => [one.naskahId, one])).values()]
  return (
    <ul className={styles['answers']}>
      {plans.map((one) => (
        <li key={one.naskahId}>
          <Link
            to="/renstra/$naskahId/induk"
            params={{ naskahId: one.naskahId }}
            title={one.judul}
            aria-label={`${one.opd.singkatan}: ${one.judul}`}
          >
            {one.opd.singkatan}
          </Link>
          {answers.some((each) => each.naskahId === one.naskahId && each.perluDitinjau) ? (
            <span className={styles['review']}>▲ {say.perluDitinjau}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function RowMenu({ node, induk, editor, onAdd, onRemove, name }: TreeRowProps & { readonly name: string }) {
  const move = (step: 1 | -1) => {
    const change = moveRow(induk, node, step)
    if (change) editor.change([change])
  }
  return (
    <MenuButton label={say.menu(name)} face={<span aria-hidden="true">⋯</span>}>
      <div className={styles['menu']}>
        {childKinds(node.jenis).map((jenis) => (
          <button key={jenis} type="button" data-closes onClick={() => onAdd(jenis, node.id)}>
            {say.tambah(namaSimpulInduk[jenis])}
          </button>
        ))}
        <button type="button" data-closes onClick={() => move(-1)}>
          {say.naik}
        </button>
        <button type="button" data-closes onClick={() => move(1)}>
          {say.turun}
        </button>
        <button type="button" data-closes onClick={() => onRemove(node)}>
          {say.hapus}
        </button>
      </div>
    </MenuButton>
  )
}

import { LABEL_TAHAP_INDUK } from '@selaras/domain/tahap'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import messages from '../app/message.module.css'
import { seesAllOpd, usePerson } from '../app/person.ts'
import { periode, waktu } from '../text/format.ts'
import { induk as words } from '../text/induk.ts'
import { umum } from '../text/umum.ts'
import { type BagianInduk, bagianInduk } from './bagian.ts'
import { UndoContext } from './cell-input.tsx'
import { ChangesView } from './changes-view.tsx'
import { EventBar } from './event-bar.tsx'
import styles from './induk.module.css'
import { legalOf } from './legal.ts'
import { ChangeDialog } from './new-induk.tsx'
import { PaguTable } from './pagu-table.tsx'
import { SaveLine } from './save-line.tsx'
import { TreeTable } from './tree-table.tsx'
import { type IndukDetail, type OpdDipilih, useIndukDetail, useIndukEditor } from './use-induk.ts'
import { UsulanView } from './usulan-view.tsx'

/** One version of an RPJMD or RPD: its content, its pagu, what it changes for whom, what OPD propose. */
export function IndukPage() {
  const { indukId } = useParams({ from: '/app/induk/$indukId' })
  const { detail, opd, loaded, again } = useIndukDetail(indukId)
  const [load, setLoad] = useState(0)
  useEffect(() => {
    document.title = `${detail?.judul ?? words.judul} · Selaras`
  }, [detail?.judul])
  if (!loaded)
    return (
      <p className={styles['page']} role="status">
        {umum.memuat}
      </p>
    )
  if (!detail)
    return (
      <div className={messages['message']}>
        <h1>{words.takDitemukan.judul}</h1>
        <p>{words.takDitemukan.isi}</p>
        <p>
          <Link to="/induk">{words.judul}</Link>
        </p>
      </div>
    )
  const reload = () => {
    again()
    setLoad(load + 1)
  }
  return <Loaded key={indukId} detail={detail} opd={opd} load={load} onReload={reload} />
}

interface LoadedProps {
  readonly detail: IndukDetail
  readonly opd: readonly OpdDipilih[]
  readonly load: number
  readonly onReload: () => void
}

function Loaded({ detail, opd, load, onReload }: LoadedProps) {
  const person = usePerson()
  // A reload brings the stored content only when its answer has come, which its version tells.
  const { editor, state } = useIndukEditor(
    detail,
    opd,
    `${detail.id} ${detail.tahap} ${load} ${load > 0 ? detail.versi : ''}`
  )
  const [told, setTold] = useState('')
  const [changing, setChanging] = useState(false)
  const { bagian = 'isi' } = useSearch({ from: '/app/induk/$indukId' })
  const bappelitbangda = person.peran.some(
    ({ peran }) => peran === 'verifikator' || peran === 'kepalaBappelitbangda'
  )
  const moved = (message: string) => {
    setTold(message)
    onReload()
  }
  return (
    <UndoContext value={editor}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <p>
            <Link to="/induk">{words.judul}</Link>
          </p>
          <h1>{detail.judul}</h1>
          <p className={styles['note']}>
            {detail.jenis} {periode(detail.tahun)} · {legalOf(detail)}
            {detail.dasar ? ` · ${words.ubah.alasan}: ${detail.dasar}` : ''}
          </p>
        </header>
        <EventBar detail={detail} onMoved={moved} />
        <Cancelled detail={detail} />
        {told === '' ? null : <p role="status">{told}</p>}
        {detail.bolehUbah ? (
          <SaveLine editor={editor} state={state} opd={opd} onReload={onReload} />
        ) : (
          <p className={styles['note']}>
            {detail.alasanTidakBolehUbah}{' '}
            {bappelitbangda && detail.tahap === 'berlaku' ? (
              <button type="button" className={styles['quiet']} onClick={() => setChanging(true)}>
                {words.ubah.tombol}
              </button>
            ) : null}
          </p>
        )}
        <Parts indukId={detail.id} active={bagian} />
        {bagian === 'isi' ? (
          <>
            <TreeTable
              induk={state.induk}
              editor={editor}
              readOnly={!detail.bolehUbah}
              opd={opd}
              jawaban={detail.jawaban}
              seesAll={seesAllOpd(person)}
            />
            {detail.bolehUbah ? <p className={styles['under']}>{words.tabel.petunjuk}</p> : null}
          </>
        ) : null}
        {bagian === 'pagu' ? (
          <PaguTable induk={state.induk} editor={editor} readOnly={!detail.bolehUbah} opd={opd} />
        ) : null}
        {bagian === 'perubahan' ? <ChangesView id={detail.id} mayMark={bappelitbangda} /> : null}
        {bagian === 'usulan' ? (
          <UsulanView id={detail.id} mayAnswer={detail.bolehUbah} onAnswered={onReload} />
        ) : null}
        {bagian === 'riwayat' ? <History detail={detail} /> : null}
        {changing ? <ChangeDialog detail={detail} onClose={() => setChanging(false)} /> : null}
      </div>
    </UndoContext>
  )
}

/** Who cancelled this version, when and why. */
function Cancelled({ detail }: { detail: IndukDetail }) {
  const last = detail.riwayat.findLast(({ peristiwa }) => peristiwa === 'batalkan')
  return last ? (
    <p className={styles['warning']}>
      {words.riwayat.dibatalkan(last.oleh, waktu(last.pada), last.alasan ?? '')}
    </p>
  ) : null
}

function Parts({ indukId, active }: { indukId: string; active: BagianInduk }) {
  return (
    <nav className={styles['parts']} aria-label={words.navigasi}>
      {bagianInduk.map((one) => (
        <Link
          key={one}
          to="/induk/$indukId"
          params={{ indukId }}
          search={one === 'isi' ? {} : { bagian: one }}
          activeOptions={{ exact: true }}
          aria-current={one === active ? 'page' : undefined}
        >
          {words.bagian[one]}
        </Link>
      ))}
    </nav>
  )
}

function History({ detail }: { detail: IndukDetail }) {
  if (detail.riwayat.length === 0) return <p className={styles['note']}>{words.riwayat.kosong}</p>
  return (
    <table className={styles['table']}>
      <caption className="only-read">{words.bagian.riwayat}</caption>
      <thead>
        <tr>
          <th scope="col">{words.riwayat.langkah}</th>
          <th scope="col">{words.riwayat.oleh}</th>
          <th scope="col">{words.riwayat.pada}</th>
          <th scope="col">{words.riwayat.alasan}</th>
        </tr>
      </thead>
      <tbody>
        {detail.riwayat.map((one) => (
          <tr key={`${one.ke} ${one.pada}`}>
            <th scope="row">{LABEL_TAHAP_INDUK[one.ke as keyof typeof LABEL_TAHAP_INDUK] ?? one.ke}</th>
            <td>{one.oleh}</td>
            <td>{waktu(one.pada)}</td>
            <td>{one.alasan}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { namaSimpulInduk } from '@selaras/domain/induk'
import { useState } from 'react'
import { Dialog } from '../app/dialog.tsx'
import { useAct } from '../persiapan/use-act.ts'
import { induk as words } from '../text/induk.ts'
import styles from './induk.module.css'
import { kaitkanMutation } from './kaitan-data.ts'
import { nameOf } from './row-ops.ts'
import type { Baris, NaskahTerkait, PilihanInduk } from './use-kaitan.ts'
import { useSasaranInduk } from './use-kaitan.ts'

const say = words.kaitan

interface LinkDialogProps {
  readonly naskahId: string
  readonly row: Baris
  /** Parent plans that share years with the Renstra, the main one first. */
  readonly induk: NaskahTerkait['indukTersedia']
  /** Rows of parents that it is linked to already. */
  readonly linked: ReadonlySet<string>
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Chooses parents of a row, several at once, and NSPK with its source. */
export function LinkDialog({ naskahId, row, induk, linked, onClose, onDone }: LinkDialogProps) {
  const [indukId, setIndukId] = useState(induk[0]?.id)
  const pilihan = useSasaranInduk(indukId)
  const { busy, refused, run } = useAct(kaitkanMutation)
  // Kept over a change of the parent plan: a row may answer several.
  const [chosen, setChosen] = useState<ReadonlyMap<string, PilihanInduk>>(new Map())
  const [search, setSearch] = useState('')
  const [wrong, setWrong] = useState('')
  const [uraian, setUraian] = useState('')
  const [sumber, setSumber] = useState('')
  const shown = pilihan.filter(({ node }) => nameOf(node).toLowerCase().includes(search.toLowerCase()))
  const flip = (one: PilihanInduk) => {
    const next = new Map(chosen)
    if (!next.delete(one.node.id)) next.set(one.node.id, one)
    setChosen(next)
  }
  const submit = async () => {
    const parents = [...chosen.values()].map(({ rumpunId, node }) => ({ rumpunId, simpulId: node.id }))
    const hasNspk = uraian.trim() !== '' || sumber.trim() !== ''
    if (parents.length === 0 && !hasNspk) return setWrong(say.belumPilih)
    setWrong('')
    const nspk = hasNspk ? { uraian: uraian.trim(), sumber: sumber.trim() } : null
    if ((await run({ naskahId, simpulId: row.id, induk: parents, nspk })) === null) return
    onDone()
    onClose()
  }
  return (
    <Dialog title={say.pilihJudul(row.uraian)} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void submit()
        }}
      >
        {refused || wrong ? (
          <p role="alert" className={styles['refusal']}>
            {wrong || refused?.text}
          </p>
        ) : null}
        {induk.length > 1 ? (
          <label>
            {say.acuan}
            <select value={indukId} onChange={(event) => setIndukId(event.currentTarget.value)}>
              {induk.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.judul}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {induk.length === 0 ? (
          <p className={styles['note']}>{say.tanpaInduk}</p>
        ) : (
          <>
            <label>
              {say.cari}
              <input
                className={styles['search']}
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
            </label>
            <fieldset className={styles['options']}>
              <legend>{say.pilih}</legend>
              {shown.map((one) => {
                const { node, tingkat } = one
                return (
                  <label key={node.id} style={{ paddingInlineStart: `${tingkat * 14}px` }}>
                    <input
                      type="checkbox"
                      disabled={linked.has(node.id)}
                      checked={linked.has(node.id) || chosen.has(node.id)}
                      onChange={() => flip(one)}
                    />
                    <span>
                      {nameOf(node)}
                      <span className={styles['under']}> · {namaSimpulInduk[node.jenis]}</span>
                    </span>
                  </label>
                )
              })}
            </fieldset>
          </>
        )}
        <label>
          {say.nspkUraian}
          <textarea
            rows={2}
            maxLength={2000}
            value={uraian}
            onChange={(event) => setUraian(event.currentTarget.value)}
          />
        </label>
        <label>
          {say.nspkSumber}
          <input maxLength={250} value={sumber} onChange={(event) => setSumber(event.currentTarget.value)} />
        </label>
        <div className={styles['actions']}>
          <button type="submit" className={styles['button']} disabled={busy}>
            {say.simpan}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

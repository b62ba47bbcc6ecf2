import { namaSimpulInduk } from '@selaras/domain/induk'
import { useState } from 'react'
import { Dialog } from '../app/dialog.tsx'
import { useAct } from '../persiapan/use-act.ts'
import { induk as words } from '../text/induk.ts'
import styles from './induk.module.css'
import { kaitkanMutation } from './kaitan-data.ts'
import { nameOf } from './row-ops.ts'
import type { Baris, PilihanInduk } from './use-kaitan.ts'

const say = words.kaitan

interface LinkDialogProps {
  readonly naskahId: string
  readonly row: Baris
  readonly pilihan: readonly PilihanInduk[]
  /** Rows of parents that it is linked to already. */
  readonly linked: ReadonlySet<string>
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Chooses parents of a row, several at once, and NSPK with its source. */
export function LinkDialog({ naskahId, row, pilihan, linked, onClose, onDone }: LinkDialogProps) {
  const { busy, refused, run } = useAct(kaitkanMutation)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [search, setSearch] = useState('')
  const [wrong, setWrong] = useState('')
  const [uraian, setUraian] = useState('')
  const [sumber, setSumber] = useState('')
  const shown = pilihan.filter(({ node }) => nameOf(node).toLowerCase().includes(search.toLowerCase()))
  const flip = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const submit = async () => {
    const induk = pilihan
      .filter(({ node }) => chosen.has(node.id))
      .map(({ rumpunId, node }) => ({ rumpunId, simpulId: node.id }))
    const hasNspk = uraian.trim() !== '' || sumber.trim() !== ''
    if (induk.length === 0 && !hasNspk) return setWrong(say.belumPilih)
    setWrong('')
    const nspk = hasNspk ? { uraian: uraian.trim(), sumber: sumber.trim() } : null
    if ((await run({ naskahId, simpulId: row.id, induk, nspk })) === null) return
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
        {pilihan.length === 0 ? (
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
              {shown.map(({ node, tingkat }) => (
                <label key={node.id} style={{ paddingInlineStart: `${tingkat * 14}px` }}>
                  <input
                    type="checkbox"
                    disabled={linked.has(node.id)}
                    checked={linked.has(node.id) || chosen.has(node.id)}
                    onChange={() => flip(node.id)}
                  />
                  <span>
                    {nameOf(node)}
                    <span className={styles['under']}> · {namaSimpulInduk[node.jenis]}</span>
                  </span>
                </label>
              ))}
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

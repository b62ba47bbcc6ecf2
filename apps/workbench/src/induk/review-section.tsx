import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../persiapan/use-act.ts'
import { induk as words } from '../text/induk.ts'
import { readIsi } from './data.ts'
import styles from './induk.module.css'
import { IsiView } from './isi-view.tsx'
import { lepasMutation, tegaskanMutation } from './kaitan-data.ts'
import { type Baris, isGone, type KaitanDilihat } from './use-kaitan.ts'

const say = words.kaitan

interface ReviewSectionProps {
  readonly naskahId: string
  readonly rows: readonly Baris[]
  readonly kaitan: readonly KaitanDilihat[]
  readonly mayConfirm: boolean
  readonly onDone: () => void
}

/** Links whose parent changed: old and new side by side, confirmed one by one or many at once. */
export function ReviewSection({ naskahId, rows, kaitan, mayConfirm, onDone }: ReviewSectionProps) {
  const { busy, refused, run } = useAct(tegaskanMutation)
  const away = useAct(lepasMutation)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const open = kaitan.filter(({ keadaan }) => keadaan === 'perluDitinjau')
  if (open.length === 0) return null
  const confirm = async (simpulId: readonly string[]) => {
    if ((await run({ naskahId, simpulId: [...simpulId] })) === null) return
    setChosen(new Set())
    onDone()
  }
  const unlink = async (id: string) => {
    if ((await away.run({ naskahId, kaitanId: [id] })) !== null) onDone()
  }
  const broken = new Set(open.filter(isGone).map(({ simpulId }) => simpulId))
  const standing = [...new Set(open.map(({ simpulId }) => simpulId))].filter((id) => !broken.has(id))
  const flip = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const rowOf = (id: string) => rows.find((row) => row.id === id)
  return (
    <section className={styles['stack']} aria-labelledby="tinjau">
      <h2 id="tinjau">▲ {say.tinjauJudul(open.length)}</h2>
      <p className={styles['note']}>
        {mayConfirm ? (
          say.tinjauIsi
        ) : (
          <>
            {say.terkunci}{' '}
            <Link to="/renstra/$naskahId/versi" params={{ naskahId }}>
              {say.keVersi}
            </Link>
          </>
        )}
      </p>
      {(refused ?? away.refused) ? (
        <p role="alert" className={styles['refusal']}>
          {(refused ?? away.refused)?.text}
        </p>
      ) : null}
      {mayConfirm && standing.length > 0 ? (
        <div className={styles['actions']}>
          <button
            type="button"
            className={styles['button']}
            disabled={busy}
            onClick={() => confirm(standing)}
          >
            {say.tegaskanSemua}
          </button>
          <button
            type="button"
            className={styles['quiet']}
            disabled={busy || chosen.size === 0}
            onClick={() => confirm([...chosen])}
          >
            {say.tegaskanDipilih(chosen.size)}
          </button>
        </div>
      ) : null}
      <table className={styles['table']}>
        <caption className="only-read">{say.tinjauJudul(open.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{say.baris}</th>
            <th scope="col">{say.semula}</th>
            <th scope="col">{say.menjadi}</th>
          </tr>
        </thead>
        <tbody>
          {open.map((one) => {
            const row = rowOf(one.simpulId)
            const name = row?.uraian ?? ''
            return (
              <tr key={one.id}>
                <th scope="row">
                  {name}
                  <div className={styles['actions']}>
                    <Link
                      to="/renstra/$naskahId/$tabel"
                      params={{ naskahId, tabel: 't-c-25' }}
                      search={{ sel: `${one.simpulId} uraian` }}
                    >
                      {say.keTabel}
                    </Link>
                    {mayConfirm && isGone(one) ? (
                      <button
                        type="button"
                        className={styles['quiet']}
                        disabled={away.busy}
                        aria-label={say.lepasPada(readIsi(one.tinjauan?.lama)?.uraian ?? '', name)}
                        onClick={() => unlink(one.id)}
                      >
                        {say.lepas}
                      </button>
                    ) : null}
                    {mayConfirm && !broken.has(one.simpulId) ? (
                      <>
                        <label className={styles['check']}>
                          <input
                            type="checkbox"
                            checked={chosen.has(one.simpulId)}
                            aria-label={words.usulan.pilih(name)}
                            onChange={() => flip(one.simpulId)}
                          />
                        </label>
                        <button
                          type="button"
                          className={styles['quiet']}
                          disabled={busy}
                          aria-label={say.tegaskanPada(name)}
                          onClick={() => confirm([one.simpulId])}
                        >
                          {say.tegaskan}
                        </button>
                      </>
                    ) : null}
                  </div>
                </th>
                <td>
                  <IsiView isi={readIsi(one.tinjauan?.lama)} />
                </td>
                <td>
                  <IsiView
                    isi={readIsi(one.tinjauan?.baru)}
                    {...(one.indukLalu
                      ? { gone: say.yatimPada(one.indukLalu.judul, one.indukLalu.label) }
                      : {})}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

import { useCallback, useMemo, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { umum } from '../text/umum.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import { groupChecklist, openKritis } from './checklist.ts'
import { ChecklistItem } from './checklist-item.tsx'
import { daftarPeriksaQuery } from './data.ts'
import type { Lalu } from './use-lalu.ts'
import type { Round } from './use-rounds.ts'
import { may } from './use-rounds.ts'
import styles from './verifikasi.module.css'

const text = words.periksa

/** The human checklist of a round by form and aspect; every item is saved by itself. */
export function ChecklistView({
  naskahId,
  profil,
  round,
  lalu,
  onDone
}: {
  naskahId: string
  profil: string
  round: Round
  lalu: Lalu | null
  onDone: () => void
}) {
  const [{ data }] = useQuery({ query: daftarPeriksaQuery, variables: { profil } })
  const [onlyOpen, setOnlyOpen] = useState(false)
  const list = useRef<HTMLElement>(null)
  const answers = useMemo(() => new Map(round.periksa.map((one) => [one.butir, one])), [round.periksa])
  const before = useMemo(() => new Map(lalu?.periksa.map((one) => [one.butir, one])), [lalu])
  const answered = useMemo(() => new Set(answers.keys()), [answers])
  // An item answered while only open ones are shown stays until the list is asked for again.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const keep = useCallback((id: string) => setKept((ids) => new Set([...ids, id])), [])
  const butir = data?.daftarPeriksa ?? []
  const groups = groupChecklist(butir, answered)
  const kritis = openKritis(butir, answered)
  if (!data) return <p role="status">{umum.memuat}</p>
  const editable = may(round, 'catatHasil')
  return (
    <section ref={list} className={styles['section']} aria-labelledby="daftar-periksa">
      <header className={styles['sectionHead']}>
        <h2 id="daftar-periksa">{text.judul}</h2>
        <p role="status">
          {text.maju(butir.filter(({ id }) => answered.has(id)).length, butir.length)}
          {kritis.length > 0 ? (
            <strong className={styles['warn']}> · {text.kritisBelum(kritis.length)}</strong>
          ) : null}
        </p>
        {kritis[0] !== undefined ? (
          <button
            type="button"
            className={styles['link']}
            onClick={() =>
              list.current?.querySelector<HTMLElement>(`[data-butir="${kritis[0]}"] input`)?.focus()
            }
          >
            {text.keKritis(kritis[0])}
          </button>
        ) : null}
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={onlyOpen}
            onChange={(event) => {
              setKept(new Set())
              setOnlyOpen(event.currentTarget.checked)
            }}
          />
          {text.hanyaBelum}
        </label>
      </header>
      {onlyOpen && answered.size >= butir.length && kept.size === 0 ? <p>{text.semuaTerjawab}</p> : null}
      {groups.map(({ formulir, aspek, butir: items, terjawab }, at) => {
        const shown = onlyOpen ? items.filter(({ id }) => !answered.has(id) || kept.has(id)) : items
        if (shown.length === 0) return null
        const first = groups.findIndex((group) => group.formulir === formulir) === at
        return (
          <div key={`${formulir} ${aspek}`}>
            {first ? <h3 className={styles['formHead']}>{text.formulir[formulir]}</h3> : null}
            <h4 className={styles['aspect']}>
              {aspek} <span className={styles['hint']}>{`${terjawab}/${items.length}`}</span>
            </h4>
            <ol className={styles['items']}>
              {shown.map((item) => (
                <ChecklistItem
                  key={item.id}
                  naskahId={naskahId}
                  ke={round.ke}
                  butir={item}
                  saved={answers.get(item.id)}
                  lalu={lalu ? { ke: lalu.ke, jawaban: before.get(item.id) } : null}
                  editable={editable}
                  onDone={() => {
                    keep(item.id)
                    onDone()
                  }}
                />
              ))}
            </ol>
          </div>
        )
      })}
    </section>
  )
}

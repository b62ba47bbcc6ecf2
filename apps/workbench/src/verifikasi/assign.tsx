import { buildCascade } from '@selaras/domain/cascade'
import type { Naskah } from '@selaras/domain/naskah'
import { useEffect, useId, useRef, useState } from 'react'
import { Dialog } from '../app/dialog.tsx'
import { usePerson } from '../app/person.ts'
import { textOf } from '../sheet/cell-view.ts'
import { umum } from '../text/umum.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import { langkahPutaranMutation } from './data.ts'
import { useRoundStep } from './round-version.ts'
import { useCandidates } from './use-candidates.ts'
import type { Round } from './use-rounds.ts'
import { may } from './use-rounds.ts'
import styles from './verifikasi.module.css'

const text = words.tugas

/** Parts that can be given to somebody: the plan, its top subtrees, its chapters. */
export function scopesOf(naskah: Naskah): readonly { readonly id: string; readonly nama: string }[] {
  const cascade = buildCascade(naskah)
  const tops = [...cascade.roots, ...cascade.lepas].flatMap((id) => {
    const node = naskah.simpul.get(id)
    return node
      ? [{ id, nama: `${words.putusan.tingkat[node.jenis] ?? node.jenis}: ${textOf(node.isian['uraian'])}` }]
      : []
  })
  return [{ id: naskah.id, nama: words.putusan.seluruhRencana }, ...babOf(naskah), ...tops]
}

/** Chapters as the body of the document numbers them. */
function babOf(naskah: Naskah): readonly { readonly id: string; readonly nama: string }[] {
  const bab = naskah.bagian['bab']
  const list = typeof bab === 'object' && bab !== null && 'isi' in bab ? bab['isi'] : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((one) => {
    if (typeof one !== 'object' || one === null || !('nomor' in one)) return []
    const nomor = String(one['nomor'])
    return [{ id: nomor, nama: `${words.bab(nomor)} ${String(one['judul'] ?? '')}` }]
  })
}

const longestShort = 48

/** Assigned parts in as few words as a line takes: chapters by their number, rows by their first words. */
export function shortScopes(naskah: Naskah, cakupan: readonly string[]): string {
  const names = new Map(scopesOf(naskah).map(({ id, nama }) => [id, nama]))
  const bab = new Set(babOf(naskah).map(({ id }) => id))
  const short = cakupan.map((id) => {
    if (bab.has(id)) return words.bab(id)
    const nama = names.get(id) ?? id
    return nama.length > longestShort ? `${nama.slice(0, longestShort).trimEnd()}…` : nama
  })
  return short.join(', ')
}

/** Names of assigned parts; a part that is gone keeps its id out of sight. */
export function scopeNames(naskah: Naskah, cakupan: readonly string[]): string {
  const names = new Map(scopesOf(naskah).map(({ id, nama }) => [id, nama]))
  return cakupan.map((id) => names.get(id) ?? id).join('; ')
}

interface AssignProps {
  readonly naskah: Naskah
  readonly round: Round
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Gives chapters or subtrees to a verifier; the same person again replaces what that person had. */
export function AssignDialog({ naskah, round, onDone, onClose }: AssignProps) {
  const people = useCandidates(naskah.id)
  const { id: self } = usePerson()
  const step = useRoundStep(langkahPutaranMutation)
  const [who, setWho] = useState('')
  const [scope, setScope] = useState<ReadonlySet<string>>(new Set())
  const id = useId()
  const choose = (penggunaId: string) => {
    setWho(penggunaId)
    setScope(new Set(round.tugas.find((one) => one.penggunaId === penggunaId)?.cakupan ?? []))
  }
  const take = (peristiwa: string, data: Readonly<Record<string, unknown>>) =>
    step.run({ naskahId: naskah.id, ke: round.ke, versi: round.versi, peristiwa, data })
  const send = async () => {
    if (step.busy || who === '' || scope.size === 0) return
    if (!(await take('tugaskan', { penggunaId: who, cakupan: [...scope] }))) return
    onDone()
    onClose()
  }
  const takeAway = async (penggunaId: string) => {
    if (step.busy || !(await take('cabutTugas', { penggunaId }))) return
    if (who === penggunaId) setScope(new Set())
    document.getElementById(`${id}-orang`)?.focus()
    onDone()
  }
  return (
    <Dialog title={text.judul} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        {round.tugas.length === 0 ? (
          <p className={styles['hint']}>{text.kosong}</p>
        ) : (
          <ul className={styles['plainList']}>
            {round.tugas.map((one) => (
              <li key={one.id}>
                <strong>{one.kepada}</strong>
                {one.penggunaId === self ? ` (${text.untukAnda})` : ''}: {scopeNames(naskah, one.cakupan)}
                {may(round, 'cabutTugas') ? (
                  <TakeAway
                    kepada={one.kepada}
                    busy={step.busy}
                    onTake={() => void takeAway(one.penggunaId)}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        )}
        <label htmlFor={`${id}-orang`}>{text.kepada}</label>
        {people !== null && people.length === 0 ? <p>{text.tanpaOrang}</p> : null}
        <select
          id={`${id}-orang`}
          required
          value={who}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">–</option>
          {(people ?? []).map((person) => (
            <option key={person.penggunaId} value={person.penggunaId}>
              {person.nama}
            </option>
          ))}
        </select>
        <fieldset className={styles['cells']}>
          <legend>{text.cakupan}</legend>
          <p className={styles['hint']}>{text.cakupanArti}</p>
          {scopesOf(naskah).map((one) => (
            <label key={one.id} className={styles['check']}>
              <input
                type="checkbox"
                checked={scope.has(one.id)}
                onChange={(event) => {
                  const next = new Set(scope)
                  if (event.currentTarget.checked) next.add(one.id)
                  else next.delete(one.id)
                  setScope(next)
                }}
              />
              <span>{one.nama}</span>
            </label>
          ))}
        </fieldset>
        {step.refusal === '' ? null : (
          <p role="alert" className={styles['refusal']}>
            {step.refusal}
          </p>
        )}
        <div className={styles['actions']}>
          <button
            type="submit"
            className={styles['primary']}
            disabled={step.busy || who === '' || scope.size === 0}
          >
            {step.busy ? words.mengirim : text.simpan}
          </button>
          <button type="button" className={styles['quiet']} onClick={onClose}>
            {umum.batal}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** Takes a task away after asking once more, in place. */
function TakeAway({ kepada, busy, onTake }: { kepada: string; busy: boolean; onTake: () => void }) {
  const [asked, setAsked] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const wasAsked = useRef(false)
  // The button that was pressed is gone either way: its place is taken by the question, then by itself again.
  useEffect(() => {
    if (asked || wasAsked.current) first.current?.focus()
    wasAsked.current = asked
  }, [asked])
  if (!asked)
    return (
      <>
        {' '}
        <button
          ref={first}
          type="button"
          className={styles['link']}
          aria-label={text.cabutSiapa(kepada)}
          onClick={() => setAsked(true)}
        >
          {text.cabut}
        </button>
      </>
    )
  return (
    <div className={styles['actions']}>
      <span className={styles['hint']}>{text.cabutArti(kepada)}</span>
      <button ref={first} type="button" className={styles['quiet']} disabled={busy} onClick={onTake}>
        {text.cabutYa(kepada)}
      </button>
      <button type="button" className={styles['quiet']} onClick={() => setAsked(false)}>
        {umum.batal}
      </button>
    </div>
  )
}

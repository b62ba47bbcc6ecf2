import type { Isi, Naskah } from '@selaras/domain/naskah'
import { cellValue, emptyCell, isEmptyIsi } from '@selaras/domain/naskah'
import type { Ref } from 'react'
import { useId } from 'react'
import { seesAllOpd, usePerson } from '../app/person.ts'
import { useStep } from '../data/step.ts'
import { readTyped } from '../sheet/cell-read.ts'
import { lockOf } from '../sheet/cell-view.ts'
import { catatan as words } from '../text/catatan.ts'
import styles from './catatan.module.css'
import { useCatatan } from './context.tsx'
import { tulisMutation } from './data.ts'
import { useDraft } from './draft.ts'
import { placeName } from './place.ts'
import type { CellRef } from './thread.ts'
import { placeOf } from './thread.ts'

interface ComposeProps {
  readonly naskah: Naskah
  readonly cell: CellRef
  readonly field?: Ref<HTMLTextAreaElement>
}

/** Writes a new comment on a cell, perhaps with a value to put there. */
export function Compose({ naskah, cell, field }: ComposeProps) {
  const { naskahId, reload } = useCatatan()
  const person = usePerson()
  const step = useStep(tulisMutation)
  const key = `tulis.${naskahId}.${placeOf(cell)}`
  const [text, keep] = useDraft(key)
  const [wajib, keepWajib] = useDraft(`${key}.wajib`)
  const [suggested, keepSuggested] = useDraft(`${key}.usulan`)
  const [emptied, keepEmptied] = useDraft(`${key}.kosong`)
  const id = useId()
  const mayEmpty = maySuggestEmpty(naskah, cell)
  const empties = mayEmpty && emptied === 'ya'
  const read = empties ? null : readSuggestion(naskah, cell, suggested)
  const mayRequire = seesAllOpd(person)
  const send = async () => {
    if (text.trim() === '' || step.busy || (read !== null && !read.ok)) return
    const done = await step.run({
      naskahId,
      simpulId: cell.simpulId,
      field: cell.field,
      isi: text.trim(),
      wajib: mayRequire && wajib === 'ya',
      ...(read === null ? {} : { usulan: read.value }),
      ...(empties ? { kosongkan: true } : {})
    })
    if (!done) return
    for (const drop of [keep, keepWajib, keepSuggested, keepEmptied]) drop('')
    reload()
  }
  return (
    <form
      className={styles['compose']}
      aria-label={words.tulisDi(placeName(naskah, cell))}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label htmlFor={id}>
        {words.tulis}
        {text === '' ? null : <small> · {words.draf}</small>}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={text}
        placeholder={words.contohIsi}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      {text === '' && suggested === '' && !empties ? null : (
        <>
          {mayRequire ? (
            <label className={styles['check']}>
              <input
                type="checkbox"
                checked={wajib === 'ya'}
                onChange={(event) => keepWajib(event.currentTarget.checked ? 'ya' : '')}
              />
              {words.wajibTanya}
            </label>
          ) : null}
          {maySuggest(naskah, cell) && !empties ? (
            <SuggestField id={`${id}-usulan`} text={suggested} onText={keepSuggested} read={read} />
          ) : null}
          {mayEmpty ? (
            <label className={styles['check']}>
              <input
                type="checkbox"
                checked={empties}
                onChange={(event) => keepEmptied(event.currentTarget.checked ? 'ya' : '')}
              />
              {words.usulkanKosong}
            </label>
          ) : null}
          {step.refusal === '' ? null : (
            <p role="alert" className={styles['refusal']}>
              {step.refusal}
            </p>
          )}
          <div className={styles['actions']}>
            <button type="submit" className={styles['primary']} disabled={step.busy || text.trim() === ''}>
              {step.busy ? words.mengirim : words.kirimCatatan}
            </button>
          </div>
        </>
      )}
    </form>
  )
}

type Read =
  | { readonly ok: true; readonly value: Isi; readonly shown: string; readonly doubt?: string }
  | { readonly ok: false; readonly reason: string; readonly advice: string }

function SuggestField({
  id,
  text,
  onText,
  read
}: {
  id: string
  text: string
  onText: (text: string) => void
  read: Read | null
}) {
  return (
    <>
      <label htmlFor={id}>{words.usulkan}</label>
      <input
        id={id}
        value={text}
        aria-describedby={`${id}-dibaca`}
        aria-invalid={read !== null && !read.ok}
        placeholder={words.nilaiUsulan}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <p id={`${id}-dibaca`} className={styles['hint']}>
        {read === null
          ? ''
          : read.ok
            ? words.dibaca(read.shown, read.doubt ?? '')
            : `${read.reason} ${read.advice}`}
      </p>
    </>
  )
}

/** A value can be suggested where the row keeps its own. */
const maySuggest = (naskah: Naskah, { simpulId, field }: CellRef): boolean => {
  const node = simpulId === null ? undefined : naskah.simpul.get(simpulId)
  return node !== undefined && field !== null && lockOf(naskah, node, field) === undefined
}

/** A cell that holds something and may be empty. */
const maySuggestEmpty = (naskah: Naskah, cell: CellRef): boolean => {
  const node = cell.simpulId === null ? undefined : naskah.simpul.get(cell.simpulId)
  return (
    node !== undefined &&
    cell.field !== null &&
    maySuggest(naskah, cell) &&
    emptyCell(naskah, node, cell.field).ok &&
    !isEmptyIsi(cellValue(naskah, node, cell.field))
  )
}

function readSuggestion(naskah: Naskah, { simpulId, field }: CellRef, text: string): Read | null {
  const node = simpulId === null ? undefined : naskah.simpul.get(simpulId)
  if (text.trim() === '' || !node || field === null) return null
  return readTyped(naskah, node, field, text, 'thousands')
}

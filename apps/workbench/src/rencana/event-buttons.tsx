import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { uuidv7 } from 'uuidv7'
import { Dialog } from '../app/dialog.tsx'
import { MenuButton } from '../app/menu-button.tsx'
import { graphql } from '../data/graphql.ts'
import { teks } from '../text/index.ts'
import type { PlanHead } from './plan-head.ts'
import styles from './rencana.module.css'
import { sectionOf, sectionTitle } from './sections.ts'

const words = teks.rencana.tahap
type Event = PlanHead['peristiwa'][number]

const stepMutation = graphql(`
  mutation LangkahTahap($input: LangkahInput!) {
    langkahTahap(input: $input) {
      __typename
      ... on NaskahBaru { naskah { id tahap versi } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

/** Ways back or out: never the button that stands out. */
const aside = new Set([
  'mintaBatal',
  'urungkanBatal',
  'setujuiBatal',
  'tarik',
  'tolakParaf',
  'ralat',
  'cabut'
])

/** Buttons of the events that are allowed now; those that are not say why. */
export function TahapEvents({
  naskahId,
  events,
  onMoved
}: {
  naskahId: string
  events: readonly Event[]
  onMoved: () => void
}) {
  const [asked, setAsked] = useState<Event | null>(null)
  const mine = events.filter(({ olehSistem }) => !olehSistem)
  const forward = mine.filter(({ boleh, peristiwa }) => boleh && !aside.has(peristiwa))
  const beside = mine.filter((event) => !forward.includes(event))
  return (
    <div className={styles['events']}>
      {forward.map((event) => (
        <EventButton key={event.peristiwa} naskahId={naskahId} event={event} ask={setAsked} />
      ))}
      {beside.length > 0 ? (
        <MenuButton
          label={words.langkahLain}
          face={
            <span>
              {forward.length > 0 ? words.lain : words.langkah} <span aria-hidden="true">▾</span>
            </span>
          }
        >
          <ul className={styles['blocked']}>
            {beside.map((event) => (
              <li key={event.peristiwa}>
                {event.boleh ? (
                  <EventButton naskahId={naskahId} event={event} ask={setAsked} quiet />
                ) : (
                  <>
                    <strong>{event.label}</strong>
                    <span>
                      {words.belumDapat} {event.alasan}
                    </span>
                    {event.saran ? <span>{event.saran}</span> : null}
                    <SectionLink naskahId={naskahId} peristiwa={event.peristiwa} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </MenuButton>
      ) : null}
      {asked ? (
        <EventDialog naskahId={naskahId} event={asked} onClose={() => setAsked(null)} onMoved={onMoved} />
      ) : null}
    </div>
  )
}

/** Asks in a plain dialog; an event that needs more than that leads to its page. */
function EventButton({
  naskahId,
  event,
  ask,
  quiet = false
}: {
  naskahId: string
  event: Event
  ask: (event: Event) => void
  quiet?: boolean
}) {
  const section = event.perluData.every(isAskable) ? null : sectionOf(event.peristiwa)
  const className = styles[quiet ? 'quiet' : 'event']
  return section ? (
    <Link to={`/renstra/$naskahId/${section}`} params={{ naskahId }} className={className} data-closes>
      {event.label}
    </Link>
  ) : (
    <button type="button" className={className} data-closes onClick={() => ask(event)}>
      {quiet ? `${event.label}…` : event.label}
    </button>
  )
}

/** Where to mend what stands against an event. */
function SectionLink({ naskahId, peristiwa }: { naskahId: string; peristiwa: string }) {
  const section = sectionOf(peristiwa)
  return section ? (
    <Link to={`/renstra/$naskahId/${section}`} params={{ naskahId }} data-closes>
      {words.diHalaman(sectionTitle(section))}
    </Link>
  ) : null
}

/** Data that can be asked for in a plain form; other events belong to their own page. */
const askable = { alasan: 'textarea', nomor: 'text', tahun: 'number', tanggal: 'date' } as const
type Askable = keyof typeof askable
const isAskable = (name: string): name is Askable => name in askable

function EventDialog({
  naskahId,
  event,
  onClose,
  onMoved
}: {
  naskahId: string
  event: Event
  onClose: () => void
  onMoved: () => void
}) {
  const [, step] = useMutation(stepMutation)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  // One key per opened dialog: pressing twice, or again after a lost connection, is one step.
  const [kunci] = useState(uuidv7)
  const submit = async (form: FormData) => {
    setBusy(true)
    const data = Object.fromEntries(
      event.perluData.map((name) => [
        name,
        name === 'tahun' ? Number(form.get(name)) : String(form.get(name))
      ])
    )
    const answer = await step({ input: { naskahId, kunci, peristiwa: event.peristiwa, data } })
    setBusy(false)
    const result = answer.data?.langkahTahap
    if (!result) return setRefusal(words.gagal)
    if (result.__typename === 'Penolakan') return setRefusal(`${result.pesan} ${result.saran}`)
    onClose()
    onMoved()
  }
  return (
    <Dialog title={words.konfirmasi(event.label)} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (!busy) void submit(new FormData(submitted.currentTarget))
        }}
      >
        {refusal === '' ? null : (
          <p role="alert" className={styles['refusal']}>
            {refusal}
          </p>
        )}
        <p>{words.akibat}</p>
        {event.perluData.filter(isAskable).map((name) => (
          <div key={name} className={styles['field']}>
            <label htmlFor={`data-${name}`}>{words.data[name]}</label>
            {askable[name] === 'textarea' ? (
              <textarea id={`data-${name}`} name={name} required rows={4} />
            ) : (
              <input id={`data-${name}`} name={name} type={askable[name]} required />
            )}
          </div>
        ))}
        <div className={styles['actions']}>
          <button type="submit" className={styles['event']} disabled={busy}>
            {words.lanjut}
          </button>
          <button type="button" className={styles['quiet']} onClick={onClose}>
            {teks.umum.batal}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

import { LABEL_PERAN } from '@selaras/domain/tahap'
import { useId, useState } from 'react'
import { catatan as words } from '../text/catatan.ts'
import { waktu } from '../text/format.ts'
import styles from './catatan.module.css'
import { changedInside, valueText } from './place.ts'
import { StatusTag, WajibTag } from './status.tsx'
import { Suggestion } from './suggestion.tsx'
import type { Message, Thread } from './thread.ts'
import { ThreadAnswer } from './thread-answer.tsx'

interface CardProps {
  readonly thread: Thread
  /** Goes to the cell; left out where the person is on it already. */
  readonly onJump?: () => void
  readonly openAtFirst?: boolean
}

/** One thread: where, what was said, what became of it, and what the person may do. */
export function ThreadCard({ thread, onJump, openAtFirst = false }: CardProps) {
  const [open, setOpen] = useState(openAtFirst)
  const id = useId()
  const [first, ...rest] = thread.pesan
  return (
    <article
      className={styles['card']}
      data-status={thread.status}
      data-thread={thread.id}
      aria-labelledby={id}
    >
      <header className={styles['cardHead']}>
        <StatusTag status={thread.status} />
        {thread.wajib ? <WajibTag /> : <span className={styles['quietTag']}>{words.saran}</span>}
        {thread.usang ? (
          <span className={styles['usang']} title={words.usangArti}>
            ↻ {words.usang}
          </span>
        ) : null}
      </header>
      {onJump && !thread.simpulHilang && (thread.simpulId !== null || thread.field !== null) ? (
        <button type="button" id={id} className={styles['place']} title={words.keSel} onClick={onJump}>
          {thread.tempat}
        </button>
      ) : (
        <span id={id} className={styles['placeText']}>
          {thread.simpulHilang ? `${thread.tempat} (${words.simpulHilang})` : thread.tempat}
        </span>
      )}
      {first ? <MessageView message={first} /> : null}
      {thread.usang ? <Outdated thread={thread} /> : null}
      <Suggestion thread={thread} />
      {rest.length > 1 ? (
        <button type="button" className={styles['link']} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.sembunyikan : words.balasan(rest.length)}
        </button>
      ) : null}
      {open ? rest.map((message) => <MessageView key={message.id} message={message} />) : null}
      {open ? null : <LastMessage message={rest.at(-1)} />}
      <ThreadAnswer thread={thread} />
    </article>
  )
}

function MessageView({ message }: { message: Message }) {
  const did = message.peristiwa === null ? undefined : words.jejak[message.peristiwa]
  return (
    <div className={styles['message']}>
      <p className={styles['who']}>
        <strong>{message.oleh}</strong> · {roleName(message.sebagai)} · {waktu(message.pada)}
        {did ? <em> · {did}</em> : null}
      </p>
      {message.isi === '' ? null : <p className={styles['said']}>{message.isi}</p>}
    </div>
  )
}

const LastMessage = ({ message }: { message: Message | undefined }) =>
  message ? <MessageView message={message} /> : null

const roleName = (peran: string): string => (LABEL_PERAN as Readonly<Record<string, string>>)[peran] ?? peran

/** Old and new value of a cell that changed after the comment was written; of a row as a whole its name. */
function Outdated({ thread }: { thread: Thread }) {
  if (thread.simpulHilang) return null
  if (changedInside(thread)) return <p className={styles['hint']}>{words.barisBerubah}</p>
  return (
    <dl className={styles['values']}>
      <div>
        <dt>{words.nilaiLama}</dt>
        <dd>
          <del>{valueText(thread.nilaiSaatDitulis)}</del>
        </dd>
      </div>
      <div>
        <dt>{words.nilaiKini}</dt>
        <dd>
          <ins>{valueText(thread.nilaiSekarang)}</ins>
        </dd>
      </div>
    </dl>
  )
}

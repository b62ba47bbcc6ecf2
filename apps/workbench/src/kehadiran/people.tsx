import { useStore } from '../app/store.ts'
import { kehadiran as words } from '../text/kehadiran.ts'
import styles from './kehadiran.module.css'
import { monogramOf, others, peopleOf, useNamesOn } from './presence.ts'

const most = 4

/** The others who have this plan open, as monograms with their names. */
export function People() {
  const people = peopleOf(useStore(others))
  if (people.length === 0) return null
  return (
    <ul
      className={styles['people']}
      aria-label={words.daftar}
      title={people.map(({ nama }) => nama).join(', ')}
    >
      {people.slice(0, most).map(({ id, nama }) => (
        <li key={id}>
          <Monogram nama={nama} />
        </li>
      ))}
      {people.length > most ? <li className={styles['more']}>+{people.length - most}</li> : null}
    </ul>
  )
}

function Monogram({ nama }: { nama: string }) {
  return (
    <span className={styles['avatar']} title={nama}>
      <span aria-hidden="true">{monogramOf(nama)}</span>
      <span className="only-read">{nama}</span>
    </span>
  )
}

/** The others on one cell, in its corner or after its text. */
export function CellPeople({
  cell,
  inline = false
}: {
  cell: { readonly simpulId: string; readonly field: string } | null
  inline?: boolean
}) {
  const names = useNamesOn(cell)
  if (names === undefined) return null
  return (
    <span className={styles['onCell']} data-inline={inline || undefined} title={words.diSel(names)}>
      <span aria-hidden="true">{names.split(', ').map(monogramOf).join(' ')}</span>
      <span className="only-read">, {words.diSel(names)}</span>
    </span>
  )
}

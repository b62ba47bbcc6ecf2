import { useEffect, useState } from 'react'
import { usePerson } from '../app/person.ts'
import { admin } from '../text/admin.ts'
import { tanggal } from '../text/format.ts'
import { teks } from '../text/index.ts'
import styles from './admin.module.css'
import { InvitationTable } from './invitation-table.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { type Orang, type PeranOrang, usePeople } from './people.ts'
import { ChangeRole, EndRole, GiveRole } from './role-dialogs.tsx'

const words = admin.orang

type Open =
  | { readonly task: 'undang' }
  | { readonly task: 'beri'; readonly orang: Orang }
  | { readonly task: 'ubah' | 'akhiri'; readonly peran: PeranOrang }

/** People of the pemda with their roles by date, and the invitations. */
export function OrangPage() {
  const { people, invitations, opdList, error, again } = usePeople()
  const [open, setOpen] = useState<Open | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
  }, [])
  const done = (text: string) => {
    setOpen(null)
    setSaid(text)
    again()
  }
  const close = () => setOpen(null)
  if (!people) return <p role="status">{error ? admin.gagalMuat : teks.umum.memuat}</p>
  return (
    <>
      <section className={styles['section']} aria-labelledby="orang">
        <div className={styles['head']}>
          <h1 id="orang">{words.judul}</h1>
          <button type="button" className={styles['button']} onClick={() => setOpen({ task: 'undang' })}>
            {words.undang}
          </button>
        </div>
        <p className={styles['note']}>{words.isi}</p>
        <p role="status" className={styles['said']}>
          {said}
        </p>
        <PeopleTable people={people} onOpen={setOpen} />
      </section>
      <section className={styles['section']} aria-labelledby="undangan">
        <h2 id="undangan">{admin.undangan.judul}</h2>
        {invitations.length === 0 ? (
          <p className={styles['note']}>{admin.undangan.kosong}</p>
        ) : (
          <InvitationTable list={invitations} onDone={done} />
        )}
      </section>
      {open?.task === 'undang' ? <InviteDialog opdList={opdList} onDone={done} onClose={close} /> : null}
      {open?.task === 'beri' ? (
        <GiveRole orang={open.orang} opdList={opdList} onDone={done} onClose={close} />
      ) : null}
      {open?.task === 'ubah' ? <ChangeRole peran={open.peran} onDone={done} onClose={close} /> : null}
      {open?.task === 'akhiri' ? <EndRole peran={open.peran} onDone={done} onClose={close} /> : null}
    </>
  )
}

function PeopleTable({
  people,
  onOpen
}: {
  readonly people: readonly Orang[]
  readonly onOpen: (open: Open) => void
}) {
  const self = usePerson()
  const [text, setText] = useState('')
  const [past, setPast] = useState(false)
  const wanted = text.toLowerCase().trim()
  const rows = people
    .map((orang) => ({ orang, peran: orang.peran.filter((one) => past || one.keadaan !== 'berakhir') }))
    .filter(({ peran }) => peran.length > 0)
    .filter(({ orang, peran }) =>
      `${orang.nama} ${orang.surel} ${peran.map((one) => `${one.label} ${one.opd?.nama}`).join(' ')}`
        .toLowerCase()
        .includes(wanted)
    )
  return (
    <>
      <div className={styles['tools']}>
        <input
          type="search"
          className={styles['search']}
          aria-label={words.cari}
          placeholder={words.cari}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <label>
          <input type="checkbox" checked={past} onChange={() => setPast(!past)} />
          {words.tampilkanBerakhir}
        </label>
      </div>
      {people.length <= 1 ? <p className={styles['empty']}>{words.kosong}</p> : null}
      {rows.length === 0 ? (
        <p className={styles['note']}>{words.takAda}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.kolom.nama}</th>
              <th scope="col">{words.kolom.peran}</th>
              <th scope="col">{words.kolom.masa}</th>
              <th scope="col">{words.kolom.aksi}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ orang, peran }) =>
              peran.map((one, at) => (
                <tr key={one.id}>
                  {at === 0 ? (
                    <th scope="rowgroup" rowSpan={peran.length}>
                      {orang.nama}
                      <span className={styles['under']}>
                        {[orang.surel, orang.faktorKedua ? words.duaFaktor : null]
                          .filter((part) => part)
                          .join(', ')}
                      </span>
                      {orang.id === self.id ? null : (
                        <button
                          type="button"
                          className={styles['link']}
                          aria-label={words.beriKepada(orang.nama)}
                          onClick={() => onOpen({ task: 'beri', orang })}
                        >
                          {words.beri}
                        </button>
                      )}
                    </th>
                  ) : null}
                  <RoleCells peran={one} onOpen={onOpen} />
                </tr>
              ))
            )}
          </tbody>
        </table>
      )}
    </>
  )
}

function RoleCells({ peran, onOpen }: { readonly peran: PeranOrang; readonly onOpen: (open: Open) => void }) {
  const state = words.keadaan[peran.keadaan as keyof typeof words.keadaan]
  const mulai = tanggal(peran.mulai)
  return (
    <>
      <td>
        {peran.sebagai === 'definitif' ? '' : `${words.sebagai[peran.sebagai as 'plt' | 'plh']} `}
        {peran.label}
        {peran.opd ? <span className={styles['under']}>{peran.opd.nama}</span> : null}
      </td>
      <td>
        {peran.selesai === null ? words.sejak(mulai) : words.sampai(mulai, tanggal(peran.selesai))}{' '}
        {peran.keadaan === 'berlaku' ? null : <span className={styles['state']}>{state}</span>}
      </td>
      <td>
        {peran.keadaan === 'berakhir' ? null : (
          <div className={styles['acts']}>
            <button
              type="button"
              className={styles['link']}
              aria-label={words.ubahPeran(peran.label, peran.nama)}
              onClick={() => onOpen({ task: 'ubah', peran })}
            >
              {words.ubah}
            </button>
            <button
              type="button"
              className={styles['link']}
              aria-label={words.akhiriPeran(peran.label, peran.nama)}
              onClick={() => onOpen({ task: 'akhiri', peran })}
            >
              {words.akhiri}
            </button>
          </div>
        )}
      </td>
    </>
  )
}

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import styles from '../persiapan/persiapan.module.css'
import { hariTanggal } from '../text/format.ts'
import { kalender as words } from '../text/kalender.ts'
import { rencana } from '../text/rencana.ts'

interface Day {
  readonly jenis: string
  readonly tanggal: string
  readonly uraian: string
  readonly naskahId: string | null
  readonly judul: string | null
  readonly forumId: string | null
  readonly sisaHari: number | null
  readonly opd: { readonly nama: string } | null
}

const kinds = ['tenggat', 'suratEdaran', 'forum', 'libur'] as const
type Kind = (typeof kinds)[number]
const isKind = (text: string): text is Kind => (kinds as readonly string[]).includes(text)

/** Days by date; what is over and no running limit is left out unless asked for. */
export function Schedule({ days }: { days: readonly Day[] }) {
  const [kind, setKind] = useState<Kind | ''>('')
  const [past, setPast] = useState(false)
  const today = localToday()
  const shown = days.filter(
    (day) => (kind === '' || day.jenis === kind) && (past || day.sisaHari !== null || day.tanggal >= today)
  )
  return (
    <section className={styles['section']} aria-labelledby="jadwal">
      <h2 id="jadwal">{words.jadwal}</h2>
      <div className={styles['filters']}>
        <label>
          {words.tampilkan}
          <select
            value={kind}
            onChange={(event) => setKind(isKind(event.currentTarget.value) ? event.currentTarget.value : '')}
          >
            <option value="">{words.semua}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.jenis[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={past} onChange={(event) => setPast(event.currentTarget.checked)} />
          {words.lalu}
        </label>
      </div>
      {shown.length === 0 ? (
        <p className={styles['note']}>{words.kosong}</p>
      ) : (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <caption className="only-read">{words.jadwal}</caption>
            <thead>
              <tr>
                <th scope="col">{words.tanggal}</th>
                <th scope="col">{words.apa}</th>
                <th scope="col">{words.opd}</th>
                <th scope="col">{words.waktu}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((day, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two limits of one plan may fall on one day
                <tr key={`${day.tanggal} ${day.uraian} ${at}`}>
                  <th scope="row">{hariTanggal(day.tanggal)}</th>
                  <td>
                    <span className={styles['under']}>{isKind(day.jenis) ? words.jenis[day.jenis] : ''}</span>
                    <div>
                      <What day={day} />
                    </div>
                  </td>
                  <td>{day.opd?.nama ?? ''}</td>
                  <td className={day.sisaHari !== null && day.sisaHari < 0 ? styles['over'] : undefined}>
                    {day.sisaHari === null
                      ? day.tanggal === today
                        ? words.hariIni
                        : ''
                      : rencana.tahap.sisa(day.sisaHari)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function What({ day }: { day: Day }) {
  if (day.naskahId !== null)
    return (
      <Link to="/renstra/$naskahId" params={{ naskahId: day.naskahId }} title={day.judul ?? undefined}>
        {day.uraian}
      </Link>
    )
  if (day.forumId !== null)
    return (
      <Link to="/forum/$forumId" params={{ forumId: day.forumId }}>
        {day.uraian}
      </Link>
    )
  return <>{day.uraian}</>
}

/** Today in Western Indonesian Time, as the server counts its days. */
const localToday = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date())

import { Link } from '@tanstack/react-router'
import { waktu } from '../text/format.ts'
import { kalimatPemberitahuan, pemberitahuan as words } from '../text/pemberitahuan.ts'
import styles from './pemberitahuan.module.css'

export interface PemberitahuanRow {
  readonly id: string
  readonly jenis: string
  readonly naskahId: string | null
  readonly data: unknown
  readonly waktu: string
  readonly dibaca: string | null
}

/** One notification with where it leads; following it marks it as read. */
export function PemberitahuanItem({
  row,
  onRead,
  closes = false
}: {
  row: PemberitahuanRow
  onRead: (id: string) => void
  /** Closes the menu it stands in. */
  closes?: boolean
}) {
  const { judul, isi } = kalimatPemberitahuan(row.jenis, row.data)
  const body = (
    <>
      <strong>{judul}</strong>
      <span>{isi}</span>
      <small>
        {waktu(row.waktu)}
        {row.dibaca === null ? `, ${words.belum}` : ''}
      </small>
    </>
  )
  const read = () => onRead(row.id)
  return (
    <li className={styles['item']} data-unread={row.dibaca === null || undefined}>
      <Target row={row} onFollow={read} closes={closes}>
        {body}
      </Target>
      {row.dibaca === null && !closes ? (
        <button
          type="button"
          className={styles['read']}
          onClick={read}
          aria-label={`${words.tandai}: ${judul}`}
        >
          {words.tandai}
        </button>
      ) : null}
    </li>
  )
}

function Target({
  row,
  onFollow,
  closes,
  children
}: {
  row: PemberitahuanRow
  onFollow: () => void
  closes: boolean
  children: React.ReactNode
}) {
  const shared = {
    className: styles['target'],
    onClick: onFollow,
    ...(closes ? { 'data-closes': true } : {})
  }
  const forumId = forumOf(row)
  if (forumId !== null)
    return (
      <Link to="/forum/$forumId" params={{ forumId }} {...shared}>
        {children}
      </Link>
    )
  if (row.jenis === 'suratEdaran')
    return (
      <Link to="/kalender" {...shared}>
        {children}
      </Link>
    )
  if (row.naskahId === null) return <div className={styles['target']}>{children}</div>
  return (
    <Link
      to="/renstra/$naskahId/$tabel"
      params={{ naskahId: row.naskahId, tabel: sectionOf(row) }}
      {...shared}
    >
      {children}
    </Link>
  )
}

function forumOf({ jenis, data }: PemberitahuanRow): string | null {
  if (jenis !== 'forum' || typeof data !== 'object' || data === null || !('forumId' in data)) return null
  return typeof data.forumId === 'string' ? data.forumId : null
}

const bySection: Readonly<Record<string, string>> = {
  menungguSuratEdaran: 'persiapan',
  rancangan: 'persiapan',
  forum: 'persiapan',
  verifikasiRancangan: 'verifikasi',
  verifikasiRancanganAkhir: 'verifikasi',
  reviuApip: 'penetapan',
  paraf: 'penetapan',
  harmonisasi: 'penetapan',
  siapDitetapkan: 'penetapan',
  ditetapkan: 'penetapan'
}
const byKind: Readonly<Record<string, string>> = {
  putaran: 'verifikasi',
  catatan: 'verifikasi',
  paraf: 'penetapan',
  induk: 'induk'
}

const ofTenggat = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'tenggat' in data ? data.tenggat : null

/** The page of the plan on which the person goes on; its tables where no other page is nearer. */
function sectionOf({ jenis, data }: PemberitahuanRow): string {
  const ke = typeof data === 'object' && data !== null && 'ke' in data ? data.ke : null
  if (jenis === 'tenggat' && ofTenggat(data) === 'tinjauInduk') return 'induk'
  return byKind[jenis] ?? (typeof ke === 'string' ? bySection[ke] : undefined) ?? 't-c-27'
}

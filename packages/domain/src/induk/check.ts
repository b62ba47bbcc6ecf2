import type { Isi } from '../naskah/types.ts'
import { checkIsi } from '../naskah/validate.ts'
import type { Refusal } from '../result.ts'
import { refuse } from '../result.ts'
import type { KonteksInduk, LetakInduk } from './change.ts'
import { namaSimpulInduk, resolveFieldInduk, tempatInduk } from './fields.ts'
import type { JenisSimpulInduk, RencanaInduk, SimpulInduk } from './types.ts'

/** Why a cell may not hold this value; null = it may. */
export function checkCellInduk(
  induk: RencanaInduk,
  jenis: JenisSimpulInduk,
  key: string,
  value: Isi | undefined,
  { opd }: KonteksInduk
): Refusal | null {
  const found = resolveFieldInduk(jenis, key)
  if (!found?.field) {
    return refuse(
      'FIELD_TIDAK_DIKENAL',
      `Baris ${namaSimpulInduk[jenis]} tidak mempunyai kolom “${key}”.`,
      'Muat ulang halaman, lalu isi kembali.'
    ).refusal
  }
  if (found.tahun !== null && !induk.tahun.includes(found.tahun)) {
    return refuse(
      'TAHUN_DI_LUAR_PERIODE',
      `${found.field.label}: tahun ${found.tahun} di luar periode ${induk.tahun[0]}–${induk.tahun.at(-1)}.`,
      'Isi tahun dalam periode.'
    ).refusal
  }
  if (value === undefined && !found.field.wajib) return null
  const refusal = checkIsi(found, value, true)
  if (refusal) return refusal
  if (found.field.nama === 'pengampu') return checkPengampu(value, opd)
  return isWaktu(found.field.nama) ? checkWaktu(found.field.label, value) : null
}

const isWaktu = (nama: string): boolean => nama === 'mulai' || nama === 'selesai'

function checkPengampu(value: Isi | undefined, opd: ReadonlySet<string>): Refusal | null {
  const strange = Array.isArray(value) && value.some((id) => typeof id !== 'string' || !opd.has(id))
  return strange
    ? refuse(
        'TIDAK_DITEMUKAN',
        'Perangkat daerah pengampu tidak ada di pemda Anda.',
        'Pilih perangkat daerah dari daftar.'
      ).refusal
    : null
}

/** A year, or a day. */
function checkWaktu(label: string, value: Isi | undefined): Refusal | null {
  const good = value === '' || (typeof value === 'string' && isYearOrDay(value))
  return good
    ? null
    : refuse(
        'NILAI_TIDAK_SAH',
        `${label}: “${String(value)}” bukan tahun atau tanggal.`,
        'Isi tahun (2025) atau tanggal (2025-06-30).'
      ).refusal
}

function isYearOrDay(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Why a row may not stand there; null = it may. */
export function checkPlaceInduk(induk: RencanaInduk, node: SimpulInduk, ke: LetakInduk): Refusal | null {
  const above = ke.indukId === null ? null : induk.simpul.get(ke.indukId)
  const wrongLevel = above === undefined || !tempatInduk[node.jenis].includes(above?.jenis ?? null)
  if (wrongLevel || !Number.isFinite(ke.urutan)) {
    const allowed = tempatInduk[node.jenis].flatMap((jenis) =>
      jenis === null ? [] : [namaSimpulInduk[jenis]]
    )
    return refuse(
      'TINGKAT_SALAH',
      `Baris ${namaSimpulInduk[node.jenis]} tidak dapat berada di tempat itu.`,
      allowed.length === 0 ? 'Tempatkan di tingkat teratas.' : `Tempatkan di bawah ${allowed.join(' atau ')}.`
    ).refusal
  }
  if (
    node.jenis === 'visi' &&
    [...induk.simpul.values()].some((one) => one.jenis === 'visi' && one.id !== node.id)
  ) {
    return refuse('TINGKAT_SALAH', 'RPJMD hanya mempunyai satu visi.', 'Ubah visi yang sudah ada.').refusal
  }
  return null
}

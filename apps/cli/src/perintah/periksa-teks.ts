import type { Temuan } from '@selaras/domain/aturan'
import { keparahan, ringkasan } from '@selaras/domain/aturan'
import { describePlace } from '@selaras/domain/dokumen'
import { findAturan } from '../aturan-terpasang.ts'
import type { Gaya } from '../gaya.ts'
import { groupBy } from '../kelompok.ts'
import type { Terperiksa } from './terperiksa.ts'

/** The answer for a person: by severity, then by rule, at most `batas` places of each rule, then one line of counts. */
export function toTeks(one: Terperiksa, gaya: Gaya, batas: number): string {
  const { temuan } = one.hasil
  const sections = keparahan.map((tingkat) => ({
    judul: gaya.parah(tingkat, tingkat.toUpperCase()),
    temuan: temuan.filter((found) => found.keparahan === tingkat && !found.percobaan)
  }))
  const trial = {
    judul: gaya.redup('ATURAN PERCOBAAN, TIDAK DIHITUNG'),
    temuan: temuan.filter(({ percobaan }) => percobaan)
  }
  const parts = [...sections, trial].flatMap((section) => bagian(one, section, gaya, batas))
  return `${[kepala(one, gaya), ...parts, ...takDiperiksa(one, gaya), jumlah(one, gaya)].join('\n')}\n\n`
}

function kepala({ berkas, dokumen }: Terperiksa, gaya: Gaya): string {
  const { tahun, profil, judul } = dokumen.dokumen
  const years = tahun.length > 1 ? `${Math.min(...tahun)}–${Math.max(...tahun)}` : String(tahun[0])
  const nama = `${dokumen.perangkatDaerah.nama}, ${dokumen.pemda.nama}`
  return `${gaya.tebal(judul.replace(/\s+/g, ' '))}\n${nama} · ${years} · ${profil}\n${gaya.redup(berkas)}\n`
}

interface Bagian {
  readonly judul: string
  readonly temuan: readonly Temuan[]
}

function bagian({ dokumen }: Terperiksa, { judul, temuan }: Bagian, gaya: Gaya, batas: number): string[] {
  if (temuan.length === 0) return []
  const lines = [`${judul} · ${temuan.length}`]
  for (const [id, group] of groupBy(temuan, ({ aturan }) => aturan)) {
    lines.push(
      `  ${gaya.tebal(id)} ${findAturan(id)?.judul ?? ''}${group.length > 1 ? ` · ${group.length}` : ''}`
    )
    const together = new Set(group.map(({ saran }) => saran)).size === 1
    for (const one of group.slice(0, batas)) {
      lines.push(...tempat(one, describePlace(dokumen, one.pointer), gaya, !together))
    }
    if (group.length > batas)
      lines.push(gaya.redup(`    … dan ${group.length - batas} tempat lain (--semua)`))
    if (together && group[0]) lines.push(gaya.alinea(`→ ${group[0].saran}`, 4))
  }
  return [...lines, '']
}

const tempat = (temuan: Temuan, words: string, gaya: Gaya, saran: boolean): string[] => [
  `    ${words}`,
  gaya.alinea(temuan.pesan, 6),
  ...(saran ? [gaya.alinea(`→ ${temuan.saran}`, 6)] : [])
]

function takDiperiksa({ hasil }: Terperiksa, gaya: Gaya): string[] {
  if (hasil.tidakDiperiksa.length === 0) return []
  const lines = hasil.tidakDiperiksa.map(({ aturan, sebab }) => gaya.alinea(`${aturan}: ${sebab}`, 2))
  return [gaya.redup('TIDAK DIPERIKSA'), ...lines, '']
}

function jumlah({ berkas, hasil }: Terperiksa, gaya: Gaya): string {
  const { berlaku, percobaan } = ringkasan(hasil.temuan)
  const counts = keparahan.map((tingkat) => {
    const text = `${berlaku[tingkat]} ${tingkat}`
    return berlaku[tingkat] > 0 ? gaya.parah(tingkat, text) : text
  })
  const trial = Object.values(percobaan).reduce((sum, count) => sum + count, 0)
  const extra = [
    trial > 0 ? `; ${trial} temuan aturan percobaan tidak dihitung` : '',
    hasil.tidakDiperiksa.length > 0 ? `; ${hasil.tidakDiperiksa.length} hal tidak diperiksa` : ''
  ].join('')
  return `${berkas}: ${counts.join(', ')}${extra}.`
}

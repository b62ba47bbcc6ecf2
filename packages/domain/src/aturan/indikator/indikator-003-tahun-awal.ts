import type { Dokumen } from '../../dokumen/schema.ts'
import { namaBagian } from '../../dokumen/tempat-kata.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, program, sel, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { IndikatorSiap } from './indikator-siap.ts'
import { semuaIndikator } from './indikator-siap.ts'
import { judulAwal, tahunAwal, tahunDasar } from './tahun-awal.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-003',
  periksa: 'M-11',
  keluarga: 'indikator',
  judul: 'Kondisi awal semua tabel dari satu tahun dasar',
  kenapa: 'Kondisi awal dari tahun yang berbeda membuat kemajuan antar tabel tidak dapat dibandingkan.',
  perbaikan: 'Pakai satu tahun dasar untuk semua kondisi awal.',
  keparahan: 'minor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    const dasar = konteks.memo(tahunDasar)
    if (dasar === undefined) return
    for (const [tabel, rows] of byTable(konteks.memo(semuaIndikator))) {
      const strange = rows.filter((one) => {
        const year = tahunAwal(dokumen, one)
        return year !== undefined && year !== dasar
      })
      const facts = {
        expected: String(dasar),
        related: dokumen.dokumen.tahunDasar === undefined ? [] : ['/dokumen/tahunDasar']
      }
      const years = new Set(strange.map((one) => tahunAwal(dokumen, one)))
      if (strange.length === rows.length && years.size === 1 && rows.length > 1) {
        const place = judulAwal(dokumen, tabel)?.pointer ?? `/${tabel}`
        const data = { tabel: namaBagian(dokumen, tabel), banyak: rows.length }
        yield { pointer: place, ...facts, actual: String([...years][0]), kasus: 'tabel', data }
        continue
      }
      for (const one of strange) {
        if (!one.awal) continue
        yield {
          pointer: one.awal.pointer,
          ...facts,
          actual: String(tahunAwal(dokumen, one)),
          kasus: 'sel',
          data: { nama: one.row.uraian }
        }
      }
    }
  },
  pesan: (hasil) =>
    hasil.kasus === 'tabel'
      ? `Kondisi awal ${fakta(hasil, 'tabel')} (${fakta(hasil, 'banyak')} indikator) dari tahun ${hasil.actual}, sedangkan ` +
        `tahun dasar dokumen ${hasil.expected}.`
      : `Kondisi awal ${kutip(fakta(hasil, 'nama'), 60)} dari tahun ${hasil.actual}, sedangkan tahun dasar dokumen ${hasil.expected}.`
})

function byTable(all: readonly IndikatorSiap[]): Map<IndikatorSiap['tabel'], IndikatorSiap[]> {
  const groups = new Map<IndikatorSiap['tabel'], IndikatorSiap[]>()
  for (const one of all) {
    const group = groups.get(one.tabel)
    if (!one.awal) continue
    if (group) group.push(one)
    else groups.set(one.tabel, [one])
  }
  return groups
}

const satu = (tahun: number) =>
  indikator('Persentase', ['70', '75', '80'], '%', { awal: sel('65', '%', tahun) })
const dengan = (
  tujuanTahun: readonly number[],
  programTahun: readonly number[],
  bagian: Partial<Dokumen> = {}
): Dokumen =>
  dokumenKosong('INM52', {
    tujuanSasaran: [tujuan('Tujuan', tujuanTahun.map(satu))],
    programPendanaan: programTahun.map((tahun) =>
      program('Program', ['1', '1', '1'], { indikator: [satu(tahun)] })
    ),
    ...bagian
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'satu tabel seluruhnya dari tahun lain: satu temuan pada kepala tabelnya',
    dokumen: dengan([2024, 2024], [2023, 2023], {
      kepalaTabel: { programPendanaan: { awal: 'Data capaian awal' } }
    }),
    temuan: [{ pointer: '/kepalaTabel/programPendanaan/awal' }]
  },
  {
    judul: 'satu sel dari tahun lain',
    dokumen: dengan([2024, 2023], [2024, 2024]),
    temuan: [{ pointer: '/tujuanSasaran/0/indikator/1/awal' }]
  },
  { judul: 'semua dari tahun dasar', dokumen: dengan([2024, 2024], [2024]), temuan: [] }
]

import { below } from '../../dokumen/pointer.ts'
import type { Dokumen, Program } from '../../dokumen/schema.ts'
import type { Baris } from '../../dokumen/walk.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, kegiatan, program } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { isKosong } from '../sel-kosong.ts'
import { barisProgram, tahunPagu } from './tabel-uang.ts'

const kalimat: Readonly<Record<string, string>> = {
  kolomPagu: 'Kolom pagu {tahun} kosong di semua baris T-C.27.',
  kolomTarget: 'Kolom target {tahun} kosong di semua baris T-C.27.',
  kosong: 'Baris {nama} tidak mempunyai target maupun pagu di tahun mana pun.',
  tanpaTarget: 'Baris {nama} berpagu tetapi tidak mempunyai target di tahun mana pun.',
  tanpaPagu: 'Baris {nama} bertarget tetapi tidak mempunyai pagu di tahun mana pun.',
  tahunTanpaTarget: 'Baris {nama} berpagu pada {tahun}, tetapi targetnya kosong.',
  tahunTanpaPagu: 'Baris {nama} bertarget pada {tahun}, tetapi pagunya kosong.'
}

export const aturan = defineAturan({
  id: 'PAGU-007',
  periksa: 'M-34',
  keluarga: 'pagu',
  judul: 'Setiap baris T-C.27 mempunyai target dan pagu',
  kenapa:
    'Pagu tanpa target tidak dapat dipertanggungjawabkan, target tanpa pagu tidak dapat dilaksanakan, dan baris tanpa ' +
    'keduanya bukan rencana.',
  perbaikan: 'Isi yang kosong, atau hapus baris yang tidak direncanakan.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    const rows = konteks.memo(barisProgram)
    if (rows.length === 0) return
    const kolom = readKolom(rows, konteks.memo(tahunPagu))
    for (const year of kolom.tanpaPagu) {
      yield { pointer: '/programPendanaan', tahun: Number(year), kasus: 'kolomPagu' }
    }
    for (const year of kolom.tanpaTarget) {
      yield { pointer: '/programPendanaan', tahun: Number(year), kasus: 'kolomTarget' }
    }
    for (const baris of rows) yield* checkBaris(baris, kolom)
  },
  pesan: (hasil) =>
    (kalimat[hasil.kasus ?? 'kosong'] ?? '')
      .replace('{tahun}', String(hasil.tahun ?? ''))
      .replace('{nama}', kutip(fakta(hasil, 'nama'), 70)),
  saran: (hasil) =>
    hasil.kasus === 'kosong'
      ? 'Isi target dan pagunya, atau hapus baris ini bila tidak direncanakan.'
      : hasil.kasus === 'tanpaTarget' || hasil.kasus === 'tahunTanpaTarget' || hasil.kasus === 'kolomTarget'
        ? 'Isi targetnya, atau pindahkan pagunya ke baris dan tahun yang bertarget.'
        : 'Isi pagunya, atau kosongkan targetnya bila tidak dilaksanakan.'
})

interface Kolom {
  readonly tahun: readonly string[]
  readonly tanpaPagu: readonly string[]
  readonly tanpaTarget: readonly string[]
}

/** Columns that are empty in every row are one finding each and are not repeated per row. */
function readKolom(rows: readonly Baris<Program>[], tahun: readonly string[]): Kolom {
  const many = rows.length > 1
  return {
    tahun,
    tanpaPagu: many ? tahun.filter((year) => rows.every(({ row }) => !hasPagu(row, year))) : [],
    tanpaTarget: many ? tahun.filter((year) => rows.every(({ row }) => !hasTarget(row, year))) : []
  }
}

const hasTarget = (row: Program, year: string): boolean =>
  row.indikator.some((one) => !isKosong(one.target[year]))
const hasPagu = (row: Program, year: string): boolean => !isKosong(row.pagu[year])
const isNol = (nilai: string | null | undefined): boolean =>
  nilai !== null && nilai !== undefined && Number(nilai) === 0

function* checkBaris({ row, pointer }: Baris<Program>, kolom: Kolom): Generator<Hasil> {
  const target = kolom.tahun.filter((year) => hasTarget(row, year))
  const pagu = kolom.tahun.filter((year) => hasPagu(row, year))
  const data = { nama: row.uraian }
  // A total without its own pagu while the rows below have some is the business of the roll-up rules.
  const rinci = (row.anak ?? []).some((anak) => kolom.tahun.some((year) => hasPagu(anak, year)))
  const cekTarget = kolom.tanpaTarget.length < kolom.tahun.length
  const cekPagu = kolom.tanpaPagu.length < kolom.tahun.length && !rinci
  if (target.length === 0 && pagu.length === 0) {
    if (cekTarget && cekPagu) yield { pointer, kasus: 'kosong', data }
  } else if (target.length === 0) {
    if (cekTarget)
      yield {
        pointer: row.indikator[0] ? below(pointer, 'indikator', 0, 'target') : pointer,
        kasus: 'tanpaTarget',
        data
      }
  } else if (pagu.length === 0) {
    if (cekPagu) yield { pointer: below(pointer, 'pagu'), kasus: 'tanpaPagu', data }
  } else {
    yield* checkTahun({ row, pointer }, kolom, rinci)
  }
}

function* checkTahun(
  baris: Pick<Baris<Program>, 'row' | 'pointer'>,
  kolom: Kolom,
  rinci: boolean
): Generator<Hasil> {
  const { row, pointer } = baris
  const data = { nama: row.uraian }
  for (const year of kolom.tahun) {
    const [ada, target] = [hasPagu(row, year), hasTarget(row, year)]
    if (ada === target) continue
    const tahun = Number(year)
    const selPagu = below(pointer, 'pagu', year)
    if (ada && !isNol(row.pagu[year]?.nilai) && !kolom.tanpaTarget.includes(year)) {
      const [first] = row.indikator
      const place = below(pointer, 'indikator', 0, 'target', ...(first?.target[year] ? [year] : []))
      yield { pointer: first ? place : pointer, related: [selPagu], tahun, kasus: 'tahunTanpaTarget', data }
    }
    const berlaku = row.indikator.some(
      (one) => !isKosong(one.target[year]) && !isNol(one.target[year]?.nilai)
    )
    if (target && berlaku && !rinci && !kolom.tanpaPagu.includes(year)) {
      const place = row.pagu[year] ? selPagu : below(pointer, 'pagu')
      yield { pointer: place, tahun, kasus: 'tahunTanpaPagu', data }
    }
  }
}

const dengan = (target: readonly (string | null)[], pagu: readonly (string | null)[]): Dokumen =>
  dokumenKosong('INM52', {
    programPendanaan: [
      program('Program A', ['10', '10', '10'], {
        indikator: [indikator('Persentase A', ['1', '2', '3'], '%')],
        anak: [kegiatan('Kegiatan 1', pagu, { indikator: [indikator('Jumlah B', target, 'Dokumen')] })]
      })
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'baris berisi tanda hubung saja',
    dokumen: dengan(['-', '-', '-'], ['-', '-', '-']),
    temuan: [{ pointer: '/programPendanaan/0/anak/0' }]
  },
  {
    judul: 'pagu tanpa satu pun target',
    dokumen: dengan([null, null, null], ['10', '10', '10']),
    temuan: [{ pointer: '/programPendanaan/0/anak/0/indikator/0/target' }]
  },
  {
    judul: 'target tanpa satu pun pagu',
    dokumen: dengan(['1', '1', '1'], ['-', '-', '-']),
    temuan: [{ pointer: '/programPendanaan/0/anak/0/pagu' }]
  },
  {
    judul: 'satu tahun tanpa target, satu tahun tanpa pagu',
    dokumen: dengan(['1', null, '1'], ['10', '10', '-']),
    temuan: [
      { pointer: '/programPendanaan/0/anak/0/indikator/0/target/2026', tahun: 2026 },
      { pointer: '/programPendanaan/0/anak/0/pagu/2027', tahun: 2027 }
    ]
  },
  {
    judul: 'kegiatan yang tidak dilaksanakan pada 2027 kosong di kedua kolom',
    dokumen: dengan(['1', '1', '-'], ['10', '10', '-']),
    temuan: []
  },
  { judul: 'semua terisi', dokumen: dengan(['1', '0', '1'], ['10', '0', '10']), temuan: [] }
]

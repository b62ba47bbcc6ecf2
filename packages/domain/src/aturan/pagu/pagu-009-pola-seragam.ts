import type { Dokumen, Program } from '../../dokumen/schema.ts'
import type { Baris } from '../../dokumen/walk.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, kegiatan, program } from '../contoh-dokumen.ts'
import type { Ambang, Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { LangkahPagu } from './pertumbuhan-pagu.ts'
import { langkahPagu } from './pertumbuhan-pagu.ts'
import { barisProgram } from './tabel-uang.ts'

export const aturan = defineAturan({
  id: 'PAGU-009',
  periksa: 'M-37',
  keluarga: 'pagu',
  judul: 'Pagu tidak naik dengan satu persentase untuk semua',
  kenapa:
    'Bila hampir semua baris naik dengan persentase yang sama setiap tahun, pagu dihitung dari tahun lalu dan bukan ' +
    'dari kebutuhan untuk mencapai target.',
  perbaikan:
    'Hitung pagu setiap baris dari target dan harga satuannya, atau jelaskan mengapa polanya seragam.',
  keparahan: 'info',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    const steps = groupByProgram(konteks.memo(langkahPagu))
    for (const baris of konteks.memo(barisProgram)) {
      if (baris.parents.length > 0) continue
      const pola = findPola(steps.get(baris.row) ?? [], konteks.ambang)
      if (pola)
        yield { pointer: baris.pointer, related: pola.related, actual: pola.persen, data: facts(baris, pola) }
    }
  },
  pesan: (hasil) =>
    `Pagu di bawah ${kutip(fakta(hasil, 'nama'), 60)} naik ${angka(hasil.actual)} % pada ${fakta(hasil, 'ikut')} dari ` +
    `${fakta(hasil, 'semua')} kenaikan tahunan.`
})

/** Steps by the outermost row they stand under. */
function groupByProgram(all: readonly LangkahPagu[]): Map<Program, LangkahPagu[]> {
  const groups = new Map<Program, LangkahPagu[]>()
  for (const step of all) {
    const top = step.baris.parents[0] ?? step.baris.row
    const group = groups.get(top)
    if (group) group.push(step)
    else groups.set(top, [step])
  }
  return groups
}

interface Pola {
  readonly persen: string
  readonly ikut: number
  readonly semua: number
  readonly related: readonly string[]
}

const facts = (baris: Baris<Program>, pola: Pola) => ({
  nama: baris.row.uraian,
  ikut: pola.ikut,
  semua: pola.semua
})

/**
 * The growth that most steps share, when enough do and there are at least two of them. A standstill is no pattern.
 * Rates are estimates compared with a wide tolerance, so plain numbers do.
 */
function findPola(steps: readonly LangkahPagu[], ambang: Ambang): Pola | undefined {
  if (steps.length < 2) return undefined
  const dekat = Number(ambang.polaSeragam)
  const growth = steps.map((step) => ({ step, persen: (Number(step.kini) / Number(step.lalu) - 1) * 100 }))
  const sorted = growth.map((one) => one.persen).sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  if (Math.abs(median) <= dekat) return undefined
  const ikut = growth.filter((one) => Math.abs(one.persen - median) <= dekat)
  if (ikut.length < 2 || ikut.length * 100 < Number(ambang.porsiSeragam) * steps.length) return undefined
  const related = ikut.map((one) => one.step.pointer)
  return { persen: median.toFixed(2), ikut: ikut.length, semua: steps.length, related }
}

const dengan = (...pagu: (readonly string[])[]): Dokumen =>
  dokumenKosong('INM52', {
    programPendanaan: [
      program('Program A', ['1', '1', '1'], {
        anak: pagu.map((one, at) => kegiatan(`Kegiatan ${at + 1}`, one))
      })
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'dua kegiatan naik sepuluh persen setiap tahun',
    dokumen: dengan(
      ['276.338.000', '303.971.000', '334.368.000'],
      ['48.720.000', '53.592.000', '58.951.000']
    ),
    temuan: [{ pointer: '/programPendanaan/0' }]
  },
  {
    judul: 'satu kegiatan lain sendiri di antara lima',
    dokumen: dengan(
      ['100', '110', '121'],
      ['200', '220', '242'],
      ['1000', '1100', '1210'],
      ['500', '550', '900']
    ),
    temuan: [{ pointer: '/programPendanaan/0' }]
  },
  {
    judul: 'setiap kegiatan mempunyai kenaikannya sendiri',
    dokumen: dengan(['100', '105', '130'], ['200', '220', '215']),
    temuan: []
  },
  {
    judul: 'pagu tetap bukan pola kenaikan',
    dokumen: dengan(['100', '100', '100'], ['50', '50', '50']),
    temuan: []
  }
]

import { below } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { namaBagian } from '../../dokumen/tempat-kata.ts'
import { walkIndikatif, walkIndikator, walkProgram } from '../../dokumen/walk.ts'
import { fakta } from '../antar-tabel/kalimat.ts'
import { kelompokkan } from '../antar-tabel/kelompok.ts'
import { dokumenKosong, indikator, program } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: 'DOKUMEN-008',
  periksa: 'M-63',
  keluarga: 'dokumen',
  judul: 'Setiap tabel rencana mempunyai kolom untuk setiap tahun rencana',
  kenapa:
    'Tahun tanpa kolom tidak mempunyai target atau pagu; kolom tahun di luar periode tidak akan pernah dievaluasi.',
  perbaikan: 'Lengkapi kolom tahun yang kurang dan hapus kolom di luar periode.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['dokumen'],
  percobaan: false,
  *check(dokumen) {
    const rencana = dokumen.dokumen.tahun.map(String)
    for (const cells of kelompokkan(kolomTahun(dokumen), (one) => `${one.tabel} ${one.kolom}`).values()) {
      const seen = cells.flatMap((one) => one.tahun)
      for (const year of [...new Set([...rencana, ...seen])].sort()) {
        yield* tahunMenyimpang(dokumen, cells, year, rencana.includes(year))
      }
    }
  },
  pesan(hasil) {
    const rows = fakta(hasil, 'jumlah') === '1' ? 'pada baris ini' : `pada ${fakta(hasil, 'jumlah')} baris`
    return hasil.kasus === 'kurang'
      ? `${fakta(hasil, 'tabel')} tidak mempunyai kolom ${fakta(hasil, 'kolom')} tahun ${hasil.tahun} ${rows}.`
      : `${fakta(hasil, 'tabel')} mempunyai kolom ${fakta(hasil, 'kolom')} tahun ${hasil.tahun} di luar periode rencana ${rows}.`
  }
})

/** Rows without a column that the plan needs, or with one that it does not; one finding when all rows agree. */
function* tahunMenyimpang(
  dokumen: Dokumen,
  cells: readonly Kolom[],
  year: string,
  inPlan: boolean
): Generator<Hasil> {
  const odd = cells.filter((one) => one.tahun.includes(year) !== inPlan)
  const [first] = odd
  if (!first) return
  const data = { tabel: namaBagian(dokumen, first.tabel), kolom: first.kolom, jumlah: 1 }
  const base = { tahun: Number(year), kasus: inPlan ? 'kurang' : 'lebih' }
  if (odd.length === cells.length && cells.length > 1) {
    const related = odd.map((one) => one.pointer)
    yield { ...base, pointer: `/${first.tabel}`, related, data: { ...data, jumlah: odd.length } }
    return
  }
  for (const one of odd) yield { ...base, pointer: inPlan ? one.pointer : below(one.pointer, year), data }
}

interface Kolom {
  readonly tabel: string
  readonly kolom: 'target' | 'pagu'
  readonly pointer: string
  readonly tahun: readonly string[]
}

function* kolomTahun(dokumen: Dokumen): Generator<Kolom> {
  for (const { tabel, row, pointer } of walkIndikator(dokumen)) {
    yield { tabel, kolom: 'target', pointer: below(pointer, 'target'), tahun: Object.keys(row.target) }
  }
  for (const [tabel, rows] of [
    ['programPendanaan', walkProgram(dokumen)],
    ['indikatifAnggaran', walkIndikatif(dokumen)]
  ] as const) {
    for (const { row, pointer } of rows)
      yield { tabel, kolom: 'pagu', pointer: below(pointer, 'pagu'), tahun: Object.keys(row.pagu) }
  }
}

const tiga = ['1', '2', '3'] as const
const rencana = (...iku: (readonly string[])[]) =>
  dokumenKosong('INM52', {
    programPendanaan: [program('P', tiga, { indikator: [indikator('Cakupan', tiga, '%')] })],
    indikatorKinerja: iku.map((target, at) => indikator(`Indikator ${at + 1}`, target, '%'))
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Satu baris kehilangan kolom 2027',
    dokumen: rencana(tiga, ['1', '2']),
    temuan: [{ pointer: '/indikatorKinerja/1/target', keparahan: 'mayor', tahun: 2027 }]
  },
  {
    judul: 'Seluruh tabel mempunyai kolom 2028: satu temuan',
    dokumen: rencana([...tiga, '4'], [...tiga, '5']),
    temuan: [{ pointer: '/indikatorKinerja', tahun: 2028 }]
  },
  { judul: 'Semua tahun ada', dokumen: rencana(tiga, tiga), temuan: [] }
]

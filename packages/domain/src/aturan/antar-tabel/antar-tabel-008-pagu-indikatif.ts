import { below } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import { namaBagian } from '../../dokumen/tempat-kata.ts'
import { compareSum, sumDesimal, toRupiahUnit } from '../../money/sum.ts'
import { dokumenKosong, kegiatan, program } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { tulisUang } from '../kalimat-uang.ts'
import { fakta, kutip } from './kalimat.ts'
import type { BarisProgram } from './pasangan-program.ts'
import { pasangIndikatif } from './pasangan-program.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-008',
  periksa: 'M-26',
  keluarga: 'antar-tabel',
  judul: 'Tabel pagu indikatif program sama dengan T-C.27',
  kenapa:
    'Tabel pagu indikatif mengulang pagu program dari T-C.27. Bila berbeda, tidak jelas angka mana yang diusulkan ke RKPD dan KUA-PPAS.',
  perbaikan: 'Samakan daftar program dan pagunya di kedua tabel.',
  keparahan: 'kritis',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan', 'indikatifAnggaran'],
  percobaan: false,
  *check(dokumen, konteks) {
    const { pasangan, asalSisa, lainSisa } = konteks.memo(pasangIndikatif)
    if ((dokumen.indikatifAnggaran ?? []).length === 0) return
    for (const { asal, lain } of pasangan) yield* bedaPagu(dokumen, asal, lain)
    for (const [sisa, kasus, tabel] of [
      [asalSisa, 'tidakDiIndikatif', 'indikatifAnggaran'],
      [lainSisa, 'tidakDiTc27', 'programPendanaan']
    ] as const) {
      for (const { row, pointer } of sisa) {
        yield {
          pointer,
          related: [`/${tabel}`],
          kasus,
          data: { nama: row.uraian, tabel: namaBagian(dokumen, tabel) }
        }
      }
    }
  },
  pesan: (hasil) =>
    hasil.kasus === 'pagu'
      ? `Pagu ${hasil.tahun} ${kutip(fakta(hasil, 'nama'))} di ${fakta(hasil, 'tabel')} ${tulisUang(hasil.actual ?? '0')}, ` +
        `sedangkan ${fakta(hasil, 'acuan')} menulis ${tulisUang(hasil.expected ?? '0')}.`
      : `Program ${kutip(fakta(hasil, 'nama'))} tidak ada di ${fakta(hasil, 'tabel')}.`
})

const inRupiah = (sel: Sel | undefined, satuan: string | undefined): string | undefined =>
  sel?.nilai == null ? undefined : toRupiahUnit(sel.nilai, sel.satuan ?? satuan)

/** A difference below one rupiah is the fraction that T-C.27 prints; the rule on whole rupiah names it. */
function* bedaPagu(dokumen: Dokumen, asal: BarisProgram, lain: BarisProgram): Generator<Hasil> {
  const satuan = dokumen.kepalaTabel?.programPendanaan?.uang
  for (const year of Object.keys(lain.row.pagu)) {
    const left = inRupiah(asal.row.pagu[year], satuan)
    const right = inRupiah(lain.row.pagu[year], satuan)
    if (left === undefined || right === undefined || compareSum(right, [left]) !== 'beda') continue
    const children = (asal.row.anak ?? []).map((anak) => inRupiah(anak.pagu[year], satuan))
    const known = children.filter((value) => value !== undefined)
    const asalOdd =
      known.length > 0 && known.length === children.length && compareSum(right, known) !== 'beda'
    const [odd, ok] = asalOdd ? [asal, lain] : [lain, asal]
    const names = [namaBagian(dokumen, 'programPendanaan'), namaBagian(dokumen, 'indikatifAnggaran')]
    yield {
      pointer: below(odd.pointer, 'pagu', year),
      related: [below(ok.pointer, 'pagu', year)],
      tahun: Number(year),
      actual: sumDesimal([asalOdd ? left : right]),
      expected: sumDesimal([asalOdd ? right : left]),
      kasus: 'pagu',
      data: {
        nama: asal.row.uraian,
        tabel: names[asalOdd ? 0 : 1] ?? '',
        acuan: names[asalOdd ? 1 : 0] ?? ''
      }
    }
  }
}

const rencana = (t27: readonly string[], t62: readonly string[], kegiatan_: readonly string[] = t27) =>
  dokumenKosong('INM52', {
    programPendanaan: [program('Program Pelayanan', t27, { anak: [kegiatan('Kegiatan', kegiatan_)] })],
    indikatifAnggaran: [program('PROGRAM PELAYANAN', t62)]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Pagu 2026 berbeda',
    dokumen: rencana(['1.000', '2.000', '3.000'], ['1.000', '2.500', '3.000']),
    temuan: [{ pointer: '/indikatifAnggaran/0/pagu/2026', keparahan: 'kritis', tahun: 2026 }]
  },
  {
    judul: 'Jumlah kegiatan mendukung tabel indikatif: T-C.27 yang menyimpang',
    dokumen: rencana(['1.000', '2.500', '3.000'], ['1.000', '2.000', '3.000'], ['1.000', '2.000', '3.000']),
    temuan: [{ pointer: '/programPendanaan/0/pagu/2026' }]
  },
  {
    judul: 'Program T-C.27 tidak ada di tabel indikatif',
    dokumen: dokumenKosong('INM52', {
      programPendanaan: [program('Program Pelayanan', ['1']), program('Program Penunjang', ['1'])],
      indikatifAnggaran: [program('Program Pelayanan', ['1'])]
    }),
    temuan: [{ pointer: '/programPendanaan/1' }]
  },
  {
    judul: 'Pecahan rupiah di T-C.27 milik aturan lain',
    dokumen: rencana(['1.000,10', '2.000', '3.000'], ['1.000', '2.000', '3.000']),
    temuan: []
  }
]

import type { Dokumen, Indikator } from '../../dokumen/schema.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, program, sel } from '../contoh-dokumen.ts'
import type { Contoh, Hasil, Konteks, TidakDiperiksa } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { DeretAkhir } from './akhir.ts'
import {
  compareAkhir,
  deretAkhir,
  jumlahDeret,
  pointerTarget,
  rataRataDeret,
  terakhirDeret
} from './akhir.ts'
import type { IndikatorSiap } from './indikator-siap.ts'
import { compareSatuan, isKeadaan, semuaIndikator, sifatBelumPasti, sifatOf } from './indikator-siap.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-008',
  periksa: 'M-16',
  keluarga: 'indikator',
  judul: 'Kondisi akhir mengikuti sifat targetnya',
  kenapa:
    'Persentase, nilai dan target kumulatif berakhir pada target tahun terakhir. Kondisi akhir yang lain berarti ' +
    'keberhasilan periode diukur dengan angka yang tidak pernah ditargetkan.',
  perbaikan:
    'Samakan kondisi akhir dengan target tahun terakhir, atau nyatakan bahwa yang dipakai rata-rata.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    for (const one of konteks.memo(semuaIndikator)) {
      if (!one.akhir || compareSatuan(one.akhir.satuan, one.satuan) === 'beda') continue
      // The usual case needs no inference: a state that ends on its last target.
      if (isKeadaan(one) && one.akhir.nilai === one.angka.at(-1)?.nilai) continue
      for (const deret of deretAkhir(one)) yield* checkDeret(one, deret, konteks)
    }
  },
  pesan: (hasil) => {
    const satuan = fakta(hasil, 'satuan')
    const sebut = `Kondisi akhir ${kutip(fakta(hasil, 'nama'), 60)} tertulis ${angka(hasil.actual)}${satuan}`
    if (hasil.kasus === 'tidakCocok') {
      return (
        `${sebut}; itu bukan target tahun terakhir (${angka(fakta(hasil, 'terakhir'))}), bukan jumlah ` +
        `(${angka(fakta(hasil, 'jumlah'))}) dan bukan rata-rata (${angka(fakta(hasil, 'rataRata'))}).`
      )
    }
    if (hasil.kasus === 'rataRata')
      return `${sebut}, sedangkan rata-rata targetnya ${angka(hasil.expected)}${satuan}.`
    const rata = hasil.kasus === 'seperti rata-rata' ? '; angka itu rata-rata semua tahun' : ''
    return `${sebut}, sedangkan target tahun terakhir ${angka(hasil.expected)}${satuan}${rata}.`
  },
  saran: (hasil) =>
    hasil.kasus === 'tidakCocok'
      ? 'Tulis kondisi akhir yang mengikuti targetnya, dan nyatakan sifat targetnya.'
      : hasil.kasus === 'seperti rata-rata'
        ? `Tulis ${angka(hasil.expected)}${fakta(hasil, 'satuan')}, atau nyatakan bahwa kondisi akhir adalah rata-rata.`
        : `Tulis ${angka(hasil.expected)}${fakta(hasil, 'satuan')}, atau betulkan targetnya.`
})

function* checkDeret(
  one: IndikatorSiap,
  deret: DeretAkhir,
  konteks: Konteks
): Generator<Hasil | TidakDiperiksa> {
  const { sifat, keyakinan, cocokAkhir } = sifatOf(konteks, one)
  if (sifat === 'alir' && keyakinan !== 'rendah') return
  const compare = (expected: string) => compareAkhir(deret.akhir, expected, konteks.batas.pembulatanTarget)
  const fits = (expected: string): boolean => compare(expected) !== 'beda'
  const terakhir = terakhirDeret(deret)
  if (keyakinan === 'rendah') {
    if (fits(terakhir) || fits(jumlahDeret(deret))) return
    const rataRata = rataRataDeret(deret)
    if (cocokAkhir || fits(rataRata)) yield { tidakDiperiksa: sifatBelumPasti }
    else yield found(one, deret, { kasus: 'tidakCocok' }, { terakhir, rataRata, jumlah: jumlahDeret(deret) })
    return
  }
  const expected = sifat === 'rataRata' ? rataRataDeret(deret) : terakhir
  const banding = compare(expected)
  if (banding === 'sama') return
  if (banding === 'pembulatan') {
    yield { ...found(one, deret, { kasus: 'beda', expected }, {}), keparahan: 'minor' }
    return
  }
  const kasus = sifat === 'rataRata' ? 'rataRata' : fits(rataRataDeret(deret)) ? 'seperti rata-rata' : 'beda'
  yield found(one, deret, { kasus, expected }, {})
}

function found(
  one: IndikatorSiap,
  deret: DeretAkhir,
  facts: Pick<Hasil, 'kasus' | 'expected'>,
  data: Record<string, string>
): Hasil {
  return {
    pointer: one.akhir?.pointer ?? one.pointer,
    related: pointerTarget(one),
    actual: deret.akhir,
    ...facts,
    data: { nama: one.row.uraian, satuan: deret.satuan === undefined ? '' : ` ${deret.satuan}`, ...data }
  }
}

const dengan = (
  target: readonly string[],
  akhir: string,
  satuan: string,
  bagian: Partial<Indikator> = {}
): Dokumen =>
  dokumenKosong('PMDN86', {
    programPendanaan: [
      program('Program', ['1', '1', '1'], {
        indikator: [indikator('Hasil program', target, satuan, { akhir: sel(akhir, satuan), ...bagian })]
      })
    ]
  })
const tempat = '/programPendanaan/0/indikator/0/akhir'

export const contoh: readonly Contoh[] = [
  {
    judul: 'persentase berakhir pada rata-ratanya',
    dokumen: dengan(['73', '74', '75', '76', '77'], '75', '%'),
    temuan: [{ pointer: tempat }]
  },
  {
    judul: 'rata-rata yang dinyatakan, salah dihitung',
    dokumen: dengan(['73', '74', '75'], '75', '%', { sifat: 'rataRata' }),
    temuan: [{ pointer: tempat }]
  },
  {
    judul: 'hitungan yang tidak cocok dengan cara mana pun',
    dokumen: dengan(['10', '12', '14'], '9', 'ruang'),
    temuan: [{ pointer: tempat }]
  },
  {
    judul: 'berbeda satu angka terakhir',
    dokumen: dengan(['71,41', '71,56', '72,02'], '72,03', '%'),
    temuan: [{ pointer: tempat, keparahan: 'minor' }]
  },
  {
    judul: 'dibulatkan ke satu desimal',
    dokumen: dengan(['71,41', '71,56', '72,02'], '72,0', '%'),
    temuan: []
  },
  {
    judul: 'berakhir pada target tahun terakhir',
    dokumen: dengan(['71,41', '71,56', '72,02'], '72,02', '%'),
    temuan: []
  },
  {
    judul: 'rata-rata yang dinyatakan',
    dokumen: dengan(['73', '74', '75'], '74', '%', { sifat: 'rataRata' }),
    temuan: []
  },
  {
    judul: 'jumlah hasil tahunan diperiksa aturan lain',
    dokumen: dengan(['10', '12', '14'], '36', 'ruang'),
    temuan: []
  }
]

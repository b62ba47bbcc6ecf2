import type { Dokumen, Indikator } from '../../dokumen/schema.ts'
import { subtractDesimal } from '../../indikator/decimal.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, program, sel } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { compareAkhir, deretAkhir, jumlahDeret, pointerTarget } from './akhir.ts'
import { compareSatuan, isKeadaan, semuaIndikator, sifatOf } from './indikator-siap.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-009',
  periksa: 'M-17',
  keluarga: 'indikator',
  judul: 'Kondisi akhir target alir sama dengan jumlah target tahunan',
  kenapa:
    'Hasil yang dihitung baru setiap tahun berakhir pada jumlahnya; selisih berarti ada target yang salah.',
  perbaikan: 'Samakan kondisi akhir dengan jumlah target semua tahun.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    for (const one of konteks.memo(semuaIndikator)) {
      // Shares, scores and indices are never summed unless that is declared.
      const all = isKeadaan(one) ? [] : deretAkhir(one)
      if (all.length === 0 || !one.akhir || compareSatuan(one.akhir.satuan, one.satuan) === 'beda') continue
      const { sifat, keyakinan } = sifatOf(konteks, one)
      if (sifat !== 'alir' || keyakinan === 'rendah') continue
      for (const deret of all) {
        const jumlah = jumlahDeret(deret)
        const banding = compareAkhir(deret.akhir, jumlah, konteks.batas.pembulatanTarget)
        if (banding === 'sama') continue
        yield {
          pointer: one.akhir.pointer,
          ...(banding === 'pembulatan' ? { keparahan: 'minor' as const } : {}),
          related: pointerTarget(one),
          actual: deret.akhir,
          expected: jumlah,
          data: {
            nama: one.row.uraian,
            satuan: deret.satuan === undefined ? '' : ` ${deret.satuan}`,
            banyak: deret.nilai.length,
            selisih: subtractDesimal(deret.akhir, jumlah).replace(/^-/, '')
          }
        }
      }
    }
  },
  pesan: (hasil) =>
    `Kondisi akhir ${kutip(fakta(hasil, 'nama'), 60)} tertulis ${angka(hasil.actual)}${fakta(hasil, 'satuan')}, jumlah ` +
    `target ${fakta(hasil, 'banyak')} tahun ${angka(hasil.expected)} (selisih ${angka(fakta(hasil, 'selisih'))}).`,
  saran: (hasil) =>
    `Tulis ${angka(hasil.expected)}${fakta(hasil, 'satuan')}, atau betulkan salah satu target tahunannya.`
})

const dengan = (bagian: Partial<Indikator>, target: readonly string[] = ['200', '210', '230']): Dokumen =>
  dokumenKosong('PMDN86', {
    programPendanaan: [
      program('Program', ['1', '1', '1'], {
        indikator: [indikator('Jumlah peserta yang mengikuti pelatihan', target, 'orang', bagian)]
      })
    ]
  })
const majemuk = (a: string, b: string) => ({
  teks: `${a} kelompok dan ${b} peserta`,
  nilai: a,
  satuan: 'kelompok',
  bagian: [
    { nilai: a, satuan: 'kelompok' },
    { nilai: b, satuan: 'peserta' }
  ]
})
const tempat = '/programPendanaan/0/indikator/0/akhir'

export const contoh: readonly Contoh[] = [
  {
    judul: 'jumlah meleset satu',
    dokumen: dengan({ akhir: sel('641', 'orang') }),
    temuan: [{ pointer: tempat }]
  },
  {
    judul: 'bagian kedua dari target majemuk tidak dijumlahkan',
    dokumen: dengan({
      target: { '2025': majemuk('150', '130'), '2026': majemuk('155', '130'), '2027': majemuk('160', '130') },
      akhir: majemuk('465', '260')
    }),
    temuan: [{ pointer: tempat }]
  },
  { judul: 'jumlah cocok', dokumen: dengan({ akhir: sel('640', 'orang') }), temuan: [] },
  {
    judul: 'kumulatif yang dinyatakan tidak dijumlahkan',
    dokumen: dengan({ akhir: sel('230', 'orang'), sifat: 'kumulatif' }),
    temuan: []
  }
]

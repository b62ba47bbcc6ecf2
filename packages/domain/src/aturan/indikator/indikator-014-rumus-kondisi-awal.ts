import { below, parentPointer, resolvePointer } from '../../dokumen/pointer.ts'
import type { BarisSektor, Dokumen, Indikator } from '../../dokumen/schema.ts'
import { macamSatuan } from '../../indikator/satuan.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import type { BentukRasio } from '../capaian/rasio.ts'
import { compareRasio, satuanRasio } from '../capaian/rasio.ts'
import { dokumenKosong, indikator, sel, tahunan, tujuan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil, TidakDiperiksa } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { kunciTahun } from '../tahun.ts'
import type { IndikatorSiap } from './indikator-siap.ts'
import { semuaIndikator } from './indikator-siap.ts'

type RumusData = NonNullable<Indikator['rumusData']>

export const aturan = defineAturan({
  id: 'INDIKATOR-014',
  periksa: 'M-48',
  keluarga: 'indikator',
  judul: 'Kondisi awal dapat dihitung dari rumus dan datanya',
  kenapa:
    'Rumus yang tercetak harus menghasilkan kondisi awal dari data sektor dokumen itu sendiri; bila tidak, rumus atau ' +
    'angkanya keliru dan realisasi kelak dihitung dengan cara lain.',
  perbaikan: 'Hitung ulang kondisi awal dengan rumusnya, atau betulkan rumus atau datanya.',
  keparahan: 'kritis',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    for (const one of konteks.memo(semuaIndikator)) {
      const rumus = 'rumusData' in one.row ? one.row.rumusData : undefined
      if (rumus) yield* checkRumus(dokumen, one, rumus)
    }
  },
  pesan: (hasil) => {
    const satuan = fakta(hasil, 'satuan')
    const lain = fakta(hasil, 'penyebutLain')
    const dugaan =
      lain === ''
        ? ''
        : ` Angka itu cocok bila penyebutnya ${kutip(lain, 60)} (${angka(fakta(hasil, 'nilaiLain'))}).`
    return (
      `Kondisi awal ${kutip(fakta(hasil, 'nama'), 60)} tertulis ${angka(hasil.actual)}${satuan}, sedangkan rumusnya, ` +
      `${kutip(fakta(hasil, 'pembilang'), 50)} ${angka(fakta(hasil, 'nilaiPembilang'))} dibagi ` +
      `${kutip(fakta(hasil, 'penyebut'), 50)} ${angka(fakta(hasil, 'nilaiPenyebut'))} tahun ${fakta(hasil, 'tahunData')}, ` +
      `menghasilkan ${angka(hasil.expected)}${satuan}${hasil.kasus === 'pembulatan' ? ' (selisih pembulatan)' : ''}.${dugaan}`
    )
  },
  saran: (hasil) =>
    fakta(hasil, 'penyebutLain') === ''
      ? `Tulis ${angka(hasil.expected)}${fakta(hasil, 'satuan')}, atau betulkan rumus atau datanya.`
      : `Betulkan rumus menjadi dibagi ${kutip(fakta(hasil, 'penyebutLain'), 60)}, atau tulis ${angka(hasil.expected)}${fakta(hasil, 'satuan')}.`
})

interface Data {
  readonly pointer: string
  readonly uraian: string
  readonly nilai: string
}

function* checkRumus(
  dokumen: Dokumen,
  one: IndikatorSiap,
  rumus: RumusData
): Generator<Hasil | TidakDiperiksa> {
  const awal = one.awal?.sel.nilai
  if (!one.awal || awal === null || awal === undefined) return
  const bentuk = bentukAwal(one)
  if (!bentuk) return
  const pembilang = readData(dokumen, rumus.pembilang, rumus.tahun)
  const penyebut = readData(dokumen, rumus.penyebut, rumus.tahun)
  const banding = pembilang && penyebut && compareRasio(awal, pembilang.nilai, penyebut.nilai, bentuk)
  if (!banding) {
    yield { tidakDiperiksa: 'Data yang disebut rumus kondisi awal tidak ada atau penyebutnya nol.' }
    return
  }
  if (banding.hasil === 'sama') return
  const lain = banding.hasil === 'beda' ? findPenyebut(dokumen, rumus, awal, pembilang, bentuk) : undefined
  yield {
    pointer: one.awal.pointer,
    related: [pembilang.pointer, penyebut.pointer],
    actual: awal,
    expected: banding.hitung,
    kasus: banding.hasil,
    ...(banding.hasil === 'pembulatan' ? { keparahan: 'minor' as const } : {}),
    data: {
      nama: one.row.uraian,
      satuan: satuanRasio(bentuk),
      pembilang: pembilang.uraian,
      nilaiPembilang: pembilang.nilai,
      penyebut: penyebut.uraian,
      nilaiPenyebut: penyebut.nilai,
      tahunData: rumus.tahun,
      ...(lain ? { penyebutLain: lain.uraian, nilaiLain: lain.nilai } : {})
    }
  }
}

/** Percent or a plain ratio; a baseline that counts things is no quotient and belongs to the rule on units. */
function bentukAwal(one: IndikatorSiap): BentukRasio | undefined {
  const macam = macamSatuan(one.awal?.satuan ?? one.satuan)
  return macam === 'persen' ? 'persen' : macam === 'rasio' || macam === undefined ? 'desimal' : undefined
}

/** The number that a pointer means: a cell, or a row's cell of the year. */
function readData(dokumen: Dokumen, place: string, tahun: number): Data | undefined {
  const found = resolvePointer(dokumen, place) as
    | (Partial<BarisSektor> & { readonly nilai?: unknown })
    | undefined
  if (!found || typeof found !== 'object') return undefined
  const deret = found.nilai
  if (typeof deret === 'string') {
    const baris = resolvePointer(dokumen, parentPointer(parentPointer(place))) as
      | Partial<BarisSektor>
      | undefined
    return { pointer: place, uraian: baris?.uraian ?? place, nilai: deret }
  }
  const nilai = (deret as BarisSektor['nilai'] | undefined)?.[kunciTahun(tahun)]?.nilai
  return nilai
    ? { pointer: below(place, 'nilai', kunciTahun(tahun)), uraian: found.uraian ?? place, nilai }
    : undefined
}

/** A row of the denominator's table that does give the printed number, when exactly one does. */
function findPenyebut(
  dokumen: Dokumen,
  rumus: RumusData,
  awal: string,
  pembilang: Data,
  bentuk: BentukRasio
): Data | undefined {
  const list = parentPointer(rumus.penyebut)
  const rows = resolvePointer(dokumen, list)
  if (!Array.isArray(rows)) return undefined
  const fits = rows
    .map((_, at) => readData(dokumen, below(list, at), rumus.tahun))
    .filter((one) => one !== undefined && one.pointer !== pembilang.pointer)
    .filter((one) => one && compareRasio(awal, pembilang.nilai, one.nilai, bentuk)?.hasil === 'sama')
  return fits.length === 1 ? fits[0] : undefined
}

const dengan = (awal: string, satuan = '%'): Dokumen =>
  dokumenKosong('INM52', {
    tujuanSasaran: [
      tujuan('Tujuan', [
        indikator('Persentase sekolah sehat', ['85', '86', '87'], satuan, {
          awal: sel(awal, satuan),
          rumusData: {
            pembilang: '/dataSektor/sekolah/baris/0',
            penyebut: '/dataSektor/sekolah/baris/1',
            tahun: 2024
          }
        })
      ])
    ],
    dataSektor: {
      sekolah: {
        judul: 'Sekolah',
        baris: [
          { uraian: 'Sekolah sehat', nilai: tahunan(['200'], undefined, 2024) },
          { uraian: 'Sekolah aktif', nilai: tahunan(['1.027'], undefined, 2024) },
          { uraian: 'Sekolah dinilai', nilai: tahunan(['240'], undefined, 2024) }
        ]
      }
    }
  })
const tempat = '/tujuanSasaran/0/indikator/0/awal'

export const contoh: readonly Contoh[] = [
  {
    judul: 'penyebut lain yang dipakai',
    dokumen: dengan('83,33'),
    temuan: [{ pointer: tempat, keparahan: 'kritis' }]
  },
  { judul: 'salah ketik', dokumen: dengan('19,74'), temuan: [{ pointer: tempat, keparahan: 'kritis' }] },
  { judul: 'dapat dihitung ulang', dokumen: dengan('19,47'), temuan: [] },
  { judul: 'kondisi awal bukan hasil bagi', dokumen: dengan('800', 'Unit'), temuan: [] }
]

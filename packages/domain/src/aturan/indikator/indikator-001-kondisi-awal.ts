import type { Dokumen, Indikator } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import { namaBagian } from '../../dokumen/tempat-kata.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, program, sel } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { isKosong } from '../sel-kosong.ts'
import type { IndikatorSiap } from './indikator-siap.ts'
import { semuaIndikator } from './indikator-siap.ts'

const tabel = ['tujuanSasaran', 'programPendanaan', 'indikatorKinerja', 'ikk'] as const

export const aturan = defineAturan({
  id: 'INDIKATOR-001',
  periksa: 'M-09',
  keluarga: 'indikator',
  judul: 'Kondisi awal setiap indikator terisi',
  kenapa: 'Tanpa kondisi awal tidak dapat dinilai apakah target lebih baik dari keadaan sekarang.',
  perbaikan: 'Isi kondisi awal dengan realisasi terakhir beserta sumbernya.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    for (const key of tabel) {
      const rows = konteks.memo(semuaIndikator).filter((one) => one.tabel === key)
      // A form without the column asks for nothing.
      if (!rows.some((one) => one.awal)) continue
      const nama = namaBagian(dokumen, key)
      if (rows.length > 1 && rows.every((one) => isKosong(one.row.awal))) {
        yield { pointer: `/${key}`, kasus: 'kolomKosong', data: { tabel: nama, banyak: rows.length } }
        continue
      }
      for (const one of rows) {
        if (!isKosong(one.row.awal) || isBarisKosong(one)) continue
        yield {
          pointer: one.awal?.pointer ?? one.pointer,
          kasus: 'kosong',
          data: { nama: one.row.uraian, tabel: nama }
        }
      }
    }
  },
  pesan: (hasil) =>
    hasil.kasus === 'kolomKosong'
      ? `Kolom kondisi awal ${fakta(hasil, 'tabel')} kosong pada semua indikator (${fakta(hasil, 'banyak')}).`
      : `Kondisi awal ${kutip(fakta(hasil, 'nama'), 70)} kosong.`
})

/** A row of T-C.27 with neither target nor pagu is another rule's finding. */
const isBarisKosong = (one: IndikatorSiap): boolean =>
  one.tabel === 'programPendanaan' &&
  one.target.every((cell) => isKosong(cell.sel)) &&
  Object.values((one.pemilik?.row as { readonly pagu?: Record<string, Sel> } | undefined)?.pagu ?? {}).every(
    isKosong
  )

const dengan = (...awal: (Sel | undefined)[]): Dokumen =>
  dokumenKosong('INM52', {
    programPendanaan: awal.map((cell, at) =>
      program(`Program ${at + 1}`, ['1', '1', '1'], { indikator: [satu(`Persentase ${at + 1}`, cell)] })
    )
  })
const satu = (uraian: string, awal: Sel | undefined): Indikator =>
  indikator(uraian, ['70', '75', '80'], '%', awal ? { awal } : {})

export const contoh: readonly Contoh[] = [
  {
    judul: 'satu kondisi awal bertanda hubung',
    dokumen: dengan(sel('65', '%'), sel('-')),
    temuan: [{ pointer: '/programPendanaan/1/indikator/0/awal' }]
  },
  {
    judul: 'satu baris tanpa sel kondisi awal, padahal kolomnya ada',
    dokumen: dengan(sel('65', '%'), undefined),
    temuan: [{ pointer: '/programPendanaan/1/indikator/0' }]
  },
  {
    judul: 'kolom yang kosong di semua baris adalah satu temuan',
    dokumen: dengan(sel(null), sel('-'), sel(null)),
    temuan: [{ pointer: '/programPendanaan' }]
  },
  { judul: 'semua terisi', dokumen: dengan(sel('65', '%'), sel('0', '%')), temuan: [] },
  { judul: 'formulir tanpa kolom kondisi awal', dokumen: dengan(undefined, undefined), temuan: [] }
]

import { below, pointer } from '../../dokumen/pointer.ts'
import { dokumenKosong, indikator } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { isKosong } from '../sel-kosong.ts'
import { fakta, kutip } from './kalimat.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-022',
  periksa: 'M-52',
  keluarga: 'antar-tabel',
  judul: 'Target indikator kinerja kunci (IKK) terisi',
  kenapa: 'IKK dilaporkan dalam LPPD setiap tahun. Tanpa target tidak ada ukuran untuk menilai capaiannya.',
  perbaikan: 'Isi target IKK untuk setiap tahun rencana.',
  keparahan: 'kritis',
  dasar: 'permendagri-18-2020',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['ikk'],
  percobaan: false,
  *check(dokumen) {
    const years = dokumen.dokumen.tahun.map(String)
    const rows = (dokumen.ikk ?? []).map((row, at) => ({
      row,
      pointer: pointer('ikk', at),
      kosong: years.filter((year) => isKosong(row.target[year]))
    }))
    if (rows.length > 1 && rows.every((one) => one.kosong.length === years.length)) {
      yield {
        pointer: '/ikk',
        related: rows.map((one) => one.pointer),
        kasus: 'seluruhTabel',
        data: { jumlah: rows.length }
      }
      return
    }
    for (const { row, pointer: place, kosong } of rows) {
      const data = { nama: row.uraian }
      if (kosong.length === years.length) yield { pointer: below(place, 'target'), kasus: 'baris', data }
      else
        for (const year of kosong)
          yield { pointer: below(place, 'target', year), tahun: Number(year), kasus: 'sel', data }
    }
  },
  pesan(hasil) {
    if (hasil.kasus === 'seluruhTabel')
      return `Semua ${fakta(hasil, 'jumlah')} IKK tidak mempunyai target untuk satu tahun pun.`
    if (hasil.kasus === 'baris')
      return `IKK ${kutip(fakta(hasil, 'nama'))} tidak mempunyai target untuk satu tahun pun.`
    return `Target ${hasil.tahun} IKK ${kutip(fakta(hasil, 'nama'))} kosong.`
  }
})

const ikk = (...target: (readonly (string | null)[])[]) =>
  dokumenKosong('INM52', {
    ikk: target.map((one, at) => indikator(`Persentase layanan ${at + 1}`, one, '%'))
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Seluruh kolom target kosong: satu temuan',
    dokumen: ikk([null, null, null], [null, null, null]),
    temuan: [{ pointer: '/ikk', keparahan: 'kritis' }]
  },
  {
    judul: 'Satu baris kosong, satu sel kosong',
    dokumen: ikk([null, '-', null], ['1', '2', null], ['1', '2', '3']),
    temuan: [{ pointer: '/ikk/0/target' }, { pointer: '/ikk/1/target/2027', tahun: 2027 }]
  },
  { judul: 'Semua terisi', dokumen: ikk(['1', '2', '3']), temuan: [] }
]

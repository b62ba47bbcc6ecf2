import { uuidv7 } from 'uuidv7'
import type { Client } from './harness.ts'

const penolakan = '... on Penolakan { kode pesan saran rincian }'
const sel = '{ simpulId field tempat }'

export const putaranFields = `ke tahap status simpulan hasil versi dibukaOleh batas sisaHari ditutupOleh potretId potretSebelumnya
  tugas { id kepada penggunaId cakupan } putusan { simpulId subpohon putusan alasan oleh }
  periksa { butir jawaban penyebab tindakLanjut oleh } nomorBeritaAcara catatanProses catatanSubstansi sel ${sel} kurang
  peristiwa { nama label boleh alasan saran } riwayat { dari ke peristiwa oleh sebagai alasan }
  beritaAcara { nomor tanggal penandaTangan { nama jabatan atasNama } isi }`

export const catatanFields = `id naskahId simpulId field ke wajib status versi nilaiSaatDitulis nilaiSekarang usang
  simpulHilang tempat usulan usulanKosong usulanStatus pesan { id isi oleh sebagai peristiwa } oleh
  bolehBalas bolehSelesai bolehBukaLagi bolehTerapkan`

export const tanggapanFields = 'kunci aturan jawaban oleh diterima alasanTerima diterimaOleh masihAda'

const results = {
  PutaranTersimpan: `putaran { ${putaranFields} }`,
  CatatanTersimpan: `versi catatan { ${catatanFields} }`,
  TanggapanTersimpan: `tanggapan { ${tanggapanFields} }`
} as const

/** Mutations of verification with the type of their answer. */
export const mutasiVerifikasi = {
  langkahPutaran: 'PutaranTersimpan',
  simpanPutusan: 'PutaranTersimpan',
  simpanPeriksa: 'PutaranTersimpan',
  simpanCatatanPutaran: 'PutaranTersimpan',
  tulisCatatan: 'CatatanTersimpan',
  balasCatatan: 'CatatanTersimpan',
  ubahCatatan: 'CatatanTersimpan',
  terapkanUsulan: 'CatatanTersimpan',
  tolakUsulan: 'CatatanTersimpan',
  jawabTemuan: 'TanggapanTersimpan',
  terimaTemuan: 'TanggapanTersimpan'
} as const

export type MutasiVerifikasi = keyof typeof mutasiVerifikasi

/** Sends one of them with a fresh key, unless the input brings its own. */
export const kirim = (client: Client, nama: MutasiVerifikasi, input: Record<string, unknown>) => {
  const type = `${nama[0]?.toUpperCase()}${nama.slice(1)}Input`
  const result = mutasiVerifikasi[nama]
  return client.query(
    `mutation ($input: ${type}!) { ${nama}(input: $input) { __typename ... on ${result} { ${results[result]} } ${penolakan} } }`,
    { input: { kunci: uuidv7(), ...input } }
  )
}

/** The answer of the mutation alone; an error of the request is thrown. */
export async function minta(client: Client, nama: MutasiVerifikasi, input: Record<string, unknown>) {
  const answer = await kirim(client, nama, input)
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors))
  return answer.data[nama]
}

/** A plan with everything that is said about it. */
export async function percakapan(client: Client, id: string) {
  const { data, errors } = await client.query(
    `query ($id: ID!) { naskah(id: $id) { id tahap versi batasSel ${sel}
      putaran { ${putaranFields} } catatan { ${catatanFields} } tanggapanTemuan { ${tanggapanFields} }
      harusDijawab { temuan { kunci aturan keparahan pesan saran jalur simpulId field tanggapan { ${tanggapanFields} } } catatan sel ${sel} } } }`,
    { id }
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.naskah
}

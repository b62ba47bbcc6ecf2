import { z } from 'zod'

/** The frozen minutes as the printed page reads them; written by the server when the round closes (`bentuk` 1). */

const Baris = z.object({
  no: z.number(),
  butir: z.string(),
  uraian: z.string(),
  jawaban: z.string(),
  penyebab: z.string(),
  tindakLanjut: z.string()
})
const Isi = z.object({
  bentuk: z.literal(1),
  judul: z.string(),
  nomor: z.string().nullable(),
  tanggal: z.string(),
  pembuka: z.string(),
  diktum: z.array(z.object({ ke: z.string(), judul: z.string(), isi: z.array(z.string()) })),
  formulir1: z.array(Baris),
  formulir2: z.array(
    z.object({ no: z.number(), aspek: z.string(), kesimpulan: z.string(), butir: z.array(Baris) })
  ),
  formulir3: z.array(Baris),
  putusan: z.array(
    z.object({
      tempat: z.string(),
      subpohon: z.boolean(),
      putusan: z.string(),
      alasan: z.string().nullable(),
      oleh: z.string()
    })
  ),
  catatan: z.array(z.object({ tempat: z.string(), isi: z.string(), wajib: z.boolean(), status: z.string() })),
  temuan: z.array(
    z.object({
      aturan: z.string(),
      pesan: z.string(),
      tempat: z.string(),
      jawaban: z.string().nullable(),
      alasanTerima: z.string().nullable()
    })
  ),
  sel: z.array(z.string()),
  potret: z.object({ id: z.string(), hash: z.string(), versiAturan: z.string() }),
  penutup: z.string(),
  penandaTangan: z.array(z.object({ nama: z.string(), jabatan: z.string(), atasNama: z.string().nullable() }))
})

export type IsiBeritaAcara = z.infer<typeof Isi>
export type BarisFormulir = IsiBeritaAcara['formulir1'][number]

/** The content of minutes; null when another version of the server wrote a shape this page does not know. */
export function readBeritaAcara(isi: unknown): IsiBeritaAcara | null {
  const read = Isi.safeParse(isi)
  return read.success ? read.data : null
}

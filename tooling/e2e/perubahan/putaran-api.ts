import { daftarPeriksa, type ProfilId } from '@selaras/domain/law'
import type { Pelanggan } from './pelanggan.ts'
import { langkah, type Pemegang } from './pemegang.ts'

interface Menghalangi {
  readonly naskah: {
    readonly profil: ProfilId
    readonly putaran: readonly { readonly ke: number; readonly versi: number }[]
    readonly harusDijawab: {
      readonly temuan: readonly { readonly kunci: string; readonly tanggapan: object | null }[]
    }
  }
}

const lihat = (siapa: Pelanggan, id: string) =>
  siapa
    .tanya<Menghalangi>(
      'query ($id: ID!) { naskah(id: $id) { profil putaran { ke versi } harusDijawab { temuan { kunci tanggapan { kunci } } } } }',
      { id }
    )
    .then(({ naskah }) => naskah)

/** Answers what blocks the next submission and has no answer yet. */
export async function jawabSisanya(perencana: Pelanggan, naskahId: string): Promise<void> {
  const baru = (await lihat(perencana, naskahId)).harusDijawab.temuan.filter((one) => one.tanggapan === null)
  if (baru.length > 0)
    await perencana.kirim('jawabTemuan', 'JawabTemuanInput', {
      naskahId,
      kunciTemuan: baru.map((one) => one.kunci),
      jawaban: 'Sesuai dokumen yang berlaku.'
    })
}

/** Submitted, everything in order, found in order; what still blocks is answered and accepted. */
export async function putaranSesuai(oleh: Pemegang, naskahId: string): Promise<void> {
  const { perencana, kepala, verifikator, kepalaBappelitbangda } = oleh
  await jawabSisanya(perencana, naskahId)
  await langkah(kepala, naskahId, 'ajukan')
  const { profil, putaran } = await lihat(verifikator, naskahId)
  const ke = putaran[0]?.ke ?? 0
  const putar = async (peristiwa: string, data: object = {}) => {
    const versi = (await lihat(verifikator, naskahId)).putaran[0]?.versi ?? 0
    await verifikator.kirim('langkahPutaran', 'LangkahPutaranInput', { naskahId, ke, versi, peristiwa, data })
  }
  await putar('mulaiPeriksa')
  await verifikator.kirim('simpanPutusan', 'SimpanPutusanInput', {
    naskahId,
    ke,
    butir: [{ simpulId: naskahId, subpohon: true, putusan: 'sesuai' }]
  })
  const kritis = daftarPeriksa(profil).filter((one) => one.keparahan === 'kritis')
  await verifikator.kirim('simpanPeriksa', 'SimpanPeriksaInput', {
    naskahId,
    ke,
    butir: kritis.map(({ id }) => ({ butir: id, jawaban: 'ya' }))
  })
  await putar('simpulkan', { simpulan: 'sesuai' })
  const { temuan } = (await lihat(kepalaBappelitbangda, naskahId)).harusDijawab
  if (temuan.length > 0)
    await kepalaBappelitbangda.kirim('terimaTemuan', 'TerimaTemuanInput', {
      naskahId,
      kunciTemuan: temuan.map((one) => one.kunci),
      alasan: 'Diterima.'
    })
  await langkah(kepalaBappelitbangda, naskahId, 'nyatakanSesuai')
}

/** From reviu APIP to the chain of paraf. */
export async function sampaiParaf({ inspektorat }: Pemegang, naskahId: string): Promise<void> {
  await inspektorat.kirim('catatReviuApip', 'ReviuApipInput', { naskahId, isi: 'Tata cara telah diikuti.' })
  await langkah(inspektorat, naskahId, 'selesaikanReviu')
}

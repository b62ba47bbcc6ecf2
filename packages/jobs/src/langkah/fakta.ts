import { listSuratEdaran } from '@selaras/db'
import { type Fakta, factsOfNothing } from '@selaras/domain/tahap'
import { faktaTersimpan, readFaktaNaskah } from './fakta-naskah.ts'
import { readFaktaTemuan } from './fakta-temuan.ts'
import type { Bahan } from './konteks.ts'

/**
 * Facts of areas that nobody has recorded anything about. An area's reader overrides its part; add yours below.
 */
const kosong = (bahan: Bahan): Fakta =>
  factsOfNothing({
    naskahId: bahan.kepala.id,
    profil: bahan.kepala.profil as Fakta['profil'],
    jenis: bahan.kepala.jenis,
    pelaku: { ...bahan.pelaku, pernahMenyunting: false }
  })

/** What the persiapan of a plan has recorded so far, until its area reads it. */
async function persiapanOf({ tx, kepala }: Bahan): Promise<Pick<Fakta, 'timPenyusun' | 'suratEdaran'>> {
  const surat = (await listSuratEdaran(tx)).find((one) =>
    kepala.tahun.some((tahun) => one.tahun.includes(tahun))
  )
  return {
    timPenyusun: Boolean(faktaTersimpan(kepala)['timPenyusun']),
    suratEdaran: surat
      ? {
          nomor: surat.nomor,
          tanggal: surat.tanggal,
          paguIndikatif: Object.keys(surat.paguIndikatif ?? {}).length > 0
        }
      : null
  }
}

/** All facts that the machine may ask about this plan, at one moment, in a fixed number of queries. */
export async function factsOf(bahan: Bahan): Promise<Fakta> {
  return {
    ...kosong(bahan),
    ...(await readFaktaNaskah(bahan)),
    ...(await readFaktaTemuan(bahan)),
    ...(await persiapanOf(bahan))
  }
}

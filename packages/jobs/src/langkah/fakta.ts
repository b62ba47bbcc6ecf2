import { type Fakta, factsOfNothing } from '@selaras/domain/tahap'
import { readFaktaInduk } from './fakta-induk.ts'
import { readFaktaNaskah } from './fakta-naskah.ts'
import { readFaktaParaf } from './fakta-paraf.ts'
import { readFaktaPersiapan } from './fakta-persiapan.ts'
import { readFaktaVerifikasi } from './fakta-verifikasi.ts'
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

/** All facts that the machine may ask about this plan, at one moment, in a fixed number of queries. */
export async function factsOf(bahan: Bahan): Promise<Fakta> {
  return {
    ...kosong(bahan),
    ...(await readFaktaNaskah(bahan)),
    ...(await readFaktaVerifikasi(bahan)),
    ...(await readFaktaParaf(bahan)),
    ...(await readFaktaPersiapan(bahan)),
    ...(await readFaktaInduk(bahan))
  }
}

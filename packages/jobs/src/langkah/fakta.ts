import type { Fakta } from '@selaras/domain/tahap'
import { readFaktaInduk } from './fakta-induk.ts'
import { readFaktaNaskah } from './fakta-naskah.ts'
import { readFaktaParaf } from './fakta-paraf.ts'
import { readFaktaPersiapan } from './fakta-persiapan.ts'
import { readFaktaVerifikasi } from './fakta-verifikasi.ts'
import type { Bahan } from './konteks.ts'

/**
 * All facts that the machine may ask about this plan, at one moment, in a fixed number of queries: each area reads its
 * part, and a fact that nobody reads does not compile.
 */
export async function factsOf(bahan: Bahan): Promise<Fakta> {
  return {
    ...(await readFaktaNaskah(bahan)),
    ...(await readFaktaVerifikasi(bahan)),
    ...(await readFaktaParaf(bahan)),
    ...(await readFaktaPersiapan(bahan)),
    ...(await readFaktaInduk(bahan))
  }
}

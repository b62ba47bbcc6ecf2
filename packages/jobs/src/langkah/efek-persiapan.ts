import { mergeFakta } from '@selaras/db'
import { batasPaguOf } from '@selaras/domain/persiapan'
import { suratEdaranOf } from './fakta-persiapan.ts'
import type { PelaksanaEfek } from './konteks.ts'

/** Writes what the Surat Edaran gives this OPD into the facts of the plan, which keeps it whatever is issued later. */
export const tetapkanBatasPagu: PelaksanaEfek<'tetapkanBatasPagu'> = async (
  { tx, kepala },
  { suratEdaran }
) => {
  const surat = await suratEdaranOf(tx, kepala)
  if (surat === null) throw new Error(`Surat Edaran ${suratEdaran.nomor} is gone`)
  const { butir, ...rest } = batasPaguOf(surat, kepala.opdId)
  await mergeFakta(tx, kepala.id, { batasPagu: { ...rest, butir: butir.map((one) => ({ ...one })) } })
}

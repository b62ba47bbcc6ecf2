import { inheritKaitanLintas, inSistem, insertPotret, mergeFakta, type NaskahTerkunci } from '@selaras/db'
import { writeDokumen } from '@selaras/domain/dokumen'
import { versiAturan } from '../check-dokumen.ts'
import type { Bahan, PelaksanaEfek } from './konteks.ts'

/** Freezes the plan as it is printed now, with its findings; returns the id of the Potret. */
export async function freeze(
  bahan: Bahan & { readonly kepala: NaskahTerkunci },
  alasan: string,
  waktu: string
): Promise<string> {
  const { tx, kepala, modules, newId, pelaku } = bahan
  const dokumen = bahan.dokumen()
  if (dokumen === null)
    throw new Error(`naskah ${kepala.id}: a Potret of a plan whose content is not visible`)
  const id = newId()
  await insertPotret(tx, {
    id,
    naskahId: kepala.id,
    opdId: kepala.opdId,
    versi: kepala.versi,
    tahap: bahan.tahap,
    dokumen: writeDokumen(dokumen),
    temuan: bahan.temuan(),
    versiAturan: versiAturan(modules),
    alasan,
    waktu,
    dibuatOleh: pelaku.id
  })
  return id
}

/** The replaced plan ends with this step; both remember each other, and links to other OPD go on with the successor. */
export const gantikan: PelaksanaEfek<'gantikan'> = async ({ tx, kepala, stepLain }, { naskahId }) => {
  await mergeFakta(tx, kepala.id, { menggantikan: naskahId })
  await mergeFakta(tx, naskahId, { pengganti: kepala.id })
  await stepLain(naskahId, { type: 'gantikan' })
  await inSistem(tx, (asSistem) => inheritKaitanLintas(asSistem, naskahId, kepala))
}

export const catatPermintaanBatal: PelaksanaEfek<'catatPermintaanBatal'> = (
  { tx, kepala, pelaku, waktu },
  { alasan }
) => mergeFakta(tx, kepala.id, { permintaanBatal: { alasan, oleh: pelaku.id, pada: waktu } })

export const hapusPermintaanBatal: PelaksanaEfek<'hapusPermintaanBatal'> = ({ tx, kepala }) =>
  mergeFakta(tx, kepala.id, { permintaanBatal: null })

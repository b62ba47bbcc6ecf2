import { uuidv7 } from 'uuidv7'
import { decideKaitanLintas, insertKaitanLintas, logKaitanLintas } from '../src/queries/kaitan-lintas.ts'
import type { Tx } from '../src/tx.ts'
import { waktu } from './sample.ts'

/** A proposal of a plan's OPD to another one, as it begins, or accepted with a node of that one. */
export async function addKaitanLintas(
  tx: Tx,
  dari: { readonly naskahId: string; readonly opdId: string; readonly simpulId: string },
  penerimaOpdId: string,
  penerima?: { readonly naskahId: string; readonly simpulId: string }
): Promise<string> {
  const id = uuidv7()
  await insertKaitanLintas(tx, {
    id,
    pengusul: { ...dari, isi: { uraian: 'Program' } },
    kebutuhan: 'Data koperasi per kecamatan.',
    penerimaOpdId,
    dibuat: waktu,
    dibuatOleh: 'uji'
  })
  const langkah = { dari: 'belumAda', ke: 'diusulkan', peristiwa: 'usulkan' } as const
  await logKaitanLintas(
    tx,
    id,
    { ...langkah, versiMesin: 1, pelakuId: 'uji', sebagai: 'perencanaOpd', alasan: null },
    waktu
  )
  if (penerima)
    await decideKaitanLintas(tx, id, {
      status: 'diterima',
      penerima: { ...penerima, isi: { uraian: 'Program' } },
      alasan: null,
      diputus: waktu,
      diputusOleh: 'uji'
    })
  return id
}

import { insertReviuApip, listBerkas, readNaskah, type Tx } from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { mayRecordReviu, readTahap } from '@selaras/domain/tahap'
import { naskahTidakDitemukan } from '../langkah/ditolak.ts'
import { latestPotret } from '../langkah/fakta-paraf.ts'
import type { KonteksLangkah, PelakuLangkah } from '../langkah/konteks.ts'
import { isPindaian } from './pindaian.ts'

/** Records the working paper of Inspektorat on the frozen Lampiran: text, or a stored file of the plan, or both. */
export async function recordReviu(
  tx: Tx,
  request: { readonly naskahId: string; readonly isi: string; readonly berkasId: string | null },
  pelaku: PelakuLangkah & { readonly pernahMenyunting: boolean },
  { now, newId }: KonteksLangkah
): Promise<Result<{ readonly reviuId: string }>> {
  const { naskahId, berkasId } = request
  const kepala = await readNaskah(tx, naskahId)
  if (kepala === null) return naskahTidakDitemukan()
  const tahap = readTahap(kepala.tahap, kepala.versiMesin)
  if (!tahap.ok) return tahap
  const allowed = mayRecordReviu(tahap.value, pelaku)
  if (!allowed.ok) return allowed
  const isi = request.isi.replace(/[^\P{C}\n]/gu, '').trim()
  if (isi === '' && berkasId === null) {
    return refuse(
      'NILAI_TIDAK_SAH',
      'Kertas kerja reviu masih kosong.',
      'Tulis hasil reviu, atau unggah berkas kertas kerjanya.'
    )
  }
  if (isi.length > 20_000)
    return refuse(
      'TERLALU_BESAR',
      'Kertas kerja reviu lebih dari 20.000 huruf.',
      'Unggah kertas kerja yang panjang sebagai berkas PDF.'
    )
  if (
    berkasId !== null &&
    !(await listBerkas(tx, naskahId)).some((one) => one.id === berkasId && isPindaian(one))
  )
    return refuse(
      'NILAI_TIDAK_SAH',
      'Berkas kertas kerja tidak ditemukan pada naskah ini.',
      'Unggah berkasnya lagi.'
    )
  const potret = await latestPotret(tx, naskahId)
  if (potret === null) throw new Error(`naskah ${naskahId} is reviewed without a Potret`)
  const reviuId = newId()
  await insertReviuApip(
    tx,
    { naskahId, opdId: kepala.opdId },
    {
      id: reviuId,
      naskahId,
      potretId: potret.id,
      hash: potret.hash,
      isi,
      berkasId,
      waktu: now.toISOString(),
      oleh: pelaku.id
    }
  )
  return ok({ reviuId })
}

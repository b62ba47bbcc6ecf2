import { listInduk, listKaitan, lockDitunggu } from '@selaras/db'
import { isIndukTetap, simpulTanpaJejak, tujuanIndukBerubah } from '@selaras/domain/induk'
import { TAHAP_SUNTING_INDUK } from '@selaras/domain/tahap'
import { type IndukNaskah, readIndukNaskah } from '../induk-kini.ts'
import type { Bahan, PembacaFakta } from './konteks.ts'

/** Whether the parent is fixed, what has no trace to it, and whose parent changed: at most eight queries. */
export const readFaktaInduk: PembacaFakta<'induk' | 'tujuanIndukBerubah'> = async (bahan) => {
  const { tx, kepala, naskah, peristiwa, tahap } = bahan
  // Whether the plan goes on or begins to wait is decided here; a parent that is just being fixed comes first.
  if (peristiwa?.type === 'nyatakanSesuai' && tahap === 'verifikasiRancangan')
    await lockDitunggu(tx, 'induk', 'bersama')
  const read = await readIndukNaskah(tx, kepala)
  const [acuan] = read.induk
  return {
    induk: {
      tercatat: acuan !== undefined,
      ditetapkan:
        acuan !== undefined && isIndukTetap(acuan) && !(await waitsForChange(bahan, acuan.rumpunId)),
      simpulTanpaJejak: naskah === null ? 0 : simpulTanpaJejak(naskah, read.kaitan, read.kini).length
    },
    tujuanIndukBerubah: await readTujuanIndukBerubah(bahan, read)
  }
}

/**
 * A Renstra that is changed because its parent changes waits for that change: while the parent in force is still the one
 * that the Renstra before it followed, and its perubahan is being drafted. When that perubahan is cancelled, a Renstra that
 * waits already keeps waiting for the next one (ADR 0011).
 */
async function waitsForChange({ tx, kepala, tahap }: Bahan, rumpunId: string): Promise<boolean> {
  if (kepala.jenis === 'awal' || kepala.dasar !== 'indukBerubah') return false
  const versions = (await listInduk(tx)).filter((one) => one.rumpunId === rumpunId)
  const inForce = versions.find((one) => one.tahap === 'berlaku')
  if (inForce === undefined || inForce.asalId !== null) return false
  const changes = versions.filter((one) => one.asalId !== null)
  if (changes.some((one) => one.tahap === 'ditetapkan')) return false
  return changes.some(
    (one) => TAHAP_SUNTING_INDUK.has(one.tahap) || (tahap === 'menungguInduk' && one.tahap === 'dibatalkan')
  )
}

/**
 * Tujuan that a perubahan may change because their own parent changed: judged by what the plan in force confirmed, so
 * that a tujuan stays open after its owner has confirmed the new parent.
 */
export async function readTujuanIndukBerubah(
  { tx, kepala, naskah }: Pick<Bahan, 'tx' | 'kepala' | 'naskah'>,
  read?: IndukNaskah
): Promise<readonly string[]> {
  if (kepala.jenis === 'awal' || naskah === null) return []
  const { kini, kaitan } = read ?? (await readIndukNaskah(tx, kepala))
  const before = kepala.asalNaskahId === null ? [] : await listKaitan(tx, kepala.asalNaskahId)
  return tujuanIndukBerubah(naskah, before.length > 0 ? before : kaitan, kini)
}

import { type BerkasKepala, insertBerkas, listBerkas, readNaskah, type Tx } from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { mayStorePindaian, type Pelaku, readTahap } from '@selaras/domain/tahap'
import { naskahTidakDitemukan } from '../langkah/ditolak.ts'
import type { KonteksLangkah } from '../langkah/konteks.ts'
import { hashBytes } from '../store-naskah.ts'
import { isPindaian, readPindaian } from './pindaian.ts'

/** Scans that one plan may have: every official twice over, and some to spare. */
const TERBANYAK = 60

/**
 * Stores a scan with a plan, exactly as it came; its kind is told by its bytes. The same page again is the same file.
 */
export async function storePindaian(
  tx: Tx,
  request: { readonly naskahId: string; readonly nama: string; readonly isi: Uint8Array },
  pelaku: Pelaku,
  { newId }: KonteksLangkah
): Promise<Result<BerkasKepala>> {
  const kepala = await readNaskah(tx, request.naskahId)
  if (kepala === null) return naskahTidakDitemukan()
  const tahap = readTahap(kepala.tahap, kepala.versiMesin)
  if (!tahap.ok) return tahap
  const allowed = mayStorePindaian(tahap.value, pelaku)
  if (!allowed.ok) return allowed
  const kind = readPindaian(request.isi)
  if (!kind.ok) return kind
  const stored = (await listBerkas(tx, kepala.id)).filter(isPindaian)
  const hash = hashBytes(request.isi)
  const same = stored.find((one) => one.hash === hash)
  if (same) return ok(same)
  if (stored.length >= TERBANYAK) {
    return refuse(
      'TERLALU_BESAR',
      `Naskah ini sudah mempunyai ${TERBANYAK} pindaian.`,
      'Pakai pindaian yang sudah diunggah.'
    )
  }
  const id = newId()
  await insertBerkas(tx, {
    id,
    opdId: kepala.opdId,
    naskahId: kepala.id,
    nama: fileName(request.nama, kind.value.akhiran),
    jenisMedia: kind.value.jenisMedia,
    isi: request.isi,
    dibuatOleh: pelaku.id
  })
  const found = (await listBerkas(tx, kepala.id)).find((one) => one.id === id)
  if (!found) throw new Error(`berkas ${id} was not stored`)
  return ok(found)
}

/** A name as it may be shown and saved: no path, no control characters, with the ending of what the file is. */
export function fileName(given: string, akhiran: string): string {
  const base = given
    .replace(/^.*[/\\]/s, '')
    .replace(/\p{C}/gu, '')
    .replace(/\.[^.]*$/, '')
    .trim()
    .slice(0, 120)
  return `${base || 'pindaian'}.${akhiran}`
}

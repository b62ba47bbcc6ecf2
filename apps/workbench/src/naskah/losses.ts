import type { Refusal } from '@selaras/domain'
import type { Change, Isi, Naskah, Simpul } from '@selaras/domain/naskah'
import { teks } from '../text/index.ts'
import type { Refused } from './cells.ts'
import type { Author, Batch } from './transport.ts'

/** What becomes of a change the server did not take: nothing a person entered is thrown away. */

/** The cells a refused change would have written, with what was to be written. */
export function lossOf(change: Change | undefined, refusal: Refusal): Refused[] {
  if (!change) return []
  if (change.jenis === 'isi' || change.jenis === 'tulis') {
    return [{ simpulId: change.simpulId, field: change.field, tried: change.ke, refusal }]
  }
  if (change.jenis === 'tambah') {
    return change.simpul.map((row: Simpul) => ({
      simpulId: row.id,
      field: 'uraian',
      tried: row.isian['uraian'],
      refusal
    }))
  }
  return change.jenis === 'bagian'
    ? []
    : [{ simpulId: change.simpulId, field: 'uraian', tried: undefined, refusal }]
}

/** Why a change of a batch that was refused as a whole is not kept: for its own sake, or because of another one. */
export function refusalFor(indeks: number, refusal: Refusal): Refusal {
  const culprit = refusal.detail?.['indeks']
  if (typeof culprit !== 'number' || culprit === indeks) return refusal
  return { code: 'SYARAT_BELUM_TERPENUHI', ...teks.rencana.ikutDitolak(refusal.message) }
}

/** The own value of a cell. */
export const valueAt = (naskah: Naskah, cell: { simpulId: string; field: string }): Isi | undefined =>
  naskah.simpul.get(cell.simpulId)?.isian[cell.field]

/**
 * The cell as the refusal of a stale change tells it: the person may decide before the rows come with the next delta,
 * and what they decide starts from the value they see.
 */
export function takeTold(naskah: Naskah, batch: Batch, refusal: Refusal): Naskah {
  const { simpulId, field, ada } = refusal.detail ?? {}
  const asked = batch.changes.some(
    (change) => change.jenis === 'isi' && change.simpulId === simpulId && change.field === field
  )
  const row = typeof simpulId === 'string' ? naskah.simpul.get(simpulId) : undefined
  if (refusal.code !== 'BASI' || !asked || !row || typeof field !== 'string' || ada === undefined)
    return naskah
  const { [field]: _, ...others } = row.isian
  const theirs = theirsOf(refusal)
  const isian = theirs === undefined ? others : { ...others, [field]: theirs }
  return { ...naskah, simpul: new Map(naskah.simpul).set(row.id, { ...row, isian }) }
}

/** The value the server has, as its refusal tells it. */
export function theirsOf(refusal: Refusal): Isi | undefined {
  return refusal.detail?.['ada'] === false ? undefined : (refusal.detail?.['kini'] as Isi | undefined)
}

/** Who made the present value and when, as a refusal tells it. */
export function authorOf(refusal: Refusal): Author | null {
  const oleh = refusal.detail?.['oleh']
  const pada = refusal.detail?.['pada']
  return typeof oleh === 'string' && typeof pada === 'string' ? { nama: oleh, pada } : null
}

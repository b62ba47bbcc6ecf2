import { type Putaran, readPotret } from '@selaras/db'
import type { Dokumen } from '@selaras/domain/dokumen'
import { changedSince } from '@selaras/domain/revisi'
import { effectivePutusan, offerTetap } from '@selaras/domain/verifikasi'
import type { Context } from '../graphql/context.ts'
import type { PutaranLaluDilihat } from './bentuk.ts'
import type { Percakapan } from './muat.ts'

/**
 * What the round before said that may be confirmed again in this one: answers to the checklist, and verdicts "sesuai" on
 * what reads as it did. Null unless the plan was returned by the round before and this one is being examined.
 */
export async function viewLalu(
  context: Context,
  percakapan: Percakapan,
  putaran: Putaran
): Promise<PutaranLaluDilihat | null> {
  const { naskah, names } = percakapan
  const lalu = returnedBy(percakapan.putaran, putaran)
  if (lalu === null) return null
  const [lama, baru] = [await dokumenOf(context, lalu), await dokumenOf(context, putaran)]
  if (lama === null || baru === null) return null
  const putusan = percakapan.putusan.filter((one) => one.ke === lalu.ke)
  const { simpul: berubah, tercetak } = changedSince(lama, baru, naskah)
  const verdictOf = effectivePutusan(naskah, putusan)
  const name = (id: string): string => names.get(id) ?? 'Sistem'
  return {
    ke: lalu.ke,
    putusan: offerTetap(naskah, { putusan, berubah, tercetak }).flatMap((offer) => {
      const from = verdictOf(offer.simpulId)
      return from === null ? [] : [{ ...offer, oleh: name(from.oleh), pada: from.pada }]
    }),
    periksa: percakapan.jawaban.flatMap((one) =>
      one.ke === lalu.ke ? [{ ...one, oleh: name(one.oleh) }] : []
    )
  }
}

/** The round that returned the plan to be mended before this one; rounds that were withdrawn said nothing. */
function returnedBy(newestFirst: readonly Putaran[], { ke, tahap, status }: Putaran): Putaran | null {
  if (status !== 'dibuka' && status !== 'diperiksa') return null
  const lalu = newestFirst.find((one) => one.ke < ke && one.hasil !== 'ditarik')
  return lalu && lalu.tahap === tahap && lalu.hasil === 'perluPenyempurnaan' ? lalu : null
}

async function dokumenOf(context: Context, { potretId }: Putaran): Promise<Dokumen | null> {
  context.countIsi()
  const potret = await context.inTenant((tx) => readPotret(tx, potretId))
  // Written by us and never changed since: its hash is a constraint of the table.
  return potret === null ? null : (JSON.parse(potret.dokumen) as Dokumen)
}

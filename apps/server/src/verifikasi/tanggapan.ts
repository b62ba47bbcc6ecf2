import { hasEdited, insertTanggapan, lockNaskah } from '@selaras/db'
import { ok, type Result } from '@selaras/domain'
import {
  type CatatanTemuan,
  mayAcceptTemuan,
  mayAnswerTemuan,
  nameTemuan,
  tahapPengajuan
} from '@selaras/domain/verifikasi'
import { announcePercakapan, type Bahan, bahanOf, blockingBerkunci } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { notFound } from '../naskah/edit.ts'
import { answering, once } from '../naskah/idempotent.ts'
import { konteksLangkah } from '../naskah/langkah.ts'
import { readable } from '../naskah/peristiwa.ts'
import { isUuid } from '../schema/naskah.ts'
import { pelakuFor } from '../tenant/tenant.ts'

interface Tanggapan {
  readonly naskahId: string
  readonly kunci: string
  readonly kunciTemuan: readonly string[]
}

/** The OPD answers findings that block its next submission, all with the same words or none. */
export const answerTemuan = (
  context: Context,
  input: Tanggapan & { readonly jawaban: string }
): Promise<Result<unknown>> => respond(context, input, 'jawab', readable(input.jawaban))

/** Kepala Bappelitbangda accepts findings that block the way on now, all with the same reason or none. */
export const acceptTemuan = (
  context: Context,
  input: Tanggapan & { readonly alasan: string }
): Promise<Result<unknown>> => respond(context, input, 'terima', readable(input.alasan))

interface Ucapan {
  readonly kunci: readonly string[]
  readonly peristiwa: CatatanTemuan['peristiwa']
  readonly isi: string
}

async function respond(
  context: Context,
  { naskahId, kunci, kunciTemuan }: Tanggapan,
  peristiwa: CatatanTemuan['peristiwa'],
  isi: string
): Promise<Result<unknown>> {
  if (!isUuid(naskahId)) return notFound()
  const said: Ucapan = { kunci: [...new Set(kunciTemuan)].sort(), peristiwa, isi }
  return answering(() =>
    context.inNaskah(naskahId, (tx, tenant) =>
      once(tx, kunci, { temuan: naskahId, ...said }, async () => {
        const kepala = await lockNaskah(tx, naskahId)
        if (kepala === null) return notFound()
        const pelaku = pelakuFor(tenant, kepala.opdId)
        const konteks = konteksLangkah(context.services, tenant)
        const bahan = await bahanOf(tx, kepala, pelaku, konteks, { peristiwa: null })
        if (!bahan.ok) return bahan
        const temuan = judge(bahan.value, said, await hasEdited(tx, kepala.id, pelaku.id))
        if (!temuan.ok) return temuan
        await insertTanggapan(tx, {
          temuan: temuan.value,
          peristiwa,
          isi,
          naskah: kepala,
          penggunaId: pelaku.id,
          sebagai: pelaku.peran[0] ?? 'publik',
          pada: konteks.now.toISOString()
        })
        await announcePercakapan(tx, kepala)
        return ok({ jumlah: temuan.value.length })
      })
    )
  )
}

/** Whether the person may say this about the findings; answers each with its rule. */
function judge(
  bahan: Bahan,
  { kunci, peristiwa, isi }: Ucapan,
  pernahMenyunting: boolean
): Result<readonly { readonly kunci: string; readonly aturan: string }[]> {
  const { tahap, naskah, pelaku } = bahan
  if (naskah === null) return notFound()
  const asked = peristiwa === 'jawab' ? tahapPengajuan(tahap) : tahap
  const blocking = new Map(blockingBerkunci(bahan, asked).map((one) => [one.kunci, one.temuan.aturan]))
  const konteks = {
    tahap,
    diminta: kunci.map((one) => ({
      kunci: one,
      sebutan: nameTemuan(naskah, one),
      menghalangi: blocking.has(one)
    })),
    pelaku: { peran: pelaku.peran, pernahMenyunting }
  }
  const allowed = peristiwa === 'jawab' ? mayAnswerTemuan(konteks, isi) : mayAcceptTemuan(konteks, isi)
  return allowed.ok ? ok(kunci.map((one) => ({ kunci: one, aturan: blocking.get(one) ?? '' }))) : allowed
}

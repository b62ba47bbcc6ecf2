import { hasEdited, insertTanggapan, lockNaskah } from '@selaras/db'
import { ok, type Result } from '@selaras/domain'
import {
  type CatatanTemuan,
  mayAcceptTemuan,
  mayAnswerTemuan,
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
  readonly kunciTemuan: string
}

/** The OPD answers a finding that blocks its next submission. */
export const answerTemuan = (
  context: Context,
  input: Tanggapan & { readonly jawaban: string }
): Promise<Result<unknown>> => respond(context, input, 'jawab', readable(input.jawaban))

/** Kepala Bappelitbangda accepts a finding that blocks the way on now. */
export const acceptTemuan = (
  context: Context,
  input: Tanggapan & { readonly alasan: string }
): Promise<Result<unknown>> => respond(context, input, 'terima', readable(input.alasan))

async function respond(
  context: Context,
  { naskahId, kunci, kunciTemuan }: Tanggapan,
  peristiwa: CatatanTemuan['peristiwa'],
  isi: string
): Promise<Result<unknown>> {
  if (!isUuid(naskahId)) return notFound()
  const said = { kunci: kunciTemuan, peristiwa, isi }
  return answering(() =>
    context.inNaskah(naskahId, (tx, tenant) =>
      once(tx, kunci, { temuan: naskahId, ...said }, async () => {
        const kepala = await lockNaskah(tx, naskahId)
        if (kepala === null) return notFound()
        const pelaku = pelakuFor(tenant, kepala.opdId)
        const konteks = konteksLangkah(context.services, tenant)
        const bahan = await bahanOf(tx, kepala, pelaku, konteks, { peristiwa: null })
        if (!bahan.ok) return bahan
        const aturan = judge(bahan.value, said, await hasEdited(tx, kepala.id, pelaku.id))
        if (!aturan.ok) return aturan
        await insertTanggapan(tx, {
          ...said,
          naskah: kepala,
          aturan: aturan.value,
          penggunaId: pelaku.id,
          sebagai: pelaku.peran[0] ?? 'publik',
          pada: konteks.now.toISOString()
        })
        await announcePercakapan(tx, kepala)
        return ok({ kunci: kunciTemuan })
      })
    )
  )
}

/** Whether the person may say this about the finding; answers the rule of the finding. */
function judge(
  bahan: Bahan,
  { kunci, peristiwa, isi }: Pick<CatatanTemuan, 'kunci' | 'peristiwa' | 'isi'>,
  pernahMenyunting: boolean
): Result<string> {
  const { tahap, naskah, pelaku } = bahan
  if (naskah === null) return notFound()
  const asked = peristiwa === 'jawab' ? tahapPengajuan(tahap) : tahap
  const found = blockingBerkunci(bahan, asked).find((one) => one.kunci === kunci)
  const konteks = {
    tahap,
    menghalangi: found !== undefined,
    pelaku: { peran: pelaku.peran, pernahMenyunting }
  }
  const allowed = peristiwa === 'jawab' ? mayAnswerTemuan(konteks, isi) : mayAcceptTemuan(konteks, isi)
  return allowed.ok ? ok(found?.temuan.aturan ?? '') : allowed
}

import { lockNaskah } from '@selaras/db'
import { ok, type Result } from '@selaras/domain'
import { mayRecordTim, readTimPenyusun } from '@selaras/domain/persiapan'
import { recordFakta } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { notFound } from '../naskah/edit.ts'
import { tahapOf } from '../naskah/facts.ts'
import { answering, once } from '../naskah/idempotent.ts'
import { rolesFor } from '../tenant/tenant.ts'

/** Records the drafting team among the facts of the plan; recorded again it replaces the earlier one, which jejak keeps. */
export function recordTimPenyusun(
  context: Context,
  { naskahId, kunci, tim }: { readonly naskahId: string; readonly kunci: string; readonly tim: unknown }
): Promise<Result<{ readonly versi: number }>> {
  return answering(() =>
    context.inNaskah(naskahId, (tx, tenant) =>
      once(tx, kunci, { catatTimPenyusun: naskahId, tim }, async () => {
        const kepala = await lockNaskah(tx, naskahId)
        if (kepala === null) return notFound()
        const allowed = mayRecordTim(tahapOf(kepala), rolesFor(tenant, kepala.opdId))
        if (!allowed.ok) return allowed
        const read = readTimPenyusun(tim, tenant.hariIni)
        if (!read.ok) return read
        const { keputusan, ketua, sekretaris, anggota } = read.value
        const timPenyusun = {
          keputusan: { ...keputusan },
          ketua: { ...ketua },
          sekretaris: { ...sekretaris },
          anggota: anggota.map((one) => ({ ...one }))
        }
        return ok(
          await recordFakta(
            tx,
            kepala,
            { timPenyusun },
            {
              penggunaId: tenant.penggunaId,
              waktu: context.services.now().toISOString(),
              tindakan: 'catatTimPenyusun'
            }
          )
        )
      })
    )
  )
}

import type { Result } from '@selaras/domain'
import { issueSuratEdaran } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { answering, once } from '../naskah/idempotent.ts'
import { konteksLangkah } from '../naskah/langkah.ts'

/** Issues the Surat Edaran as the person signed in; everything commits together or not at all. */
export function publishSuratEdaran(
  context: Context,
  { kunci, surat }: { readonly kunci: string; readonly surat: unknown }
): Promise<Result<{ readonly suratId: string; readonly melangkah: number; readonly ditolak: number }>> {
  return answering(() =>
    context.inTenant((tx, tenant) =>
      once(tx, kunci, { terbitkanSuratEdaran: surat }, async () => {
        const { penggunaId, nama, peranPemda } = tenant
        const pelaku = { id: penggunaId, nama, peran: peranPemda }
        const done = await issueSuratEdaran(tx, surat, pelaku, konteksLangkah(context.services, tenant))
        if (!done.ok) return done
        const { suratId, melangkah, ditolak } = done.value
        return { ok: true, value: { suratId, melangkah: melangkah.length, ditolak: ditolak.length } }
      })
    )
  )
}

import { readNaskah } from '@selaras/db'
import { ok, type Result } from '@selaras/domain'
import type { AkibatAlihan } from '@selaras/domain/naskah'
import { namaBaris } from '@selaras/domain/revisi'
import { type BagianDialihkan, handOverSubpohon, planAlihan } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { checkLater } from '../naskah/check-later.ts'
import { notFound } from '../naskah/edit.ts'
import { answering, once } from '../naskah/idempotent.ts'
import { NaskahDilihat } from '../schema/naskah.ts'
import { pelakuFor } from '../tenant/tenant.ts'
import { asSystem } from './ubah.ts'

/** What a handover would do, as far as this person may know it. */
export interface PratinjauAlihan {
  readonly nama: string
  readonly opd: { readonly asal: string; readonly penerima: string }
  readonly jumlah: readonly { readonly jenis: string; readonly jumlah: number }[]
  /** Null where the content of the plan that gives is not open to this person. */
  readonly pagu: readonly { readonly tahun: number; readonly rupiah: number }[] | null
  readonly akibat: readonly AkibatAlihan[]
}

/** Both plans as this person sees them; null when one of them is hidden. */
async function readBoth(context: Context, { naskahId, keNaskahId }: BagianDialihkan) {
  return context.inTenant(async (tx) => {
    const [from, to] = [await readNaskah(tx, naskahId), await readNaskah(tx, keNaskahId)]
    return from && to ? { from, to } : null
  })
}

/** What would move; amounts and what concerns the receiving plan only where their content is open to the person. */
export async function previewAlihan(
  context: Context,
  asked: BagianDialihkan
): Promise<Result<PratinjauAlihan>> {
  const both = await readBoth(context, asked)
  if (both === null) return notFound()
  const tenant = await context.tenant()
  const planned = await asSystem(context, tenant, (tx) =>
    planAlihan(tx, { ...asked, pelaku: pelakuFor(tenant, both.from.opdId), hariIni: tenant.hariIni })
  )
  if (!planned.ok) return planned
  const seen = {
    from: (await new NaskahDilihat(both.from).content(context)) !== null,
    to: (await new NaskahDilihat(both.to).content(context)) !== null
  }
  const { alihan, opd } = planned.value
  return ok({
    nama: seen.from ? namaBaris(alihan.puncak) : '',
    opd,
    jumlah: Object.entries(alihan.jumlah).map(([jenis, jumlah]) => ({ jenis, jumlah })),
    pagu: seen.from ? alihan.pagu : null,
    akibat: alihan.akibat.filter(({ jenis }) =>
      jenis === 'kodeGanda' ? seen.to : seen.from || jenis === 'tahunTinggal'
    )
  })
}

/** Hands a part of a plan to another OPD. Runs as the system, as the handover of a whole plan does. */
export async function moveBagian(
  context: Context,
  request: BagianDialihkan & { readonly kunci: string; readonly alasan: string }
): Promise<Result<{ readonly naskahId: string; readonly keNaskahId: string; readonly jumlah: number }>> {
  const { kunci, ...asked } = request
  const both = await readBoth(context, asked)
  if (both === null) return notFound()
  const tenant = await context.tenant()
  const { now, newId } = context.services
  const done = await answering(() =>
    asSystem(context, tenant, (tx) =>
      once(tx, kunci, { alihkanBagian: asked }, async () => {
        const moved = await handOverSubpohon(tx, {
          ...asked,
          pelaku: pelakuFor(tenant, both.from.opdId),
          waktu: now().toISOString(),
          hariIni: tenant.hariIni,
          newId
        })
        if (!moved.ok) return moved
        const { naskahId, keNaskahId } = asked
        return ok({ naskahId, keNaskahId, jumlah: moved.value.simpulId.length })
      })
    )
  )
  if (done.ok) for (const id of [asked.naskahId, asked.keNaskahId]) await checkLater(context, id)
  return done
}

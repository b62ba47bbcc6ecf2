import { listEditors, listPeran, type PeranPengguna } from '@selaras/db'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { rolesFor } from '../tenant/tenant.ts'
import { NaskahType } from './naskah.ts'

interface CalonPemeriksa {
  readonly penggunaId: string
  readonly nama: string
}

const CalonType = builder.objectRef<CalonPemeriksa>('CalonPemeriksa').implement({
  description: 'A verifier of today who may be given a part of the plan to look at.',
  fields: (t) => ({ penggunaId: t.exposeID('penggunaId'), nama: t.exposeString('nama') })
})

const pemeriksa: ReadonlySet<string> = new Set(['verifikator', 'kepalaBappelitbangda'])

/** People who verify for this pemda today and never edited the plan, by name; none for whoever does not verify. */
async function candidates(
  context: Context,
  naskah: { readonly id: string; readonly opdId: string }
): Promise<CalonPemeriksa[]> {
  const tenant = await context.tenant()
  if (!rolesFor(tenant, naskah.opdId).some((one) => pemeriksa.has(one))) return []
  const [people, editors] = await context.inTenant(async (tx) => [
    await listPeran(tx),
    await listEditors(tx, naskah.id)
  ])
  const counts = ({ peran, mulai, selesai, penggunaId }: PeranPengguna): boolean =>
    pemeriksa.has(peran) &&
    mulai <= tenant.hariIni &&
    (selesai === null || tenant.hariIni <= selesai) &&
    !editors.has(penggunaId)
  const found = new Map(people.filter(counts).map(({ penggunaId, nama }) => [penggunaId, nama]))
  return [...found].map(([penggunaId, nama]) => ({ penggunaId, nama }))
}

builder.objectFields(NaskahType, (t) => ({
  calonPemeriksa: t.field({
    type: [CalonType],
    complexity: { field: 5, multiplier: 1 },
    description: 'To whom parts of a round can be given; empty for whoever does not verify.',
    resolve: ({ kepala }, _args, context) => candidates(context, kepala)
  })
}))

import type { Aturan } from '@selaras/domain/aturan'
import { builder } from '../graphql/builder.ts'
import { allAturan } from '../naskah/all-aturan.ts'

/** A rule of the check: why it exists and what to do when it is broken. */
const AturanType = builder.objectRef<Aturan>('Aturan').implement({
  description: 'A rule of the check: why it exists and what to do when it is broken.',
  fields: (t) => ({
    id: t.exposeID('id'),
    judul: t.exposeString('judul'),
    kenapa: t.exposeString('kenapa'),
    perbaikan: t.exposeString('perbaikan'),
    keparahan: t.exposeString('keparahan'),
    dasar: t.exposeString('dasar', { nullable: true }),
    percobaan: t.exposeBoolean('percobaan')
  })
})

builder.queryField('aturan', (t) =>
  t.field({
    type: AturanType,
    nullable: true,
    description: 'One rule by its permanent id, also those of OPD modules.',
    args: { id: t.arg.id() },
    resolve: (_root, { id }) => allAturan.get(id) ?? null
  })
)

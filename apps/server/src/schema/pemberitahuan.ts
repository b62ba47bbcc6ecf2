import { resolveCursorConnection } from '@pothos/plugin-relay'
import { countBelumDibaca, listPemberitahuan, markDibaca, type Pemberitahuan } from '@selaras/db'
import { builder } from '../graphql/builder.ts'
import { isUuid } from './naskah.ts'

const PemberitahuanType = builder.objectRef<Pemberitahuan>('Pemberitahuan').implement({
  description: 'Something that the signed-in person was told.',
  fields: (t) => ({
    id: t.exposeID('id'),
    jenis: t.exposeString('jenis'),
    naskahId: t.id({ nullable: true, resolve: (one) => one.naskahId }),
    data: t.field({ type: 'Json', description: 'What the sentence is made of.', resolve: (one) => one.data }),
    waktu: t.field({ type: 'Waktu', resolve: (one) => one.waktu }),
    dibaca: t.field({ type: 'Waktu', nullable: true, resolve: (one) => one.dibaca })
  })
})

builder.queryField('pemberitahuan', (t) =>
  t.connection({
    type: PemberitahuanType,
    description: 'What I was told, newest first.',
    args: { belumDibaca: t.arg.boolean({ required: false }) },
    resolve: (_root, args, context) =>
      resolveCursorConnection<Promise<Pemberitahuan[]>>(
        { args, defaultSize: 30, maxSize: 100, toCursor: (one: Pemberitahuan) => one.id },
        ({ limit, after }) =>
          context.inTenant(async (tx) =>
            after !== undefined && !isUuid(after)
              ? []
              : listPemberitahuan(tx, {
                  batas: limit,
                  belumDibaca: args.belumDibaca ?? false,
                  ...(after === undefined ? {} : { setelah: after })
                })
          )
      )
  })
)

builder.queryField('belumDibaca', (t) =>
  t.int({
    description: 'How many notifications I have not read.',
    resolve: (_root, _args, context) => context.inTenant(countBelumDibaca)
  })
)

interface Dibaca {
  readonly belumDibaca: number
}

const DibacaType = builder.objectRef<Dibaca>('PemberitahuanDibaca').implement({
  fields: (t) => ({ belumDibaca: t.exposeInt('belumDibaca') })
})

/** Most ids of one request; more is "all". */
const palingBanyak = 500

builder.mutationField('tandaiDibaca', (t) =>
  t.field({
    type: DibacaType,
    description:
      'Marks these, or without ids all, of my notifications as read; doing it twice changes nothing.',
    args: { id: t.arg.idList({ required: false }) },
    resolve: async (_root, { id }, context) => {
      const waktu = context.services.now().toISOString()
      const which = id ? id.filter(isUuid).slice(0, palingBanyak) : ('semua' as const)
      return context.inTenant(async (tx) => {
        await markDibaca(tx, waktu, which)
        return { belumDibaca: await countBelumDibaca(tx) }
      })
    }
  })
)

/** The event itself says nothing: the count is asked of the database, as the person. */
const PemberitahuanBaruType = builder.objectRef<object>('PemberitahuanBaru').implement({
  description: 'My notifications have changed.',
  fields: (t) => ({
    belumDibaca: t.int({ resolve: (_news, _args, context) => context.inTenant(countBelumDibaca) })
  })
})

builder.subscriptionField('pemberitahuanBaru', (t) =>
  t.field({
    type: PemberitahuanBaruType,
    description: 'One event whenever I am told something or have read it elsewhere.',
    subscribe: async (_root, _args, context) => {
      const { pemdaId, penggunaId } = await context.tenant()
      return context.services.hub.subscribeTold(pemdaId, penggunaId)
    },
    resolve: () => ({})
  })
)

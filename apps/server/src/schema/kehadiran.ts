import { refuse } from '@selaras/domain'
import { builder } from '../graphql/builder.ts'
import { requestError } from '../graphql/errors.ts'
import { announceHadir, mayReadIsi } from '../live/hadir.ts'
import type { OrangHadir } from '../live/kehadiran.ts'
import { isUuid } from './naskah.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'

const SelHadirType = builder.objectRef<NonNullable<OrangHadir['sel']>>('SelHadir').implement({
  fields: (t) => ({ simpulId: t.exposeID('simpulId'), field: t.exposeString('field') })
})

const OrangHadirType = builder.objectRef<OrangHadir>('OrangHadir').implement({
  description: 'Somebody who has the plan open: one browser tab. Kept in memory for seconds, stored nowhere.',
  fields: (t) => ({
    id: t.exposeID('penggunaId'),
    nama: t.exposeString('nama'),
    tab: t.exposeString('tab'),
    sel: t.field({ type: SelHadirType, nullable: true, resolve: (one) => one.sel })
  })
})

class HadirDiterima {
  readonly naskahId: string

  constructor(naskahId: string) {
    this.naskahId = naskahId
  }
}

const HadirDiterimaType = builder.objectType(HadirDiterima, {
  name: 'HadirDiterima',
  isTypeOf: (value) => value instanceof HadirDiterima,
  fields: (t) => ({
    orang: t.field({
      type: [OrangHadirType],
      description: 'Who is there, as far as this server has heard.',
      resolve: async ({ naskahId }, _args, context) => {
        const { pemdaId } = await context.tenant()
        return [...context.services.hub.kehadiran.list(pemdaId, naskahId)]
      }
    })
  })
})

const HadirHasil = builder.unionType('HadirHasil', {
  types: [HadirDiterimaType, PenolakanType],
  resolveType: refusalOr('HadirDiterima')
})

const tabPattern = /^[\w-]{1,64}$/
const fieldPattern = /^[\w:.-]{1,100}$/

const notReadable = () =>
  refuse(
    'TIDAK_DITEMUKAN',
    'Renstra ini tidak ditemukan atau isinya tidak terbuka bagi peran Anda.',
    'Periksa alamatnya, atau minta akses kepada perangkat daerahnya.'
  )

builder.mutationField('hadir', (t) =>
  t.field({
    type: HadirHasil,
    description: 'Says that I am in this plan, on this cell; again every 15 seconds. `pergi` = I have left.',
    args: {
      naskahId: t.arg.id(),
      tab: t.arg.string({ description: 'Chosen by the browser for each of its tabs.' }),
      simpulId: t.arg.id({ required: false }),
      field: t.arg.string({ required: false }),
      pergi: t.arg.boolean({ required: false })
    },
    resolve: async (_root, { naskahId, tab, simpulId, field, pergi }, context) => {
      if (!isUuid(naskahId)) return new Penolakan(notReadable().refusal)
      const known = simpulId && field && isUuid(simpulId) && fieldPattern.test(field)
      if (!tabPattern.test(tab))
        return new Penolakan(
          refuse('NILAI_TIDAK_SAH', 'Nama tab peramban tidak sah.', 'Muat ulang halaman.').refusal
        )
      const sel = known ? { simpulId, field } : null
      const heard = await announceHadir(context, { naskahId, tab, sel, ada: !pergi })
      return heard ? new HadirDiterima(naskahId) : new Penolakan(notReadable().refusal)
    }
  })
)

interface KehadiranNaskah {
  readonly pemdaId: string
  readonly naskahId: string
}

const KehadiranType = builder.objectRef<KehadiranNaskah>('Kehadiran').implement({
  description: 'Who has the plan open now.',
  fields: (t) => ({
    orang: t.field({
      type: [OrangHadirType],
      resolve: ({ pemdaId, naskahId }, _args, context) => [
        ...context.services.hub.kehadiran.list(pemdaId, naskahId)
      ]
    })
  })
})

builder.subscriptionField('kehadiran', (t) =>
  t.field({
    type: KehadiranType,
    description: 'One event whenever somebody comes, moves or leaves; only for whoever may read the plan.',
    args: { naskahId: t.arg.id() },
    subscribe: async (_root, { naskahId }, context) => {
      if (!isUuid(naskahId) || !(await mayReadIsi(context, naskahId)))
        throw requestError(
          'TIDAK_BERHAK',
          'Isi Renstra ini tidak ditemukan atau tidak terbuka bagi peran Anda.'
        )
      const { pemdaId } = await context.tenant()
      return context.services.hub.kehadiran.subscribe(pemdaId, naskahId)
    },
    resolve: async (_news, { naskahId }, context) => ({
      naskahId,
      pemdaId: (await context.tenant()).pemdaId
    })
  })
)

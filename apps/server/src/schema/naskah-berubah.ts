import { readNaskah } from '@selaras/db'
import { builder } from '../graphql/builder.ts'
import { requestError } from '../graphql/errors.ts'
import type { PerubahanNaskah } from '../live/hub.ts'
import { isUuid } from './naskah.ts'

const PerubahanNaskahType = builder.objectRef<PerubahanNaskah>('PerubahanNaskah').implement({
  description: 'A plan has a new version; ask `naskah.delta` for what changed.',
  fields: (t) => ({
    naskahId: t.exposeID('naskahId'),
    versi: t.exposeInt('versi'),
    perihal: t.string({
      description: 'isi = the plan itself; percakapan = a round or a thread about it, at the same version.',
      resolve: (one) => one.perihal ?? 'isi'
    })
  })
})

builder.subscriptionType({
  description: 'Server-sent events at /graphql/stream.',
  authScopes: { masuk: true }
})

builder.subscriptionField('naskahBerubah', (t) =>
  t.field({
    type: PerubahanNaskahType,
    description: 'One event per accepted mutation by anybody.',
    args: { naskahId: t.arg.id() },
    subscribe: async (_root, { naskahId }, context) => {
      const visible = isUuid(naskahId) && (await context.inTenant((tx) => readNaskah(tx, naskahId))) !== null
      if (!visible)
        throw requestError('TIDAK_BERHAK', 'Naskah ini tidak ditemukan atau tidak terbuka bagi peran Anda.')
      const { pemdaId } = await context.tenant()
      return context.services.hub.subscribe(pemdaId, naskahId)
    },
    resolve: (change: PerubahanNaskah) => change
  })
)

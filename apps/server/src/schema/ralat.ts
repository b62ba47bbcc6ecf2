import type { Pencabutan, Ralat } from '@selaras/db'
import type { ButirRalat } from '@selaras/domain/tahap'
import { builder } from '../graphql/builder.ts'
import { catatanPenetapanOf, nameOf } from '../penetapan/baca.ts'
import { NaskahType } from './naskah.ts'

const ButirRalatType = builder.objectRef<ButirRalat>('ButirRalat').implement({
  description: 'One correction of wording.',
  fields: (t) => ({
    simpulId: t.exposeID('simpulId'),
    field: t.exposeString('field'),
    lama: t.exposeString('lama'),
    baru: t.exposeString('baru')
  })
})

const RalatType = builder.objectRef<Ralat>('Ralat').implement({
  description: 'Corrections recorded at once, after the plan came into force.',
  fields: (t) => ({
    ke: t.exposeInt('ke'),
    alasan: t.exposeString('alasan'),
    butir: t.field({ type: [ButirRalatType], resolve: (one) => [...one.butir] }),
    pada: t.field({ type: 'Waktu', resolve: (one) => one.waktu }),
    oleh: t.string({ resolve: (one, _args, context) => nameOf(context, one.oleh) })
  })
})

const PencabutanType = builder.objectRef<Pencabutan>('Pencabutan').implement({
  description: 'The later Perkada that revoked the plan.',
  fields: (t) => ({
    nomor: t.string({ resolve: (one) => one.perkada.nomor }),
    tahun: t.int({ resolve: (one) => one.perkada.tahun }),
    tanggal: t.string({ resolve: (one) => one.perkada.tanggal }),
    alasan: t.exposeString('alasan'),
    pada: t.field({ type: 'Waktu', resolve: (one) => one.waktu }),
    oleh: t.string({ resolve: (one, _args, context) => nameOf(context, one.oleh) })
  })
})

builder.objectFields(NaskahType, (t) => ({
  ralat: t.field({
    type: [RalatType],
    resolve: async ({ kepala }, _args, context) => [
      ...((await catatanPenetapanOf(context, kepala.id))?.ralat ?? [])
    ]
  }),
  pencabutan: t.field({
    type: PencabutanType,
    nullable: true,
    resolve: async ({ kepala }, _args, context) =>
      (await catatanPenetapanOf(context, kepala.id))?.pencabutan ?? null
  })
}))

import type { IzinSunting } from '@selaras/domain/tahap'
import { builder } from '../graphql/builder.ts'
import { editPermission } from '../naskah/guard.ts'
import { NaskahType } from './naskah.ts'

const IzinSuntingType = builder.objectRef<IzinSunting>('IzinSunting').implement({
  description:
    'What stays closed while the plan as a whole is open, so that a page can say so before anybody types.',
  fields: (t) => ({
    ruangTerbuka: t.stringList({
      description:
        'Parts that may change: tujuan, sasaran, strategi, program, pagu, kinerja, data, prosa, identitas.',
      resolve: (izin) => [...izin.ruangTerbuka]
    }),
    tujuanTerkunci: t.boolean({
      description: 'No tujuan may change. False also where some may, which only the mutation knows.',
      resolve: (izin) => izin.tujuan !== 'semua' && !izin.tujuanMengikutiInduk
    }),
    tahunTerkunci: t.intList({
      description: 'Years whose values are locked: realised, or before this year.',
      resolve: (izin) => [...izin.tahunTerkunci]
    })
  })
})

builder.objectField(NaskahType, 'izinSunting', (t) =>
  t.field({
    type: IzinSuntingType,
    nullable: true,
    description: 'What the signed-in person may change here now; null = nothing.',
    resolve: async ({ kepala }, _args, context) => {
      const izin = editPermission(kepala, await context.tenant())
      return izin.ok ? izin.value : null
    }
  })
)

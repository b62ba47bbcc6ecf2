import { builder } from '../graphql/builder.ts'
import type { HarusDijawabDilihat, TanggapanDilihat, TemuanDilihat } from '../verifikasi/bentuk.ts'
import { viewHarusDijawab, viewTanggapan } from '../verifikasi/lihat.ts'
import { NaskahType } from './naskah.ts'
import { SelTercatatType } from './verifikasi.ts'

export const TanggapanType = builder.objectRef<TanggapanDilihat>('TanggapanTemuan').implement({
  description: 'What the OPD answers to a blocking finding, and whether kepala Bappelitbangda accepts it.',
  fields: (t) => ({
    kunci: t.exposeID('kunci', { description: 'Key of the finding: rule, node, field, year, values.' }),
    aturan: t.exposeString('aturan'),
    jawaban: t.exposeString('jawaban'),
    oleh: t.exposeString('oleh'),
    pada: t.field({ type: 'Waktu', resolve: (one) => one.pada }),
    diterima: t.exposeBoolean('diterima'),
    alasanTerima: t.exposeString('alasanTerima', { nullable: true }),
    diterimaOleh: t.exposeString('diterimaOleh', { nullable: true }),
    masihAda: t.exposeBoolean('masihAda', { description: 'The finding is still there.' })
  })
})

const TemuanMenghalangiType = builder.objectRef<TemuanDilihat>('TemuanMenghalangi').implement({
  description: 'A finding that holds up the way on.',
  fields: (t) => ({
    kunci: t.exposeID('kunci'),
    aturan: t.exposeString('aturan'),
    keparahan: t.exposeString('keparahan'),
    pesan: t.exposeString('pesan'),
    saran: t.exposeString('saran'),
    jalur: t.exposeString('jalur', { description: 'Pointer into the printed plan.' }),
    simpulId: t.exposeID('simpulId', { nullable: true }),
    field: t.exposeString('field', { nullable: true }),
    tanggapan: t.field({ type: TanggapanType, nullable: true, resolve: (one) => one.tanggapan })
  })
})

const HarusDijawabType = builder.objectRef<HarusDijawabDilihat>('HarusDijawab').implement({
  description: 'What stands against the next submission or confirmation.',
  fields: (t) => ({
    temuan: t.field({
      type: [TemuanMenghalangiType],
      complexity: { field: 1, multiplier: 1 },
      description:
        'Blocking findings that are neither mended nor accepted; answered ones carry their answer.',
      resolve: (one) => [...one.temuan]
    }),
    catatan: t.idList({
      description: 'Required threads that are not answered.',
      resolve: (one) => [...one.catatan]
    }),
    sel: t.field({
      type: [SelTercatatType],
      complexity: { field: 1, multiplier: 1 },
      description: 'Listed cells that are neither mended nor answered.',
      resolve: (one) => [...one.sel]
    })
  })
})

builder.objectFields(NaskahType, (t) => ({
  tanggapanTemuan: t.field({
    type: [TanggapanType],
    complexity: { field: 5, multiplier: 1 },
    resolve: async (dilihat, _args, context) => [...(await viewTanggapan(context, dilihat))]
  }),
  harusDijawab: t.field({
    type: HarusDijawabType,
    complexity: 20,
    description: 'What stands against the next submission.',
    resolve: (dilihat, _args, context) => viewHarusDijawab(context, dilihat)
  })
}))

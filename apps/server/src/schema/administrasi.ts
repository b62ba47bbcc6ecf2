import {
  listRiwayatOpd,
  listUnitKerja,
  type Opd,
  type RiwayatOpd,
  readPengaturanTerbaca,
  type UnitKerja
} from '@selaras/db'
import type { Result } from '@selaras/domain'
import type { PengaturanTerbaca } from '@selaras/domain/administrasi'
import type { Json } from '@selaras/domain/naskah'
import { builder } from '../graphql/builder.ts'
import { changeOpd, foundOpd, keepUnit, mergeOpd, splitOpd, useOpd } from '../orang/opd.ts'
import { keepPemda, keepPengaturan, sidikOf } from '../orang/pengaturan.ts'
import { isUuid } from './naskah.ts'
import { findOpd, OpdType } from './pemda.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'

class AdministrasiBerhasil {
  readonly id: readonly string[]

  constructor(id: string | readonly string[]) {
    this.id = typeof id === 'string' ? [id] : id
  }
}

const AdministrasiBerhasilType = builder.objectType(AdministrasiBerhasil, {
  name: 'AdministrasiBerhasil',
  description: 'Done; the rows it was about. Pages ask again for what they show.',
  isTypeOf: (value) => value instanceof AdministrasiBerhasil,
  fields: (t) => ({ id: t.idList({ resolve: (one) => [...one.id] }) })
})

/** The answer of every act of an admin. */
export const AdministrasiHasil = builder.unionType('AdministrasiHasil', {
  types: [AdministrasiBerhasilType, PenolakanType],
  resolveType: refusalOr('AdministrasiBerhasil')
})

/** The result of an act as GraphQL answers it. */
export const administrasiHasil = (result: Result<string | readonly string[]>) =>
  result.ok ? new AdministrasiBerhasil(result.value) : new Penolakan(result.refusal)

interface PengaturanDilihat extends PengaturanTerbaca {
  readonly tertanam: boolean
}

const PengaturanType = builder.objectRef<PengaturanDilihat>('PengaturanPemda').implement({
  description: 'What the pemda decides for itself; absent settings follow the regulation profile.',
  fields: (t) => ({
    pengaturan: t.field({
      type: 'Json',
      description:
        '{ profil, hariLibur, faktorKedua, pemberitahuan } (packages/domain/src/administrasi/pengaturan.ts)',
      resolve: (one) => one.pengaturan as unknown as Json
    }),
    rusak: t.stringList({
      description: 'Stored parts that cannot be read: they follow the profile until they are saved anew.',
      resolve: (one) => [...one.rusak]
    }),
    sidik: t.string({
      description: 'Mark of this state; saving names it.',
      resolve: (one) => sidikOf(one.pengaturan)
    }),
    tertanam: t.exposeBoolean('tertanam', {
      description: 'The embedded database: it has samples that can be cleared.'
    })
  })
})

builder.queryField('pengaturanPemda', (t) =>
  t.field({
    type: PengaturanType,
    resolve: async (_root, _args, context) => ({
      ...(await context.inTenant(readPengaturanTerbaca)),
      tertanam: context.services.db.engine === 'pglite'
    })
  })
)

const UnitKerjaType = builder.objectRef<UnitKerja>('UnitKerja').implement({
  description: 'A unit of an OPD that is responsible for rows of its plan.',
  fields: (t) => ({
    id: t.exposeID('id'),
    opdId: t.exposeID('opdId'),
    nama: t.exposeString('nama'),
    aktif: t.exposeBoolean('aktif'),
    urutan: t.exposeInt('urutan')
  })
})

builder.queryField('unitKerja', (t) =>
  t.field({
    type: [UnitKerjaType],
    description: 'Units of one OPD, or of all of the pemda, in their order.',
    args: { opdId: t.arg.id({ required: false }) },
    resolve: (_root, { opdId }, context) =>
      opdId !== null && opdId !== undefined && !isUuid(opdId)
        ? []
        : context.inTenant((tx) => listUnitKerja(tx, opdId ?? undefined))
  })
)

const RiwayatOpdType = builder.objectRef<RiwayatOpd>('RiwayatOpd').implement({
  description: 'What became of an OPD: founded, renamed, split, merged.',
  fields: (t) => ({
    id: t.exposeID('id'),
    jenis: t.exposeString('jenis', {
      description: 'dibentuk, diubah, dipecah, digabung, dinonaktifkan, diaktifkan'
    }),
    tanggal: t.exposeString('tanggal', { description: 'ISO day from which it holds.' }),
    dasar: t.exposeString('dasar', { description: 'The regulation behind it.' }),
    sebelum: t.field({ type: 'Json', nullable: true, resolve: (one) => one.sebelum }),
    sesudah: t.field({ type: 'Json', nullable: true, resolve: (one) => one.sesudah }),
    opd: t.field({ type: OpdType, resolve: (one, _args, context) => findOpd(context, one.opdId) }),
    opdTerkait: t.field({
      type: [OpdType],
      resolve: async (one, _args, context): Promise<Opd[]> =>
        (await context.directory()).filter(({ id }) => one.opdTerkait.includes(id))
    }),
    dibuat: t.field({ type: 'Waktu', resolve: (one) => one.dibuat }),
    oleh: t.string({
      resolve: async (one, _args, context) => (await context.names()).get(one.dibuatOleh) ?? 'Sistem'
    })
  })
})

builder.queryField('riwayatOpd', (t) =>
  t.field({
    type: [RiwayatOpdType],
    description: 'The history of one OPD, or of all, newest first.',
    args: { opdId: t.arg.id({ required: false }) },
    complexity: { field: 1, multiplier: 20 },
    resolve: (_root, { opdId }, context) =>
      opdId !== null && opdId !== undefined && !isUuid(opdId)
        ? []
        : context.inTenant((tx) => listRiwayatOpd(tx, opdId ?? undefined))
  })
)

const JenisPemda = builder.enumType('JenisPemda', { values: ['provinsi', 'kabupaten', 'kota'] as const })
const JenisOpd = builder.enumType('JenisOpd', {
  values: ['opd', 'bappelitbangda', 'inspektorat', 'sekretariatDaerah'] as const
})

const OpdInput = builder.inputType('OpdInput', {
  fields: (t) => ({ nama: t.string(), singkatan: t.string(), jenis: t.field({ type: JenisOpd }) })
})

const DasarInput = builder.inputType('DasarInput', {
  description: 'From which day, and by which regulation.',
  fields: (t) => ({ tanggal: t.string({ description: 'ISO day' }), dasar: t.string() })
})

builder.mutationField('simpanPemda', (t) =>
  t.field({
    type: AdministrasiHasil,
    args: {
      kunci: t.arg.id(),
      nama: t.arg.string(),
      jenis: t.arg({ type: JenisPemda }),
      provinsi: t.arg.string()
    },
    resolve: async (_root, { kunci, ...pemda }, context) =>
      administrasiHasil(await keepPemda(context, kunci, pemda))
  })
)

builder.mutationField('simpanPengaturan', (t) =>
  t.field({
    type: AdministrasiHasil,
    description: 'Saves all settings at once; refused when they are no longer those of `sidik`.',
    args: { kunci: t.arg.id(), sidik: t.arg.string(), pengaturan: t.arg({ type: 'Json' }) },
    resolve: async (_root, { kunci, sidik, pengaturan }, context) =>
      administrasiHasil(await keepPengaturan(context, kunci, { sidik, pengaturan: pengaturan ?? null }))
  })
)

builder.mutationField('buatOpd', (t) =>
  t.field({
    type: AdministrasiHasil,
    args: { kunci: t.arg.id(), opd: t.arg({ type: OpdInput }), dasar: t.arg({ type: DasarInput }) },
    resolve: async (_root, { kunci, opd, dasar }, context) =>
      administrasiHasil(await foundOpd(context, kunci, { ...opd, ...dasar }))
  })
)

builder.mutationField('ubahOpd', (t) =>
  t.field({
    type: AdministrasiHasil,
    args: {
      kunci: t.arg.id(),
      opdId: t.arg.id(),
      opd: t.arg({ type: OpdInput }),
      dasar: t.arg({ type: DasarInput })
    },
    resolve: async (_root, { kunci, opdId, opd, dasar }, context) =>
      administrasiHasil(await changeOpd(context, kunci, { opdId, ...opd, ...dasar }))
  })
)

builder.mutationField('pecahOpd', (t) =>
  t.field({
    type: AdministrasiHasil,
    description: 'Splits new OPD off one; it stays in use until its plans have gone over (alihkanPengampu).',
    args: {
      kunci: t.arg.id(),
      opdId: t.arg.id(),
      baru: t.arg({ type: [OpdInput] }),
      dasar: t.arg({ type: DasarInput })
    },
    resolve: async (_root, { kunci, opdId, baru, dasar }, context) =>
      administrasiHasil(await splitOpd(context, kunci, { opdId, baru, ...dasar }))
  })
)

builder.mutationField('gabungOpd', (t) =>
  t.field({
    type: AdministrasiHasil,
    description: 'Merges OPD into `ke`; they stay in use until their plans have gone over (alihkanPengampu).',
    args: {
      kunci: t.arg.id(),
      opdId: t.arg.idList(),
      ke: t.arg.id(),
      dasar: t.arg({ type: DasarInput })
    },
    resolve: async (_root, { kunci, opdId, ke, dasar }, context) =>
      administrasiHasil(await mergeOpd(context, kunci, { opdId, ke, ...dasar }))
  })
)

builder.mutationField('aktifkanOpd', (t) =>
  t.field({
    type: AdministrasiHasil,
    description: 'Puts an OPD out of use (no plan of it may be open; its roles end) or into use again.',
    args: {
      kunci: t.arg.id(),
      opdId: t.arg.id(),
      aktif: t.arg.boolean(),
      dasar: t.arg({ type: DasarInput })
    },
    resolve: async (_root, { kunci, opdId, aktif, dasar }, context) =>
      administrasiHasil(await useOpd(context, kunci, { opdId, aktif, ...dasar }))
  })
)

builder.mutationField('simpanUnitKerja', (t) =>
  t.field({
    type: AdministrasiHasil,
    args: {
      kunci: t.arg.id(),
      id: t.arg.id({ required: false }),
      opdId: t.arg.id(),
      nama: t.arg.string(),
      aktif: t.arg.boolean(),
      urutan: t.arg.int()
    },
    resolve: async (_root, { kunci, id, ...unit }, context) =>
      administrasiHasil(await keepUnit(context, kunci, { id: id ?? null, ...unit }))
  })
)

import { resolveArrayConnection } from '@pothos/plugin-relay'
import { listPemda, type Opd, type Pemda, withPengguna } from '@selaras/db'
import { PERAN, type Peran } from '@selaras/domain/tahap'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { requestError } from '../graphql/errors.ts'
import type { Tenant } from '../tenant/tenant.ts'

export const PeranEnum = builder.enumType('Peran', {
  values: PERAN,
  description: 'The one role enum (packages/domain/src/tahap/roles.ts).'
})

/** A local government. */
export const PemdaType = builder.objectRef<Pemda>('Pemda').implement({
  description: 'A local government.',
  fields: (t) => ({
    id: t.exposeID('id'),
    nama: t.exposeString('nama'),
    jenis: t.exposeString('jenis'),
    provinsi: t.exposeString('provinsi')
  })
})

/** An organisation of the pemda: dinas, badan, Bappelitbangda. The directory is open to everybody in the pemda. */
export const OpdType = builder.objectRef<Opd>('Opd').implement({
  description: 'An organisation of the pemda. The directory is open to everybody in the pemda.',
  fields: (t) => ({
    id: t.exposeID('id'),
    nama: t.exposeString('nama'),
    singkatan: t.exposeString('singkatan'),
    jenis: t.exposeString('jenis'),
    aktif: t.exposeBoolean('aktif')
  })
})

interface PeranSaya {
  readonly peran: Peran
  readonly opdId: string | null
  readonly sebagai: string
  readonly mulai: string
  readonly selesai: string | null
}

const PeranSayaType = builder.objectRef<PeranSaya>('PeranSaya').implement({
  description: 'A role of mine that is in force today.',
  fields: (t) => ({
    peran: t.field({ type: PeranEnum, resolve: (one) => one.peran }),
    sebagai: t.exposeString('sebagai', { description: 'definitif, plt or plh' }),
    mulai: t.exposeString('mulai', { description: 'First day, ISO.' }),
    selesai: t.exposeString('selesai', { nullable: true, description: 'Last day, ISO; null = open.' }),
    opd: t.field({
      type: OpdType,
      nullable: true,
      resolve: async (one, _args, context) => (one.opdId === null ? null : findOpd(context, one.opdId))
    })
  })
})

const SayaType = builder.objectRef<Tenant>('Saya').implement({
  description: 'The signed-in person.',
  fields: (t) => ({
    id: t.id({ resolve: (tenant) => tenant.penggunaId }),
    nama: t.exposeString('nama'),
    faktorKedua: t.boolean({
      description: 'A second factor is set up.',
      resolve: (_tenant, _args, context) => context.pengguna?.faktorKedua === true
    }),
    perluFaktorKedua: t.boolean({
      description:
        'A role demands a second factor that is not set up: everything else is refused until it is.',
      resolve: (tenant) => tenant.perluFaktorKedua === true
    }),
    surel: t.string({ resolve: (_tenant, _args, context) => context.pengguna?.surel ?? '' }),
    peran: t.field({ type: [PeranSayaType], resolve: (tenant) => inForce(tenant) }),
    pemda: t.field({
      type: PemdaType,
      resolve: (tenant, _args, context) => findPemda(context, tenant.pemdaId)
    })
  })
})

function inForce(tenant: Tenant): PeranSaya[] {
  return tenant.penugasan
    .filter((one) => one.mulai <= tenant.hariIni && (one.selesai === null || tenant.hariIni <= one.selesai))
    .map(({ peran, opdId, sebagai, mulai, selesai }) => ({ peran, opdId, sebagai, mulai, selesai }))
}

async function findPemda(context: Context, pemdaId: string): Promise<Pemda> {
  const list = await withPengguna(context.services.db, context.pengguna?.id ?? '', (tx) => listPemda(tx))
  const pemda = list.find((one) => one.id === pemdaId)
  if (!pemda) throw requestError('TIDAK_BERHAK', 'Pemda Anda tidak ditemukan.')
  return pemda
}

/** One OPD of the directory; the directory is read once per request. */
export async function findOpd(context: Context, opdId: string): Promise<Opd> {
  const opd = (await context.directory()).find((one) => one.id === opdId)
  if (!opd) throw new Error(`OPD ${opdId} is not in the directory of its pemda`)
  return opd
}

builder.queryField('saya', (t) =>
  t.field({
    type: SayaType,
    nullable: true,
    skipTypeScopes: true,
    description: 'The signed-in person, or null.',
    resolve: (_root, _args, context) => (context.pengguna === null ? null : context.saya())
  })
)

builder.queryField('daftarOpd', (t) =>
  t.connection({
    type: OpdType,
    description: 'The OPD of the pemda by name.',
    resolve: async (_root, args, context) =>
      resolveArrayConnection({ args, defaultSize: 100, maxSize: 200 }, await context.directory())
  })
)

import { endPekerjaan, listPekerjaan, type Pekerjaan, readPekerjaan } from '@selaras/db'
import { refuse } from '@selaras/domain'
import { clearDemo } from '@selaras/jobs'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { isUuid } from './naskah.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'

const PekerjaanType = builder.objectRef<Pekerjaan>('Pekerjaan').implement({
  description: 'Work in the background that somebody waits for; it survives a reload and a restart.',
  fields: (t) => ({
    id: t.exposeID('id'),
    jenis: t.exposeString('jenis'),
    keadaan: t.string({
      description: 'antre, berjalan, selesai, gagal or dibatalkan',
      resolve: (one) => one.keadaan
    }),
    selesai: t.exposeInt('selesai', { description: 'Plans that have their result, out of `jumlah`.' }),
    jumlah: t.exposeInt('jumlah'),
    pesan: t.exposeString('pesan', { nullable: true }),
    hasil: t.field({ type: 'Json', nullable: true, resolve: (one) => one.hasil }),
    dibuat: t.field({ type: 'Waktu', resolve: (one) => one.dibuat }),
    diubah: t.field({ type: 'Waktu', resolve: (one) => one.diubah })
  })
})

builder.queryField('pekerjaan', (t) =>
  t.field({
    type: PekerjaanType,
    nullable: true,
    args: { id: t.arg.id() },
    resolve: (_root, { id }, context) => (isUuid(id) ? context.inTenant((tx) => readPekerjaan(tx, id)) : null)
  })
)

builder.queryField('pekerjaanTerbaru', (t) =>
  t.field({
    type: [PekerjaanType],
    description: 'The latest background work of the pemda, newest first.',
    resolve: (_root, _args, context) => context.inTenant((tx) => listPekerjaan(tx, { batas: 5 }))
  })
)

class PekerjaanDiminta {
  readonly pekerjaan: Pekerjaan

  constructor(pekerjaan: Pekerjaan) {
    this.pekerjaan = pekerjaan
  }
}

const PekerjaanDimintaType = builder.objectType(PekerjaanDiminta, {
  name: 'PekerjaanDiminta',
  isTypeOf: (value) => value instanceof PekerjaanDiminta,
  fields: (t) => ({ pekerjaan: t.field({ type: PekerjaanType, resolve: (one) => one.pekerjaan }) })
})
const PekerjaanHasil = builder.unionType('PekerjaanHasil', {
  types: [PekerjaanDimintaType, PenolakanType],
  resolveType: refusalOr('PekerjaanDiminta')
})

builder.mutationField('periksaSemua', (t) =>
  t.field({
    type: PekerjaanHasil,
    description:
      'Checks every plan of the pemda in the background; asking twice gives the work that is still open.',
    resolve: async (_root, _args, context) => {
      const tenant = await context.tenant()
      if (!reachesPemda(tenant)) return wholePemdaOnly('Memeriksa semua Renstra')
      const id = await context.services.enqueue({
        nama: 'periksa-pemda',
        pemdaId: tenant.pemdaId,
        penggunaId: tenant.penggunaId
      })
      return answer(context, id)
    }
  })
)

builder.mutationField('batalkanPekerjaan', (t) =>
  t.field({
    type: PekerjaanHasil,
    description: 'Cancels background work; what has its result keeps it.',
    args: { id: t.arg.id() },
    resolve: async (_root, { id }, context) => {
      const tenant = await context.tenant()
      if (!reachesPemda(tenant)) return wholePemdaOnly('Membatalkan pemeriksaan')
      if (isUuid(id))
        await context.inTenant((tx) =>
          endPekerjaan(tx, id, { keadaan: 'dibatalkan', waktu: context.services.now().toISOString() })
        )
      return answer(context, id)
    }
  })
)

async function answer(context: Context, id: string | null): Promise<PekerjaanDiminta | Penolakan> {
  const pekerjaan = id !== null && isUuid(id) ? await context.inTenant((tx) => readPekerjaan(tx, id)) : null
  if (pekerjaan) return new PekerjaanDiminta(pekerjaan)
  return new Penolakan(
    refuse('TIDAK_DITEMUKAN', 'Pekerjaan itu tidak ditemukan.', 'Muat ulang halaman.').refusal
  )
}

class ContohDihapus {
  readonly jumlah: number

  constructor(jumlah: number) {
    this.jumlah = jumlah
  }
}

const ContohDihapusType = builder.objectType(ContohDihapus, {
  name: 'ContohDihapus',
  isTypeOf: (value) => value instanceof ContohDihapus,
  fields: (t) => ({ jumlah: t.exposeInt('jumlah', { description: 'How many sample plans were removed.' }) })
})
const HapusContohHasil = builder.unionType('HapusContohHasil', {
  types: [ContohDihapusType, PenolakanType],
  resolveType: refusalOr('ContohDihapus')
})

builder.mutationField('hapusContoh', (t) =>
  t.field({
    type: HapusContohHasil,
    description: 'Removes the sample plans of the pemda (embedded database, admin of the pemda).',
    resolve: async (_root, _args, context) => {
      const tenant = await context.tenant()
      if (!tenant.peranPemda.includes('adminPemda')) {
        return new Penolakan(
          refuse(
            'TIDAK_BERHAK',
            'Menghapus contoh hanya dapat dilakukan oleh Admin Pemerintah Daerah.',
            'Minta admin pemda Anda.'
          ).refusal
        )
      }
      if (context.services.db.engine !== 'pglite') {
        return new Penolakan(
          refuse(
            'TIDAK_DITEMUKAN',
            'Basis data ini tidak memuat Renstra contoh.',
            'Tidak ada yang perlu dihapus.'
          ).refusal
        )
      }
      const { db, now } = context.services
      return new ContohDihapus(await clearDemo(db, tenant.pemdaId, { penggunaId: tenant.penggunaId, now }))
    }
  })
)

const reachesPemda = (tenant: Tenant): boolean => tenant.peranPemda.length > 0

const wholePemdaOnly = (what: string): Penolakan =>
  new Penolakan(
    refuse(
      'TIDAK_BERHAK',
      `${what} hanya dapat dilakukan oleh peran setingkat pemda, misalnya verifikator.`,
      'Minta Bappelitbangda menjalankannya.'
    ).refusal
  )

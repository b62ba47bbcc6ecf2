import { type HasilVerifikasi, readNaskah, verifyJejak, withTenant } from '@selaras/db'
import { builder } from '../graphql/builder.ts'
import { notFound } from '../naskah/edit.ts'
import type { PerubahanRiwayat } from '../revisi/describe-change.ts'
import { type EntriRiwayat, type HalamanRiwayat, readRiwayat } from '../revisi/riwayat.ts'
import { rolesFor } from '../tenant/tenant.ts'
import { isUuid, NaskahType } from './naskah.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'

const PerubahanType = builder.objectRef<PerubahanRiwayat>('PerubahanRiwayat').implement({
  description: 'One thing that an entry did to a row.',
  fields: (t) => ({
    simpulId: t.exposeID('simpulId', { nullable: true }),
    field: t.exposeString('field', { nullable: true }),
    macam: t.string({
      description: 'isi | tulis | tambah | hapus | pindah | rujuk | bagian',
      resolve: (one) => one.macam
    }),
    tempat: t.exposeString('tempat'),
    label: t.exposeString('label', { description: 'Column title; empty for a whole row.' }),
    dari: t.exposeString('dari', { nullable: true }),
    ke: t.exposeString('ke', { nullable: true })
  })
})

const EntriType = builder.objectRef<EntriRiwayat>('EntriRiwayat').implement({
  description: 'One entry of the audit trail as people read it.',
  fields: (t) => ({
    seq: t.exposeInt('seq'),
    pada: t.field({ type: 'Waktu', resolve: (one) => one.pada }),
    oleh: t.string({
      resolve: async (one, _args, context) => (await context.names()).get(one.penggunaId) ?? 'Sistem'
    }),
    tindakan: t.exposeString('tindakan'),
    label: t.exposeString('label'),
    dariRenstraLain: t.exposeBoolean('dariRenstraLain', {
      description: 'Recorded in the plan that this row was in before it was handed over.'
    }),
    langkah: t.exposeString('langkah', { nullable: true }),
    alasan: t.exposeString('alasan', { nullable: true }),
    jumlahPerubahan: t.exposeInt('jumlahPerubahan'),
    perubahan: t.field({
      type: [PerubahanType],
      complexity: { field: 1, multiplier: 1 },
      description: 'At most the first hundred.',
      resolve: (one) => [...one.perubahan]
    })
  })
})

const HalamanType = builder.objectRef<HalamanRiwayat>('HalamanRiwayat').implement({
  description: 'Entries, newest first.',
  fields: (t) => ({
    entri: t.field({
      type: [EntriType],
      complexity: { field: 1, multiplier: 10 },
      resolve: (one) => [...one.entri]
    }),
    berikutnya: t.exposeInt('berikutnya', { nullable: true, description: 'Continue with this as `sebelum`.' })
  })
})

const mostEntries = 100

builder.objectField(NaskahType, 'riwayat', (t) =>
  t.field({
    type: HalamanType,
    nullable: true,
    complexity: 20,
    description:
      'Who changed what from what to what, of the plan, one row or one cell. null where the content is not visible.',
    args: {
      simpulId: t.arg.id({ required: false }),
      field: t.arg.string({ required: false }),
      tindakan: t.arg.stringList({ required: false }),
      oleh: t.arg.id({ required: false, description: 'Account.' }),
      sebelum: t.arg.int({ required: false }),
      batas: t.arg.int({ required: false })
    },
    resolve: async (dilihat, { simpulId, field, tindakan, oleh, sebelum, batas }, context) => {
      if (simpulId && !isUuid(simpulId)) return { entri: [], berikutnya: null }
      return readRiwayat(context, dilihat, {
        batas: Math.min(Math.max(1, batas ?? 50), mostEntries),
        ...(simpulId ? { simpulId } : {}),
        ...(simpulId && field ? { field } : {}),
        ...(tindakan && tindakan.length > 0 ? { tindakan } : {}),
        ...(oleh ? { penggunaId: oleh } : {}),
        ...(sebelum === null || sebelum === undefined ? {} : { sebelum })
      })
    }
  })
)

/** Who may ask for the chain to be recomputed: it reads every entry. */
const auditors: readonly string[] = [
  'kepalaOpd',
  'sekretarisOpd',
  'verifikator',
  'kepalaBappelitbangda',
  'bagianHukum',
  'inspektorat',
  'adminPemda'
]

class RantaiDiperiksa {
  readonly hasil: HasilVerifikasi

  constructor(hasil: HasilVerifikasi) {
    this.hasil = hasil
  }
}

const RantaiType = builder.objectType(RantaiDiperiksa, {
  name: 'RantaiJejak',
  description: 'The chain of the audit trail, recomputed from its first entry.',
  isTypeOf: (value) => value instanceof RantaiDiperiksa,
  fields: (t) => ({
    utuh: t.boolean({ resolve: ({ hasil }) => hasil.utuh }),
    panjang: t.int({ resolve: ({ hasil }) => hasil.panjang }),
    hash: t.string({ description: 'Of the last entry, hex.', resolve: ({ hasil }) => hasil.hash }),
    masalah: t.stringList({ resolve: ({ hasil }) => hasil.masalah.map((one) => one.keterangan) })
  })
})

const RantaiHasil = builder.unionType('RantaiJejakHasil', {
  types: [RantaiType, PenolakanType],
  resolveType: refusalOr('RantaiJejak')
})

builder.queryField('rantaiJejak', (t) =>
  t.field({
    type: RantaiHasil,
    complexity: 50,
    description:
      'Whether the audit trail of a plan is whole. Only an anchor printed elsewhere proves that nobody rewrote all of it.',
    args: { naskahId: t.arg.id() },
    resolve: async (_root, { naskahId }, context) => {
      const kepala = isUuid(naskahId) ? await context.inTenant((tx) => readNaskah(tx, naskahId)) : null
      if (kepala === null) return new Penolakan(notFound().refusal)
      const tenant = await context.tenant()
      if (!rolesFor(tenant, kepala.opdId).some((peran) => auditors.includes(peran))) {
        return new Penolakan({
          code: 'TIDAK_BERHAK',
          message:
            'Keutuhan jejak diperiksa oleh kepala atau sekretaris perangkat daerah, Bappelitbangda, Bagian Hukum, Inspektorat, dan admin pemda.',
          advice: 'Minta salah satu dari mereka memeriksanya.'
        })
      }
      // Entries of another OPD's time are hidden from nobody who counts links: only the outcome leaves this function.
      const { pemdaId, penggunaId } = tenant
      return new RantaiDiperiksa(
        await withTenant(context.services.db, { pemdaId, penggunaId, lingkup: 'sistem' }, (tx) =>
          verifyJejak(tx, naskahId)
        )
      )
    }
  })
)

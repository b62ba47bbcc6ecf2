import { resolveCursorConnection } from '@pothos/plugin-relay'
import { listNaskah, type NaskahKepala, readNaskah, readNaskahIsi } from '@selaras/db'
import { printNaskah } from '@selaras/domain/cetak'
import { writeDokumen } from '@selaras/domain/dokumen'
import type { Naskah } from '@selaras/domain/naskah'
import { describeTahap } from '@selaras/domain/tahap'
import { availableOf } from '@selaras/jobs'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { tinjauSejak } from '../induk/heads.ts'
import { type Delta, deltaSince } from '../naskah/delta.ts'
import { tahapOf } from '../naskah/facts.ts'
import { editPermission } from '../naskah/guard.ts'
import { konteksLangkah } from '../naskah/langkah.ts'
import { waktuTahap } from '../naskah/waktu.ts'
import { pelakuFor } from '../tenant/tenant.ts'
import { findOpd, OpdType } from './pemda.ts'
import { BagianType, bagianOf, SimpulType, viewNaskah, viewSimpul } from './simpul.ts'
import {
  LangkahTahapType,
  PeristiwaTahapType,
  PosisiTahapType,
  RingkasanTemuanType,
  ringkasanOf
} from './tahap.ts'

/** A plan as resolvers carry it: its head, and its content loaded at most once. */
export class NaskahDilihat {
  readonly kepala: NaskahKepala
  #content: Promise<Naskah | null> | null = null

  constructor(kepala: NaskahKepala) {
    this.kepala = kepala
  }

  /** The content, or null where this person may not see it. */
  content(context: Context): Promise<Naskah | null> {
    if (this.#content === null) {
      context.countIsi()
      this.#content = context.inOpd(this.kepala.opdId, (tx) => readNaskahIsi(tx, this.kepala.id))
    }
    return this.#content
  }
}

const DeltaType = builder.objectRef<Delta>('Delta').implement({
  description: 'Rows changed since a version; `penuh` = load the whole plan again.',
  fields: (t) => ({
    versi: t.exposeInt('versi'),
    penuh: t.exposeBoolean('penuh'),
    simpul: t.field({
      type: [SimpulType],
      complexity: { field: 1, multiplier: 1 },
      resolve: (delta) => viewSimpul(delta.simpul)
    }),
    dihapus: t.idList({ resolve: (delta) => [...delta.dihapus] }),
    bagian: t.field({ type: [BagianType], resolve: (delta) => [...delta.bagian] })
  })
})

/** One Renstra of one OPD. */
export const NaskahType = builder.objectRef<NaskahDilihat>('Naskah').implement({
  description: 'One Renstra of one OPD.',
  fields: (t) => ({
    id: t.id({ resolve: ({ kepala }) => kepala.id }),
    judul: t.string({ resolve: ({ kepala }) => kepala.judul }),
    jenis: t.string({ resolve: ({ kepala }) => kepala.jenis }),
    profil: t.string({ resolve: ({ kepala }) => kepala.profil }),
    tahun: t.intList({ resolve: ({ kepala }) => [...kepala.tahun] }),
    tahap: t.string({ resolve: ({ kepala }) => tahapOf(kepala) }),
    posisi: t.field({
      type: PosisiTahapType,
      description: 'Where the plan stands: who has it, what happens next, how many days.',
      resolve: async ({ kepala }, _args, context) => {
        const { hariIni } = await context.tenant()
        return {
          ...describeTahap(tahapOf(kepala)),
          waktu: waktuTahap(kepala, await context.tahapLog(kepala.id), {
            hariIni,
            pengaturan: await context.pengaturan(),
            indukBerubah: await tinjauSejak(context, kepala)
          })
        }
      }
    }),
    versi: t.int({
      description: 'Raised by one with each accepted mutation.',
      resolve: ({ kepala }) => kepala.versi
    }),
    contoh: t.boolean({ resolve: ({ kepala }) => kepala.contoh }),
    diubahPada: t.field({ type: 'Waktu', resolve: ({ kepala }) => kepala.diubah }),
    opd: t.field({ type: OpdType, resolve: ({ kepala }, _args, context) => findOpd(context, kepala.opdId) }),
    bolehUbah: t.boolean({
      description:
        'Whether the signed-in person may change anything here now; the server decides, the browser only asks.',
      resolve: async ({ kepala }, _args, context) => editPermission(kepala, await context.tenant()).ok
    }),
    alasanTidakBolehUbah: t.string({
      nullable: true,
      resolve: async ({ kepala }, _args, context) => {
        const izin = editPermission(kepala, await context.tenant())
        return izin.ok ? null : `${izin.refusal.message} ${izin.refusal.advice}`
      }
    }),
    peristiwa: t.field({
      type: [PeristiwaTahapType],
      complexity: 20,
      description:
        'Every event of the machine in this state, with whether it is allowed now and if not, why.',
      resolve: async (dilihat, _args, context) => {
        const isi = await dilihat.content(context)
        const { kepala } = dilihat
        const tenant = await context.tenant()
        const shown = await context.inOpd(kepala.opdId, (tx) =>
          availableOf(
            tx,
            kepala,
            isi,
            pelakuFor(tenant, kepala.opdId),
            konteksLangkah(context.services, tenant)
          )
        )
        if (!shown.ok) throw new Error(`naskah ${kepala.id}: ${shown.refusal.message}`)
        return [...shown.value]
      }
    }),
    riwayatTahap: t.field({
      type: [LangkahTahapType],
      resolve: async ({ kepala }, _args, context) => {
        const log = await context.tahapLog(kepala.id)
        const names = await context.names()
        return log.map((row) => ({ ...row, oleh: names.get(row.pelakuId) ?? 'Sistem' }))
      }
    }),
    ringkasanTemuan: t.field({
      type: RingkasanTemuanType,
      nullable: true,
      description: 'Counts by severity from the last background check; null until the first.',
      resolve: ({ kepala }) => ringkasanOf(kepala)
    }),
    simpul: t.field({
      type: [SimpulType],
      nullable: true,
      complexity: { field: 1, multiplier: 1 },
      description:
        'All rows, flat. null where the content is not visible: an unsubmitted draft seen by Bappelitbangda.',
      resolve: async (dilihat, _args, context) => {
        const naskah = await dilihat.content(context)
        return naskah === null ? null : [...viewNaskah(naskah)]
      }
    }),
    bagian: t.field({
      type: [BagianType],
      nullable: true,
      resolve: async (dilihat, _args, context) => {
        const naskah = await dilihat.content(context)
        return naskah === null ? null : bagianOf(naskah.bagian)
      }
    }),
    dokumen: t.string({
      nullable: true,
      complexity: 20,
      description: 'The plan as selaras.renstra/1 (JSON text).',
      resolve: async (dilihat, _args, context) => {
        const naskah = await dilihat.content(context)
        return naskah === null ? null : writeDokumen(printNaskah(naskah, { xId: true }).dokumen)
      }
    }),
    delta: t.field({
      type: DeltaType,
      nullable: true,
      args: { sejak: t.arg.int() },
      resolve: ({ kepala }, { sejak }, context) => {
        context.countIsi()
        return context.inOpd(kepala.opdId, (tx) => deltaSince(tx, kepala.id, sejak))
      }
    })
  })
})

builder.queryField('naskah', (t) =>
  t.field({
    type: NaskahType,
    nullable: true,
    description: 'One plan by id; null when it does not exist or belongs to somebody else.',
    args: { id: t.arg.id() },
    resolve: async (_root, { id }, context) => {
      if (!isUuid(id)) return null
      const kepala = await context.inTenant((tx) => readNaskah(tx, id))
      return kepala === null ? null : new NaskahDilihat(kepala)
    }
  })
)

builder.queryField('daftarNaskah', (t) =>
  t.connection({
    type: NaskahType,
    description: 'The plans this person may see, newest first.',
    args: { opdId: t.arg.id({ required: false }) },
    resolve: (_root, args, context) =>
      resolveCursorConnection<Promise<NaskahDilihat[]>>(
        { args, defaultSize: 50, maxSize: 200, toCursor: (one: NaskahDilihat) => one.kepala.id },
        ({ limit, after }) =>
          context.inTenant(async (tx) => {
            // A malformed id is nobody's: no plan follows it, no plan is of that OPD.
            if ((after !== undefined && !isUuid(after)) || (args.opdId && !isUuid(args.opdId))) return []
            const list = await listNaskah(tx, {
              batas: limit,
              ...(after === undefined ? {} : { setelah: after }),
              ...(args.opdId ? { opdId: args.opdId } : {})
            })
            return list.map((kepala) => new NaskahDilihat(kepala))
          })
      )
  })
)

/** A malformed id is nobody's; asking the database would be an error. */
export const isUuid = (id: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id)

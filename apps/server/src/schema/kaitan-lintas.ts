import type { Result } from '@selaras/domain'
import type { PernyataanSimpul } from '@selaras/domain/naskah'
import { builder } from '../graphql/builder.ts'
import { type KaitanLintasDilihat, listDilihat, type UjungDilihat } from '../kaitan-lintas/lihat.ts'
import { acceptKaitan, declineKaitan } from '../kaitan-lintas/putuskan.ts'
import { proposeKaitan } from '../kaitan-lintas/usulkan.ts'
import { notFound } from '../naskah/edit.ts'
import { isUuid } from './naskah.ts'
import { findOpd, OpdType } from './pemda.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'

const IndikatorType = builder
  .objectRef<PernyataanSimpul['indikator'][number]>('IndikatorDinyatakan')
  .implement({
    description: 'An indicator by name and unit.',
    fields: (t) => ({ uraian: t.exposeString('uraian'), satuan: t.exposeString('satuan') })
  })

const UjungType = builder.objectRef<UjungDilihat>('UjungKaitanLintas').implement({
  description: 'One side of a link, as its OPD stated it. It says nothing of the plan as it is now.',
  fields: (t) => ({
    opd: t.field({ type: OpdType, resolve: ({ opdId }, _args, context) => findOpd(context, opdId) }),
    simpulId: t.exposeID('simpulId', { nullable: true, description: 'Only on the own side.' }),
    jenis: t.string({ resolve: ({ isi }) => isi.jenis }),
    kode: t.string({ resolve: ({ isi }) => isi.kode }),
    uraian: t.string({ resolve: ({ isi }) => isi.uraian }),
    indikator: t.field({ type: [IndikatorType], resolve: ({ isi }) => [...isi.indikator] })
  })
})

const nameOf = (id: string | null, names: ReadonlyMap<string, string>): string | null =>
  id === null ? null : (names.get(id) ?? 'Sistem')

const KaitanLintasType = builder.objectRef<KaitanLintasDilihat>('KaitanLintas').implement({
  description: 'A crosscutting link between a node of one OPD and a node of another.',
  fields: (t) => ({
    id: t.id({ resolve: ({ kaitan }) => kaitan.id }),
    status: t.string({
      description: 'diusulkan | diterima | ditolak',
      resolve: ({ kaitan }) => kaitan.status
    }),
    arah: t.string({
      description: 'keluar: proposed by the OPD of the plan; masuk: proposed to it.',
      resolve: ({ arah }) => arah
    }),
    kebutuhan: t.string({ resolve: ({ kaitan }) => kaitan.kebutuhan }),
    alasan: t.string({ nullable: true, resolve: ({ kaitan }) => kaitan.alasan }),
    pengusul: t.field({ type: UjungType, resolve: ({ pengusul }) => pengusul }),
    penerimaOpd: t.field({
      type: OpdType,
      resolve: ({ kaitan }, _args, context) => findOpd(context, kaitan.penerimaOpdId)
    }),
    penerima: t.field({ type: UjungType, nullable: true, resolve: ({ penerima }) => penerima }),
    dibuat: t.field({ type: 'Waktu', resolve: ({ kaitan }) => kaitan.dibuat }),
    oleh: t.string({
      resolve: async ({ kaitan }, _args, context) => nameOf(kaitan.dibuatOleh, await context.names()) ?? ''
    }),
    diputus: t.field({ type: 'Waktu', nullable: true, resolve: ({ kaitan }) => kaitan.diputus }),
    diputusOleh: t.string({
      nullable: true,
      resolve: async ({ kaitan }, _args, context) => nameOf(kaitan.diputusOleh, await context.names())
    }),
    bolehTerima: t.exposeBoolean('bolehTerima'),
    bolehTolak: t.exposeBoolean('bolehTolak')
  })
})

builder.queryField('kaitanLintas', (t) =>
  t.field({
    type: [KaitanLintasType],
    complexity: { field: 5, multiplier: 5 },
    description: 'Links of a plan to other OPD, newest first: proposed by it, and proposed to its OPD.',
    args: { naskahId: t.arg.id() },
    resolve: async (_root, { naskahId }, context) =>
      isUuid(naskahId) ? [...(await listDilihat(context, naskahId))] : []
  })
)

class KaitanLintasTercatat {
  readonly id: string

  constructor(id: string) {
    this.id = id
  }
}

const TercatatType = builder.objectType(KaitanLintasTercatat, {
  name: 'KaitanLintasTercatat',
  isTypeOf: (value) => value instanceof KaitanLintasTercatat,
  fields: (t) => ({ id: t.exposeID('id') })
})

const KaitanLintasHasil = builder.unionType('KaitanLintasHasil', {
  types: [TercatatType, PenolakanType],
  resolveType: refusalOr('KaitanLintasTercatat')
})

const answerOf = (done: Result<{ readonly id: string }>): KaitanLintasTercatat | Penolakan =>
  done.ok ? new KaitanLintasTercatat(done.value.id) : new Penolakan(done.refusal)

builder.mutationField('usulkanKaitanLintas', (t) =>
  t.field({
    type: KaitanLintasHasil,
    description: 'Proposes to another OPD that a node of its plan be linked with this one; it chooses which.',
    args: {
      naskahId: t.arg.id(),
      kunci: t.arg.id(),
      simpulId: t.arg.id({ description: 'A node of the own plan.' }),
      opdId: t.arg.id(),
      kebutuhan: t.arg.string({ description: 'What is needed from the other OPD; at most 2,000 characters.' })
    },
    resolve: async (_root, request, context) =>
      [request.naskahId, request.simpulId, request.opdId].every(isUuid)
        ? answerOf(await proposeKaitan(context, request))
        : new Penolakan(notFound().refusal)
  })
)

builder.mutationField('terimaKaitanLintas', (t) =>
  t.field({
    type: KaitanLintasHasil,
    description: 'Accepts a proposal with a node of the own plan.',
    args: { naskahId: t.arg.id(), kunci: t.arg.id(), kaitanId: t.arg.id(), simpulId: t.arg.id() },
    resolve: async (_root, request, context) =>
      [request.naskahId, request.kaitanId, request.simpulId].every(isUuid)
        ? answerOf(await acceptKaitan(context, request))
        : new Penolakan(notFound().refusal)
  })
)

builder.mutationField('tolakKaitanLintas', (t) =>
  t.field({
    type: KaitanLintasHasil,
    description: 'Declines a proposal; the reason is read by the other OPD.',
    args: { naskahId: t.arg.id(), kunci: t.arg.id(), kaitanId: t.arg.id(), alasan: t.arg.string() },
    resolve: async (_root, request, context) =>
      [request.naskahId, request.kaitanId].every(isUuid)
        ? answerOf(await declineKaitan(context, request))
        : new Penolakan(notFound().refusal)
  })
)

import { listKeluarga, listPotretOf, type PotretKepala, readNaskah } from '@selaras/db'
import { DASAR_PERUBAHAN, type DasarPerubahan } from '@selaras/domain/tahap'
import { builder } from '../graphql/builder.ts'
import { gather } from '../graphql/gather.ts'
import { notFound } from '../naskah/edit.ts'
import { movePengampuOf, openPerubahan } from '../revisi/ubah.ts'
import { readAcuan, TahunAcuanInput } from './acuan.ts'
import { isUuid, NaskahDilihat, NaskahType } from './naskah.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'

const PotretType = builder.objectRef<PotretKepala>('PotretKepala').implement({
  description: 'A frozen version of a plan; never changed or removed again.',
  fields: (t) => ({
    id: t.exposeID('id'),
    versi: t.exposeInt('versi', { description: 'Version of the plan that was frozen.' }),
    tahap: t.exposeString('tahap'),
    hash: t.exposeString('hash', { description: 'SHA-256 of the file, hex.' }),
    alasan: t.exposeString('alasan', { description: 'The event that froze it.' }),
    dibuat: t.field({ type: 'Waktu', resolve: (one) => one.dibuat }),
    oleh: t.string({
      resolve: async (one, _args, context) => (await context.names()).get(one.dibuatOleh) ?? 'Sistem'
    })
  })
})

const potretOf = gather((context, ids) => context.inTenant((tx) => listPotretOf(tx, ids)))

builder.objectField(NaskahType, 'potret', (t) =>
  t.field({
    type: [PotretType],
    description: 'Its frozen versions, newest first.',
    resolve: async ({ kepala }, _args, context) => [...((await potretOf(context, kepala.id)) ?? [])]
  })
)

builder.objectField(NaskahType, 'dasar', (t) =>
  t.string({
    nullable: true,
    description: 'Why a perubahan or reviu was opened.',
    resolve: ({ kepala }) => kepala.dasar
  })
)

builder.objectField(NaskahType, 'asalId', (t) =>
  t.id({
    nullable: true,
    description: 'The plan that this one changes or was copied from.',
    resolve: ({ kepala }) => kepala.asalNaskahId
  })
)

builder.queryField('keluargaNaskah', (t) =>
  t.field({
    type: [NaskahType],
    complexity: { field: 5, multiplier: 3 },
    description: 'A plan with everything before and after it by perubahan or reviu, oldest first.',
    args: { naskahId: t.arg.id() },
    resolve: async (_root, { naskahId }, context) =>
      isUuid(naskahId)
        ? (await context.inTenant((tx) => listKeluarga(tx, naskahId))).map(
            (kepala) => new NaskahDilihat(kepala)
          )
        : []
  })
)

class PerubahanDibuat {
  readonly dilihat: NaskahDilihat

  constructor(dilihat: NaskahDilihat) {
    this.dilihat = dilihat
  }
}

const PerubahanDibuatType = builder.objectType(PerubahanDibuat, {
  name: 'PerubahanDibuat',
  isTypeOf: (value) => value instanceof PerubahanDibuat,
  fields: (t) => ({ naskah: t.field({ type: NaskahType, resolve: ({ dilihat }) => dilihat }) })
})

const PerubahanHasil = builder.unionType('PerubahanHasil', {
  types: [PerubahanDibuatType, PenolakanType],
  resolveType: refusalOr('PerubahanDibuat')
})

builder.mutationField('buatPerubahan', (t) =>
  t.field({
    type: PerubahanHasil,
    description: 'Opens a perubahan or reviu of a plan in force: a copy whose rows keep their ids.',
    args: {
      naskahId: t.arg.id(),
      kunci: t.arg.id(),
      jenis: t.arg.string({ description: 'perubahan | reviu' }),
      dasar: t.arg.string({ description: DASAR_PERUBAHAN.join(' | ') }),
      judul: t.arg.string(),
      mulai: t.arg({ type: TahunAcuanInput, description: 'The first yearly plan that it guides.' })
    },
    resolve: async (_root, { naskahId, kunci, jenis, dasar, judul, mulai }, context) => {
      if (!isUuid(naskahId)) return new Penolakan(notFound().refusal)
      const [first] = readAcuan([mulai])
      if (!first || (jenis !== 'perubahan' && jenis !== 'reviu')) {
        return new Penolakan({
          code: 'NILAI_TIDAK_SAH',
          message: 'Jenis perubahan atau tahun acuan pertama tidak dikenal.',
          advice: 'Pilih perubahan atau reviu, dan Renja atau Perubahan Renja.'
        })
      }
      const made = await openPerubahan(context, {
        naskahId,
        kunci,
        jenis,
        dasar: dasar as DasarPerubahan,
        judul,
        mulai: first
      })
      if (!made.ok) return new Penolakan(made.refusal)
      const kepala = await context.inTenant((tx) => readNaskah(tx, made.value.naskahId))
      return kepala === null
        ? new Penolakan(notFound().refusal)
        : new PerubahanDibuat(new NaskahDilihat(kepala))
    }
  })
)

class PengampuDialihkan {
  readonly naskahId: readonly string[]

  constructor(naskahId: readonly string[]) {
    this.naskahId = naskahId
  }
}

const PengampuDialihkanType = builder.objectType(PengampuDialihkan, {
  name: 'PengampuDialihkan',
  description: 'The plans that were handed over: the asked one with its versions before and after.',
  isTypeOf: (value) => value instanceof PengampuDialihkan,
  fields: (t) => ({ naskahId: t.idList({ resolve: (one) => [...one.naskahId] }) })
})

const PengampuHasil = builder.unionType('PengampuHasil', {
  types: [PengampuDialihkanType, PenolakanType],
  resolveType: refusalOr('PengampuDialihkan')
})

builder.mutationField('alihkanPengampu', (t) =>
  t.field({
    type: PengampuHasil,
    description: 'Hands a plan with its history to another OPD after a split, merger or renaming.',
    args: { naskahId: t.arg.id(), kunci: t.arg.id(), opdId: t.arg.id(), alasan: t.arg.string() },
    resolve: async (_root, request, context) => {
      if (!isUuid(request.naskahId) || !isUuid(request.opdId)) return new Penolakan(notFound().refusal)
      const done = await movePengampuOf(context, request)
      return done.ok ? new PengampuDialihkan(done.value.naskahId as string[]) : new Penolakan(done.refusal)
    }
  })
)

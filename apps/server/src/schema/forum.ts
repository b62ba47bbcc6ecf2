import { type ForumTersimpan, listForum, listPesertaForum, readForum, readForumOfNaskah } from '@selaras/db'
import {
  type Hadirin,
  isiForumOf,
  mayHoldForum,
  pesertaForumOf,
  type Undangan
} from '@selaras/domain/persiapan'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { gather } from '../graphql/gather.ts'
import { hostRoles } from '../persiapan/forum-izin.ts'
import { isUuid, NaskahType } from './naskah.ts'
import { findOpd, OpdType } from './pemda.ts'
import { PejabatType } from './persiapan.ts'

const UndanganForumType = builder.objectRef<Undangan>('UndanganForum').implement({
  description: 'An institution, or a person of one, that is invited.',
  fields: (t) => ({ nama: t.exposeString('nama'), instansi: t.exposeString('instansi') })
})

const HadirinType = builder.objectRef<Hadirin>('HadirinForum').implement({
  description: 'Somebody who was there.',
  fields: (t) => ({
    nama: t.exposeString('nama'),
    jabatan: t.exposeString('jabatan'),
    instansi: t.exposeString('instansi')
  })
})

const PesertaType = builder
  .objectRef<{ readonly opd: string; readonly judul: string }>('PesertaForum')
  .implement({
    description: 'A plan that was discussed.',
    fields: (t) => ({ opd: t.exposeString('opd'), judul: t.exposeString('judul') })
  })

/** A forum of one or many plans. */
export const ForumType = builder.objectRef<ForumTersimpan>('Forum').implement({
  description: 'A forum perangkat daerah: of an OPD for its own plans, or of all, held by Bappelitbangda.',
  fields: (t) => ({
    id: t.exposeID('id'),
    versi: t.exposeInt('versi', { description: 'To be given back when saving.' }),
    lintas: t.exposeBoolean('lintas'),
    nama: t.exposeString('nama'),
    tanggal: t.exposeString('tanggal'),
    tempat: t.exposeString('tempat'),
    penyelenggara: t.field({
      type: OpdType,
      resolve: (forum, _args, context) => findOpd(context, forum.opdId)
    }),
    undangan: t.field({ type: [UndanganForumType], resolve: ({ isi }) => [...isiForumOf(isi).undangan] }),
    hadir: t.field({ type: [HadirinType], resolve: ({ isi }) => [...isiForumOf(isi).hadir] }),
    kesepakatan: t.stringList({ resolve: ({ isi }) => [...isiForumOf(isi).kesepakatan] }),
    penandaTangan: t.field({
      type: [PejabatType],
      resolve: ({ isi }) => [...isiForumOf(isi).penandaTangan]
    }),
    nomor: t.exposeString('nomor', { nullable: true, description: 'Of the berita acara.' }),
    tanggalBeritaAcara: t.exposeString('tanggalBeritaAcara', { nullable: true }),
    ditetapkan: t.field({ type: 'Waktu', nullable: true, resolve: (forum) => forum.ditetapkan }),
    bolehUbah: t.boolean({
      resolve: async (forum, _args, context) =>
        forum.ditetapkan === null && mayHoldForum(forum.lintas, hostRoles(await context.tenant(), forum)).ok
    }),
    peserta: t.field({
      type: [PesertaType],
      complexity: { field: 5, multiplier: 1 },
      description:
        'Plans that take part, as far as the person sees them; once the berita acara is fixed all of them.',
      resolve: (forum, _args, context) => participants(context, forum)
    })
  })
})

async function participants(context: Context, forum: ForumTersimpan) {
  if (forum.ditetapkan !== null) return [...pesertaForumOf(forum.isi)]
  const plans = (await plansOfForum(context, forum.id)) ?? []
  const opd = new Map((await context.directory()).map((one) => [one.id, one.nama]))
  return plans.map(({ opdId, judul }) => ({ opd: opd.get(opdId) ?? '', judul }))
}

const plansOfForum = gather((context, ids) => context.inTenant((tx) => listPesertaForum(tx, ids)))
const forumOfNaskah = gather((context, ids) => context.inTenant((tx) => readForumOfNaskah(tx, ids)))

builder.objectField(NaskahType, 'forum', (t) =>
  t.field({
    type: ForumType,
    nullable: true,
    complexity: 5,
    resolve: ({ kepala }, _args, context) => forumOfNaskah(context, kepala.id).then((forum) => forum ?? null)
  })
)

builder.queryField('forum', (t) =>
  t.field({
    type: ForumType,
    nullable: true,
    args: { id: t.arg.id() },
    resolve: (_root, { id }, context) => (isUuid(id) ? context.inTenant((tx) => readForum(tx, id)) : null)
  })
)

builder.queryField('daftarForum', (t) =>
  t.field({
    type: [ForumType],
    description: 'Forums that the person sees, newest day first, at most 100.',
    resolve: (_root, _args, context) => context.inTenant((tx) => listForum(tx))
  })
)

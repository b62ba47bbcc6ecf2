import { type ForumTersimpan, readForum, readNaskah } from '@selaras/db'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { notFound } from '../naskah/edit.ts'
import { closeForum } from '../persiapan/berita-acara-forum.ts'
import { saveForum } from '../persiapan/forum.ts'
import { forumNotFound } from '../persiapan/forum-izin.ts'
import { moveToForum } from '../persiapan/ikut-forum.ts'
import { ForumType } from './forum.ts'
import { isUuid, NaskahDilihat, NaskahType } from './naskah.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'
import { PejabatInput } from './persiapan.ts'

const UndanganForumInput = builder.inputType('UndanganForumInput', {
  fields: (t) => ({ nama: t.string(), instansi: t.string() })
})

const HadirinForumInput = builder.inputType('HadirinForumInput', {
  fields: (t) => ({ nama: t.string(), jabatan: t.string(), instansi: t.string() })
})

const ForumInput = builder.inputType('ForumInput', {
  fields: (t) => ({
    nama: t.string(),
    tanggal: t.string(),
    tempat: t.string(),
    undangan: t.field({ type: [UndanganForumInput] }),
    hadir: t.field({ type: [HadirinForumInput] }),
    kesepakatan: t.stringList(),
    penandaTangan: t.field({ type: [PejabatInput] })
  })
})

class ForumTercatat {
  readonly forum: ForumTersimpan

  constructor(forum: ForumTersimpan) {
    this.forum = forum
  }
}

const ForumTercatatType = builder.objectType(ForumTercatat, {
  name: 'ForumTercatat',
  isTypeOf: (value) => value instanceof ForumTercatat,
  fields: (t) => ({ forum: t.field({ type: ForumType, resolve: (one) => one.forum }) })
})

const ForumHasil = builder.unionType('ForumHasil', {
  types: [ForumTercatatType, PenolakanType],
  resolveType: refusalOr('ForumTercatat')
})

async function shown(context: Context, forumId: string): Promise<ForumTercatat | Penolakan> {
  const forum = await context.inTenant((tx) => readForum(tx, forumId))
  return forum === null ? new Penolakan(forumNotFound().refusal) : new ForumTercatat(forum)
}

builder.mutationField('simpanForum', (t) =>
  t.field({
    type: ForumHasil,
    description:
      'Makes a forum (without `forumId`) with its first plans, or saves one that has not changed since.',
    args: {
      kunci: t.arg.id(),
      forumId: t.arg.id({ required: false }),
      versi: t.arg.int({ required: false }),
      lintas: t.arg.boolean({ required: false }),
      naskahId: t.arg.idList({ required: false }),
      forum: t.arg({ type: ForumInput })
    },
    resolve: async (_root, args, context) => {
      const naskahId = args.naskahId ?? []
      const forumId = args.forumId ?? null
      if (!naskahId.every(isUuid)) return new Penolakan(notFound().refusal)
      if (forumId !== null && !isUuid(forumId)) return new Penolakan(forumNotFound().refusal)
      const done = await saveForum(context, {
        kunci: args.kunci,
        forumId,
        versi: args.versi ?? null,
        lintas: args.lintas ?? false,
        naskahId,
        forum: args.forum
      })
      return done.ok ? shown(context, done.value.forumId) : new Penolakan(done.refusal)
    }
  })
)

builder.mutationField('tetapkanBeritaAcaraForum', (t) =>
  t.field({
    type: ForumHasil,
    description: 'Fixes the berita acara of a forum; nothing in the forum changes after it.',
    args: {
      kunci: t.arg.id(),
      forumId: t.arg.id(),
      versi: t.arg.int(),
      nomor: t.arg.string(),
      tanggal: t.arg.string()
    },
    resolve: async (_root, args, context) => {
      if (!isUuid(args.forumId)) return new Penolakan(forumNotFound().refusal)
      const done = await closeForum(context, args)
      return done.ok ? shown(context, done.value.forumId) : new Penolakan(done.refusal)
    }
  })
)

class IkutForum {
  readonly dilihat: NaskahDilihat

  constructor(dilihat: NaskahDilihat) {
    this.dilihat = dilihat
  }
}

const IkutForumType = builder.objectType(IkutForum, {
  name: 'IkutForumBerhasil',
  isTypeOf: (value) => value instanceof IkutForum,
  fields: (t) => ({ naskah: t.field({ type: NaskahType, resolve: ({ dilihat }) => dilihat }) })
})

const IkutForumHasil = builder.unionType('IkutForumHasil', {
  types: [IkutForumType, PenolakanType],
  resolveType: refusalOr('IkutForumBerhasil')
})

builder.mutationField('ikutForum', (t) =>
  t.field({
    type: IkutForumHasil,
    description: 'Brings a plan into a forum; without `forumId` takes it out of the one it is in.',
    args: { kunci: t.arg.id(), naskahId: t.arg.id(), forumId: t.arg.id({ required: false }) },
    resolve: async (_root, { kunci, naskahId, forumId }, context) => {
      if (!isUuid(naskahId)) return new Penolakan(notFound().refusal)
      if (forumId && !isUuid(forumId)) return new Penolakan(forumNotFound().refusal)
      const done = await moveToForum(context, { kunci, naskahId, forumId: forumId ?? null })
      if (!done.ok) return new Penolakan(done.refusal)
      const kepala = await context.inTenant((tx) => readNaskah(tx, naskahId))
      return kepala === null ? new Penolakan(notFound().refusal) : new IkutForum(new NaskahDilihat(kepala))
    }
  })
)

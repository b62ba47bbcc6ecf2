import { listPeran, listUndangan, type Undangan } from '@selaras/db'
import type { PenugasanOrang } from '@selaras/domain/administrasi'
import { LABEL_PERAN } from '@selaras/domain/tahap'
import type { Akun } from '../auth/direktori-akun.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { requestError } from '../graphql/errors.ts'
import { adminOnly, unknownRow } from '../orang/admin.ts'
import { changePeran, endPeran, givePeran } from '../orang/peran.ts'
import { invite, inviteAgain, linkOf, withdrawInvitation } from '../orang/undangan.ts'
import { AdministrasiHasil, administrasiHasil } from './administrasi.ts'
import { isUuid } from './naskah.ts'
import { findOpd, OpdType, PeranEnum } from './pemda.ts'

/** Reads for admins alone; throws a request error for everybody else. */
async function forAdmin(context: Context): Promise<void> {
  const refusal = adminOnly(await context.tenant())
  if (refusal) throw requestError('TIDAK_BERHAK', refusal.message)
}

const Sebagai = builder.enumType('Sebagai', { values: ['definitif', 'plt', 'plh'] as const })

const PeranOrangType = builder
  .objectRef<PenugasanOrang & { readonly hariIni: string }>('PeranOrang')
  .implement({
    description: 'A role of somebody, also a past or future one.',
    fields: (t) => ({
      id: t.exposeID('id'),
      peran: t.field({ type: PeranEnum, resolve: (one) => one.peran }),
      label: t.string({ resolve: (one) => LABEL_PERAN[one.peran] }),
      sebagai: t.field({ type: Sebagai, resolve: (one) => one.sebagai }),
      nama: t.exposeString('nama', { description: 'Name of the person as this role writes it.' }),
      mulai: t.exposeString('mulai'),
      selesai: t.exposeString('selesai', { nullable: true }),
      keadaan: t.string({
        description: 'berlaku, akanDatang or berakhir',
        resolve: ({ mulai, selesai, hariIni }) =>
          selesai !== null && selesai < hariIni ? 'berakhir' : mulai > hariIni ? 'akanDatang' : 'berlaku'
      }),
      opd: t.field({
        type: OpdType,
        nullable: true,
        resolve: (one, _args, context) => (one.opdId === null ? null : findOpd(context, one.opdId))
      })
    })
  })

interface Orang {
  readonly id: string
  readonly nama: string
  readonly akun: Akun | null
  readonly peran: readonly (PenugasanOrang & { readonly hariIni: string })[]
}

const OrangType = builder.objectRef<Orang>('Orang').implement({
  description: 'Somebody with a role in the pemda.',
  fields: (t) => ({
    id: t.exposeID('id'),
    nama: t.exposeString('nama'),
    surel: t.string({ nullable: true, resolve: (one) => one.akun?.surel ?? null }),
    faktorKedua: t.boolean({ resolve: (one) => one.akun?.faktorKedua === true }),
    peran: t.field({ type: [PeranOrangType], resolve: (one) => [...one.peran] })
  })
})

builder.queryField('orang', (t) =>
  t.field({
    type: [OrangType],
    description: 'Everybody who has, had or will have a role in the pemda, by name; for its admins.',
    complexity: { field: 1, multiplier: 20 },
    resolve: async (_root, _args, context) => {
      await forAdmin(context)
      const { hariIni } = await context.tenant()
      const roles = await context.inTenant(listPeran)
      const byPerson = new Map<string, PenugasanOrang[]>()
      for (const one of roles) byPerson.set(one.penggunaId, [...(byPerson.get(one.penggunaId) ?? []), one])
      const akun = await context.services.akun.describe([...byPerson.keys()])
      return [...byPerson].map(([id, peran]) => ({
        id,
        nama: peran[0]?.nama ?? '',
        akun: akun.get(id) ?? null,
        peran: peran.map((one) => ({ ...one, hariIni }))
      }))
    }
  })
)

const PeranDitawarkanType = builder.objectRef<Undangan['peran'][number]>('PeranDitawarkan').implement({
  description: 'A role that an invitation gives.',
  fields: (t) => ({
    peran: t.field({ type: PeranEnum, resolve: (one) => one.peran }),
    label: t.string({ resolve: (one) => LABEL_PERAN[one.peran] }),
    sebagai: t.field({ type: Sebagai, resolve: (one) => one.sebagai }),
    mulai: t.exposeString('mulai'),
    selesai: t.exposeString('selesai', { nullable: true }),
    opd: t.field({
      type: OpdType,
      nullable: true,
      resolve: (one, _args, context) => (one.opdId === null ? null : findOpd(context, one.opdId))
    })
  })
})

const UndanganType = builder.objectRef<Undangan>('Undangan').implement({
  description: 'An invitation by e-mail to roles.',
  fields: (t) => ({
    id: t.exposeID('id'),
    surel: t.exposeString('surel'),
    nama: t.exposeString('nama'),
    peran: t.field({ type: [PeranDitawarkanType], resolve: (one) => [...one.peran] }),
    dibuat: t.field({ type: 'Waktu', resolve: (one) => one.dibuat }),
    oleh: t.string({
      resolve: async (one, _args, context) => (await context.names()).get(one.dibuatOleh) ?? 'Sistem'
    }),
    kedaluwarsa: t.field({ type: 'Waktu', resolve: (one) => one.kedaluwarsa }),
    keadaan: t.string({
      description: 'menunggu, diterima, dibatalkan or kedaluwarsa',
      resolve: (one, _args, context) => {
        if (one.diterima !== null) return 'diterima'
        if (one.dibatalkan !== null) return 'dibatalkan'
        return Date.parse(one.kedaluwarsa) <= context.services.now().getTime() ? 'kedaluwarsa' : 'menunggu'
      }
    }),
    surat: t.string({
      description: 'How its mail goes: antre, tertunda (tried again), terkirim or gagal',
      resolve: (one) => one.surat
    }),
    suratPercobaan: t.exposeInt('suratPercobaan'),
    suratPesan: t.exposeString('suratPesan', {
      nullable: true,
      description: 'Why the mail has not gone yet.'
    }),
    tautan: t.string({
      nullable: true,
      description: 'Its link, to hand on in another way; null when it is worth nothing (any more).',
      resolve: async (one, _args, context) => linkOf(context, (await context.tenant()).pemdaId, one)
    })
  })
})

builder.queryField('undangan', (t) =>
  t.field({
    type: [UndanganType],
    description: 'The newest invitations of the pemda, newest first; for its admins.',
    complexity: { field: 1, multiplier: 20 },
    resolve: async (_root, _args, context) => {
      await forAdmin(context)
      return context.inTenant(listUndangan)
    }
  })
)

const PeranInput = builder.inputType('PeranInput', {
  fields: (t) => ({
    peran: t.field({ type: PeranEnum }),
    opdId: t.id({ required: false }),
    sebagai: t.field({ type: Sebagai }),
    mulai: t.string({ description: 'First day, ISO.' }),
    selesai: t.string({ required: false, description: 'Last day, ISO; null = open.' })
  })
})

const dimintaOf = (input: typeof PeranInput.$inferInput) => ({
  peran: input.peran,
  sebagai: input.sebagai,
  mulai: input.mulai,
  opdId: input.opdId ?? null,
  selesai: input.selesai ?? null
})

builder.mutationField('berikanPeran', (t) =>
  t.field({
    type: AdministrasiHasil,
    description:
      'Gives somebody of the pemda one more role; people who are not there yet are invited (undang).',
    args: { kunci: t.arg.id(), penggunaId: t.arg.id(), peran: t.arg({ type: PeranInput }) },
    resolve: async (_root, { kunci, penggunaId, peran }, context) =>
      administrasiHasil(await givePeran(context, kunci, { penggunaId, ...dimintaOf(peran) }))
  })
)

builder.mutationField('akhiriPeran', (t) =>
  t.field({
    type: AdministrasiHasil,
    description: 'Ends a role on a day, yesterday at the earliest; it stays in the records.',
    args: {
      kunci: t.arg.id(),
      peranId: t.arg.id(),
      selesai: t.arg.string({ description: 'Last day, ISO.' }),
      alasan: t.arg.string()
    },
    resolve: async (_root, { kunci, ...diminta }, context) =>
      administrasiHasil(await endPeran(context, kunci, diminta))
  })
)

builder.mutationField('ubahPeran', (t) =>
  t.field({
    type: AdministrasiHasil,
    description: 'Other days, way of holding or name of a role that has not ended.',
    args: {
      kunci: t.arg.id(),
      peranId: t.arg.id(),
      nama: t.arg.string(),
      sebagai: t.arg({ type: Sebagai }),
      mulai: t.arg.string(),
      selesai: t.arg.string({ required: false })
    },
    resolve: async (_root, { kunci, selesai, ...diminta }, context) =>
      administrasiHasil(await changePeran(context, kunci, { ...diminta, selesai: selesai ?? null }))
  })
)

builder.mutationField('undang', (t) =>
  t.field({
    type: AdministrasiHasil,
    description: 'Invites somebody by e-mail to one or more roles.',
    args: {
      kunci: t.arg.id(),
      surel: t.arg.string(),
      nama: t.arg.string(),
      peran: t.arg({ type: [PeranInput] })
    },
    resolve: async (_root, { kunci, surel, nama, peran }, context) =>
      administrasiHasil(await invite(context, kunci, { surel, nama, peran: peran.map(dimintaOf) }))
  })
)

builder.mutationField('kirimUlangUndangan', (t) =>
  t.field({
    type: AdministrasiHasil,
    description: 'Sends an invitation again under a new link; the old one is worth nothing from then on.',
    args: { kunci: t.arg.id(), id: t.arg.id() },
    resolve: async (_root, { kunci, id }, context) =>
      administrasiHasil(isUuid(id) ? await inviteAgain(context, kunci, id) : unknownRow('Undangan'))
  })
)

builder.mutationField('batalkanUndangan', (t) =>
  t.field({
    type: AdministrasiHasil,
    args: { kunci: t.arg.id(), id: t.arg.id() },
    resolve: async (_root, { kunci, id }, context) =>
      administrasiHasil(isUuid(id) ? await withdrawInvitation(context, kunci, id) : unknownRow('Undangan'))
  })
)

import type { BerkasKepala, Paraf, PeranPengguna, RantaiParaf, ReviuApip } from '@selaras/db'
import { LABEL_PERAN, type Peran } from '@selaras/domain/tahap'
import type { HasilTandaTangan, TandaTangan } from '@selaras/jobs'
import { builder } from '../graphql/builder.ts'
import {
  catatanPenetapanOf,
  nameOf,
  pejabatHariIni,
  pindaianOf,
  rantaiOf,
  verifyParaf
} from '../penetapan/baca.ts'
import { NaskahType } from './naskah.ts'

export const BerkasType = builder.objectRef<BerkasKepala>('Berkas').implement({
  description: 'A stored file; its bytes are served by /berkas/<id>.',
  fields: (t) => ({
    id: t.exposeID('id'),
    nama: t.exposeString('nama'),
    jenisMedia: t.exposeString('jenisMedia'),
    ukuran: t.exposeInt('ukuran', { description: 'Bytes.' }),
    hash: t.exposeString('hash', { description: 'SHA-256, hex.' }),
    dibuat: t.field({ type: 'Waktu', resolve: (one) => one.dibuat }),
    dibuatOleh: t.string({ resolve: (one, _args, context) => nameOf(context, one.dibuatOleh) })
  })
})

interface TandaTanganDilihat {
  readonly tandaTangan: TandaTangan
  readonly hasil: HasilTandaTangan
}

const TandaTanganType = builder.objectRef<TandaTanganDilihat>('TandaTangan').implement({
  description: 'The signature of a paraf, verified when it is asked for.',
  fields: (t) => ({
    penyedia: t.string({ resolve: (one) => one.tandaTangan.penyedia }),
    algoritma: t.string({ resolve: (one) => one.tandaTangan.algoritma }),
    kunci: t.string({
      description: 'Fingerprint of the public key, SHA-256 hex.',
      resolve: (one) => one.tandaTangan.kunci
    }),
    sah: t.boolean({ resolve: (one) => one.hasil.sah }),
    sebab: t.string({
      nullable: true,
      description: 'Why it does not hold: kunciAsing, tidakCocok or penyediaLain.',
      resolve: (one) => (one.hasil.sah ? null : one.hasil.sebab)
    })
  })
})

interface ParafDilihat {
  readonly rantai: RantaiParaf
  readonly paraf: Paraf
}

const ParafType = builder.objectRef<ParafDilihat>('Paraf').implement({
  description: 'One paraf as it was given or recorded; never changed.',
  fields: (t) => ({
    nama: t.string({ resolve: ({ paraf }) => paraf.nama }),
    sebagai: t.string({ description: 'definitif, plt or plh', resolve: ({ paraf }) => paraf.sebagai }),
    tanggal: t.string({
      description: 'ISO day on the page or of the signature.',
      resolve: ({ paraf }) => paraf.tanggal
    }),
    hash: t.string({ description: 'Hash of the frozen Lampiran.', resolve: ({ paraf }) => paraf.hash }),
    pada: t.field({ type: 'Waktu', resolve: ({ paraf }) => paraf.waktu }),
    dicatatOleh: t.string({ resolve: ({ paraf }, _args, context) => nameOf(context, paraf.dicatatOleh) }),
    pindaian: t.field({
      type: BerkasType,
      nullable: true,
      description: 'The scanned page; null for a paraf given here.',
      resolve: async ({ rantai, paraf }, _args, context) =>
        (await pindaianOf(context, rantai.naskahId))?.find((one) => one.id === paraf.pindaianId) ?? null
    }),
    tandaTangan: t.field({
      type: TandaTanganType,
      resolve: async ({ rantai, paraf }, _args, context) => ({
        tandaTangan: paraf.tandaTangan as unknown as TandaTangan,
        hasil: await verifyParaf(context, rantai, paraf)
      })
    })
  })
})

const PejabatParafType = builder.objectRef<PeranPengguna>('PejabatParaf').implement({
  description: 'Somebody who holds an office of the chain today, also as deputy.',
  fields: (t) => ({
    penggunaId: t.exposeID('penggunaId'),
    nama: t.exposeString('nama'),
    sebagai: t.exposeString('sebagai')
  })
})

interface LangkahDilihat {
  readonly rantai: RantaiParaf
  readonly opdId: string
  readonly jabatanId: string
}

const LangkahParafType = builder.objectRef<LangkahDilihat>('LangkahParaf').implement({
  description: 'One position of the chain, in order.',
  fields: (t) => ({
    jabatanId: t.exposeString('jabatanId'),
    sebutan: t.string({ resolve: ({ jabatanId }) => LABEL_PERAN[jabatanId as Peran] ?? jabatanId }),
    paraf: t.field({
      type: ParafType,
      nullable: true,
      resolve: ({ rantai, jabatanId }) => {
        const paraf = rantai.paraf.find((one) => one.jabatanId === jabatanId)
        return paraf ? { rantai, paraf } : null
      }
    }),
    pejabat: t.field({
      type: [PejabatParafType],
      description: 'Who may sign for it today.',
      resolve: async ({ jabatanId, opdId }, _args, context) => [
        ...(await pejabatHariIni(context, jabatanId, opdId))
      ]
    })
  })
})

interface RantaiDilihat {
  readonly rantai: RantaiParaf
  readonly opdId: string
}

export const RantaiParafType = builder.objectRef<RantaiDilihat>('RantaiParaf').implement({
  description: 'Who signs the frozen Lampiran in which order, and who has.',
  fields: (t) => ({
    ke: t.int({ resolve: ({ rantai }) => rantai.ke }),
    potretId: t.id({ resolve: ({ rantai }) => rantai.potretId }),
    hash: t.string({
      description: 'Hash of the frozen Lampiran: what is signed.',
      resolve: ({ rantai }) => rantai.hash
    }),
    dibuka: t.field({ type: 'Waktu', resolve: ({ rantai }) => rantai.dibuka }),
    dibukaOleh: t.string({ resolve: ({ rantai }, _args, context) => nameOf(context, rantai.dibukaOleh) }),
    giliran: t.string({
      nullable: true,
      description: 'The position whose turn it is; null = all have signed, or the chain is void.',
      resolve: ({ rantai }) =>
        rantai.gugur === null
          ? (rantai.jabatan.find((id) => !rantai.paraf.some((one) => one.jabatanId === id)) ?? null)
          : null
    }),
    gugur: t.field({ type: 'Waktu', nullable: true, resolve: ({ rantai }) => rantai.gugur?.waktu ?? null }),
    gugurOleh: t.string({
      nullable: true,
      resolve: ({ rantai }, _args, context) =>
        rantai.gugur === null ? null : nameOf(context, rantai.gugur.oleh)
    }),
    alasanGugur: t.string({ nullable: true, resolve: ({ rantai }) => rantai.gugur?.alasan ?? null }),
    langkah: t.field({
      type: [LangkahParafType],
      resolve: ({ rantai, opdId }) => rantai.jabatan.map((jabatanId) => ({ rantai, opdId, jabatanId }))
    })
  })
})

const ReviuApipType = builder.objectRef<ReviuApip>('ReviuApip').implement({
  description: 'A working paper of Inspektorat on one frozen Lampiran.',
  fields: (t) => ({
    id: t.exposeID('id'),
    potretId: t.exposeID('potretId'),
    hash: t.exposeString('hash'),
    isi: t.exposeString('isi'),
    berkas: t.field({
      type: BerkasType,
      nullable: true,
      resolve: async (one, _args, context) =>
        (await pindaianOf(context, one.naskahId))?.find((file) => file.id === one.berkasId) ?? null
    }),
    pada: t.field({ type: 'Waktu', resolve: (one) => one.waktu }),
    oleh: t.string({ resolve: (one, _args, context) => nameOf(context, one.oleh) })
  })
})

builder.objectFields(NaskahType, (t) => ({
  rantaiParaf: t.field({
    type: [RantaiParafType],
    description: 'Chains of paraf, newest first; at most one is not void.',
    resolve: async ({ kepala }, _args, context) =>
      [...((await rantaiOf(context, kepala.id)) ?? [])]
        .reverse()
        .map((rantai) => ({ rantai, opdId: kepala.opdId }))
  }),
  pindaian: t.field({
    type: [BerkasType],
    description: 'Scans stored with the plan, oldest first.',
    resolve: async ({ kepala }, _args, context) => [...((await pindaianOf(context, kepala.id)) ?? [])]
  }),
  reviuApip: t.field({
    type: [ReviuApipType],
    description: 'Working papers of Inspektorat, oldest first.',
    resolve: async ({ kepala }, _args, context) => [
      ...((await catatanPenetapanOf(context, kepala.id))?.reviu ?? [])
    ]
  })
}))

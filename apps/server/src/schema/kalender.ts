import { type Lama, PROFIL, PROFIL_ID, type ProfilId, type Tenggat } from '@selaras/domain/law'
import { describeTahap, LABEL_TAHAP } from '@selaras/domain/tahap'
import { builder } from '../graphql/builder.ts'
import { type BarisPapan, type ButirKalender, boardRows, calendarDays } from '../persiapan/baris.ts'
import { findOpd, OpdType } from './pemda.ts'
import { RingkasanTemuanType, ringkasanOf } from './tahap.ts'

const ButirKalenderType = builder.objectRef<ButirKalender>('ButirKalender').implement({
  description: 'A day of the calendar: a limit that runs for a plan, a Surat Edaran, a forum, a holiday.',
  fields: (t) => ({
    jenis: t.string({ resolve: (one) => one.jenis }),
    tanggal: t.exposeString('tanggal'),
    uraian: t.exposeString('uraian'),
    naskahId: t.id({ nullable: true, resolve: (one) => one.kepala?.id ?? null }),
    judul: t.string({ nullable: true, resolve: (one) => one.kepala?.judul ?? null }),
    opd: t.field({
      type: OpdType,
      nullable: true,
      resolve: (one, _args, context) => (one.kepala ? findOpd(context, one.kepala.opdId) : null)
    }),
    forumId: t.id({ nullable: true, resolve: (one) => one.forumId }),
    sisaHari: t.int({
      nullable: true,
      description: 'Days left of a limit; negative = overdue.',
      resolve: (one) => one.sisaHari
    })
  })
})

builder.queryField('kalender', (t) =>
  t.field({
    type: [ButirKalenderType],
    complexity: { field: 50, multiplier: 2 },
    description: 'Limits of the plans I see, letters, forum and holidays, by day.',
    resolve: async (_root, _args, context) => [...(await calendarDays(context))]
  })
)

interface TenggatProfil {
  readonly profil: ProfilId
  readonly tenggat: Tenggat
  /** What the pemda has set instead, or null. */
  readonly sendiri: Lama | null
}

const TenggatProfilType = builder.objectRef<TenggatProfil>('TenggatProfil').implement({
  description: 'A limit of a regulation profile, with what the pemda has set for itself.',
  fields: (t) => ({
    profil: t.string({ resolve: (one) => one.profil }),
    id: t.string({ resolve: (one) => one.tenggat.id }),
    uraian: t.string({ resolve: (one) => one.tenggat.uraian }),
    tahap: t.stringList({ resolve: (one) => one.tenggat.tahap.map((tahap) => LABEL_TAHAP[tahap]) }),
    lama: t.string({ description: 'In words.', resolve: (one) => spell(one.sendiri ?? one.tenggat.lama) }),
    diaturPemda: t.boolean({ resolve: (one) => one.sendiri !== null }),
    pasti: t.boolean({
      description: 'false = a person has not yet confirmed the limit for this pemda.',
      resolve: (one) => one.sendiri !== null || one.tenggat.sumber.confirmed
    })
  })
})

builder.queryField('tenggatProfil', (t) =>
  t.field({
    type: [TenggatProfilType],
    description: 'Every limit of every profile as it holds in this pemda.',
    resolve: async (_root, _args, context) => {
      const pengaturan = await context.pengaturan()
      return PROFIL_ID.flatMap((profil) =>
        PROFIL[profil].tenggat.map((tenggat) => ({
          profil,
          tenggat,
          sendiri: pengaturan.profil?.[profil]?.tenggat?.[tenggat.id] ?? null
        }))
      )
    }
  })
)

const satuan = { hari: 'hari', hariKerja: 'hari kerja', minggu: 'minggu', bulan: 'bulan' } as const
const sejak: Readonly<Record<Extract<Lama, { sejak: string }>['sejak'], string>> = {
  suratEdaran: 'tanggal surat edaran',
  forumDitutup: 'forum ditutup',
  rancanganDiajukan: 'rancangan diajukan',
  rancanganDikembalikan: 'rancangan dikembalikan',
  indukDitetapkan: 'RPJMD/RPD ditetapkan',
  indukBerubah: 'RPJMD/RPD berubah',
  rancanganAkhirDiajukan: 'rancangan akhir diajukan',
  rancanganAkhirDikembalikan: 'rancangan akhir dikembalikan'
}

const spell = (lama: Lama): string =>
  'tanggal' in lama
    ? `paling lambat ${lama.tanggal.split('-').reverse().join('-')}`
    : `${lama.nilai} ${satuan[lama.satuan]} sejak ${sejak[lama.sejak]}`

const BarisPapanType = builder.objectRef<BarisPapan>('BarisPapan').implement({
  description: 'A plan on the stage board.',
  fields: (t) => ({
    naskahId: t.id({ resolve: ({ kepala }) => kepala.id }),
    judul: t.string({ resolve: ({ kepala }) => kepala.judul }),
    jenis: t.string({ resolve: ({ kepala }) => kepala.jenis }),
    profil: t.string({ resolve: ({ kepala }) => kepala.profil }),
    tahun: t.intList({ resolve: ({ kepala }) => [...kepala.tahun] }),
    contoh: t.boolean({ resolve: ({ kepala }) => kepala.contoh }),
    opd: t.field({ type: OpdType, resolve: ({ kepala }, _args, context) => findOpd(context, kepala.opdId) }),
    tahap: t.string({ resolve: ({ tahap }) => tahap }),
    label: t.string({ resolve: ({ tahap }) => describeTahap(tahap).label }),
    urutan: t.int({ resolve: ({ tahap }) => describeTahap(tahap).urutan }),
    pemegang: t.string({ resolve: ({ tahap }) => describeTahap(tahap).pemegang }),
    sejak: t.string({ resolve: ({ waktu }) => waktu.sejak }),
    hari: t.int({ resolve: ({ waktu }) => waktu.hari }),
    batas: t.string({ nullable: true, resolve: ({ waktu }) => waktu.tenggat[0]?.jatuhTempo ?? null }),
    batasUraian: t.string({ nullable: true, resolve: ({ waktu }) => waktu.tenggat[0]?.uraian ?? null }),
    sisaHari: t.int({ nullable: true, resolve: ({ waktu }) => waktu.tenggat[0]?.sisaHari ?? null }),
    temuan: t.field({
      type: RingkasanTemuanType,
      nullable: true,
      description: 'Open findings by severity; null until the first check.',
      resolve: ({ kepala }) => ringkasanOf(kepala)
    })
  })
})

builder.queryField('papan', (t) =>
  t.field({
    type: [BarisPapanType],
    complexity: { field: 50, multiplier: 2 },
    description:
      'Every plan I see that has not ended: stage, open findings, days left. A constant number of queries.',
    resolve: async (_root, _args, context) => [...(await boardRows(context))]
  })
)

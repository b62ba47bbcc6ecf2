import {
  type BanyakTingkat,
  type BarisBeda,
  type BedaSel,
  type BedaTeks,
  countBaris,
  countTingkat,
  type HitunganBeda,
  rollUpBeda,
  type SelisihTingkat,
  type Tempat
} from '@selaras/domain/revisi'
import { builder } from '../graphql/builder.ts'
import { bandingkan, HasilBanding, type SisiBanding } from '../revisi/banding.ts'

const SisiType = builder.objectRef<SisiBanding>('SisiBanding').implement({
  description: 'One of the two versions.',
  fields: (t) => ({
    kunci: t.exposeString('kunci', { description: 'potret:<id> or naskah:<id>' }),
    naskahId: t.id({ resolve: ({ kepala }) => kepala.id }),
    judul: t.string({ resolve: ({ kepala }) => kepala.judul }),
    jenis: t.string({ resolve: ({ kepala }) => kepala.jenis }),
    tahun: t.intList({ resolve: ({ kepala }) => [...kepala.tahun] }),
    potretId: t.exposeID('potretId', { nullable: true }),
    hash: t.exposeString('hash', { nullable: true }),
    tahap: t.exposeString('tahap'),
    versi: t.exposeInt('versi'),
    pada: t.field({ type: 'Waktu', resolve: ({ pada }) => pada }),
    oleh: t.string({
      nullable: true,
      resolve: async ({ olehId }, _args, context) =>
        olehId === null ? null : ((await context.names()).get(olehId) ?? 'Sistem')
    })
  })
})

const HitunganType = builder.objectRef<HitunganBeda>('HitunganBeda').implement({
  description: 'How many rows; one that was changed and moved counts in both.',
  fields: (t) => ({
    ditambah: t.exposeInt('ditambah'),
    dihapus: t.exposeInt('dihapus'),
    diubah: t.exposeInt('diubah'),
    dipindah: t.exposeInt('dipindah'),
    tetap: t.exposeInt('tetap')
  })
})

const TingkatType = builder.objectRef<SelisihTingkat>('SelisihTingkat').implement({
  description: 'Sum of the pagu of one level in one year; tahun null = all years.',
  fields: (t) => ({
    tingkat: t.exposeString('tingkat'),
    tahun: t.exposeInt('tahun', { nullable: true }),
    semula: t.expose('semula', { type: 'Rupiah', nullable: true }),
    menjadi: t.expose('menjadi', { type: 'Rupiah', nullable: true }),
    selisih: t.string({ nullable: true, resolve: (one) => one.selisih?.selisih ?? null }),
    persen: t.string({ nullable: true, resolve: (one) => one.selisih?.persen ?? null })
  })
})

const BanyakType = builder.objectRef<BanyakTingkat>('BanyakTingkat').implement({
  description: 'Rows of one level.',
  fields: (t) => ({
    tingkat: t.exposeString('tingkat'),
    semula: t.exposeInt('semula'),
    menjadi: t.exposeInt('menjadi')
  })
})

const TempatType = builder.objectRef<Tempat>('TempatBaris').implement({
  description: 'Under which row, after which; null = at the top, as the first.',
  fields: (t) => ({
    induk: t.exposeString('induk', { nullable: true }),
    sesudah: t.exposeString('sesudah', { nullable: true })
  })
})

const SelType = builder.objectRef<BedaSel>('BedaSel').implement({
  description: 'A cell that reads differently.',
  fields: (t) => ({
    field: t.exposeString('field'),
    nama: t.exposeString('nama'),
    label: t.exposeString('label'),
    labelNama: t.exposeString('labelNama', { description: 'Without the year.' }),
    tahun: t.exposeInt('tahun', { nullable: true }),
    semula: t.exposeString('semula', { nullable: true }),
    menjadi: t.exposeString('menjadi', { nullable: true }),
    uang: t.exposeBoolean('uang'),
    selisih: t.string({
      nullable: true,
      description: 'A decimal string in the unit of the cell.',
      resolve: (one) => one.selisih?.selisih ?? null
    }),
    persen: t.string({
      nullable: true,
      description: 'Of the old value; null without one.',
      resolve: (one) => one.selisih?.persen ?? null
    }),
    turunan: t.exposeBoolean('turunan', { description: 'A total of rows below.' })
  })
})

const BarisType = builder.objectRef<BarisBeda>('BarisBeda').implement({
  description: 'A row that reads differently; a removed one stands where it stood.',
  fields: (t) => ({
    simpulId: t.exposeID('simpulId'),
    jenis: t.string({ resolve: ({ jenis }) => jenis }),
    tabel: t.exposeString('tabel'),
    tingkat: t.exposeInt('tingkat'),
    macam: t.stringList({
      description: 'ditambah | dihapus | diubah | dipindah | jumlah',
      resolve: ({ macam }) => [...macam]
    }),
    kode: t.exposeString('kode', { nullable: true }),
    uraian: t.exposeString('uraian'),
    di: t.stringList({ description: 'The rows above it, outermost first.', resolve: ({ di }) => [...di] }),
    dari: t.field({ type: TempatType, nullable: true, resolve: ({ dari }) => dari }),
    ke: t.field({ type: TempatType, nullable: true, resolve: ({ ke }) => ke }),
    sel: t.field({ type: [SelType], complexity: { field: 1, multiplier: 1 }, resolve: ({ sel }) => [...sel] })
  })
})

const TeksType = builder.objectRef<BedaTeks>('BedaTeks').implement({
  description: 'A text of the prose that reads differently.',
  fields: (t) => ({
    bagian: t.exposeString('bagian'),
    tempat: t.exposeString('tempat'),
    semula: t.exposeString('semula', { nullable: true }),
    menjadi: t.exposeString('menjadi', { nullable: true })
  })
})

interface JumlahTabel {
  readonly tabel: string
  readonly jumlah: number
}

const JumlahTabelType = builder.objectRef<JumlahTabel>('JumlahBedaTabel').implement({
  description: 'How many rows of a table differ.',
  fields: (t) => ({ tabel: t.exposeString('tabel'), jumlah: t.exposeInt('jumlah') })
})

const mostRows = 500

interface Saring {
  readonly tabel?: string | null | undefined
  readonly macam?: readonly string[] | null | undefined
}

const chosen = (hasil: HasilBanding, { tabel, macam }: Saring): readonly BarisBeda[] =>
  hasil.baris.filter(
    (row) =>
      (tabel === null || tabel === undefined || row.tabel === tabel) &&
      (!macam || macam.length === 0 || row.macam.some((one) => macam.includes(one)))
  )

const PerbandinganType = builder.objectType(HasilBanding, {
  name: 'Perbandingan',
  description: 'What differs between two versions.',
  fields: (t) => ({
    dari: t.field({ type: SisiType, resolve: ({ dari }) => dari }),
    ke: t.field({ type: SisiType, resolve: ({ ke }) => ke }),
    hitungan: t.field({
      type: HitunganType,
      resolve: ({ perbandingan, baris }) => countBaris(perbandingan, baris)
    }),
    tingkat: t.field({
      type: [TingkatType],
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ perbandingan }) => rollUpBeda(perbandingan.lama, perbandingan.baru)
    }),
    banyak: t.field({
      type: [BanyakType],
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ perbandingan }) => countTingkat(perbandingan.lama, perbandingan.baru)
    }),
    jumlahTabel: t.field({
      type: [JumlahTabelType],
      complexity: { field: 1, multiplier: 1 },
      description: 'Tables with rows that differ, in printed order.',
      resolve: ({ baris }) => {
        const counts = new Map<string, number>()
        for (const { tabel } of baris) counts.set(tabel, (counts.get(tabel) ?? 0) + 1)
        return [...counts].map(([tabel, jumlah]) => ({ tabel, jumlah }))
      }
    }),
    jumlahBaris: t.int({
      args: { tabel: t.arg.string({ required: false }), macam: t.arg.stringList({ required: false }) },
      resolve: (hasil, args) => chosen(hasil, args).length
    }),
    baris: t.field({
      type: [BarisType],
      complexity: { field: 1, multiplier: 1 },
      description: 'Rows in document order, at most 500 from `mulai` on.',
      args: {
        tabel: t.arg.string({ required: false }),
        macam: t.arg.stringList({ required: false }),
        mulai: t.arg.int({ required: false }),
        batas: t.arg.int({ required: false })
      },
      resolve: (hasil, { mulai, batas, ...saring }) => {
        const from = Math.max(0, mulai ?? 0)
        return chosen(hasil, saring).slice(from, from + Math.min(Math.max(1, batas ?? 200), mostRows))
      }
    }),
    teks: t.field({
      type: [TeksType],
      complexity: { field: 1, multiplier: 1 },
      description: 'Texts of the prose, at most 500.',
      resolve: ({ teks }) => teks.slice(0, mostRows)
    })
  })
})

builder.queryField('perbandingan', (t) =>
  t.field({
    type: PerbandinganType,
    nullable: true,
    complexity: 50,
    description:
      'Compares any two versions: potret:<id> or naskah:<id>. null when one of them is not open to this person.',
    args: { dari: t.arg.string(), ke: t.arg.string() },
    resolve: (_root, { dari, ke }, context) => bandingkan(context, dari, ke)
  })
)

import { listPernahBerlaku, type NaskahKepala, readNaskah } from '@selaras/db'
import { type JenisRenja, petaAcuan, renstraAcuan, type TahunAcuan } from '@selaras/domain/tahap'
import { masaAcuanOf, renstraBerlakuOf } from '@selaras/jobs'
import { builder } from '../graphql/builder.ts'
import { notFound } from '../naskah/edit.ts'
import { storeMasaAcuan } from '../revisi/ubah.ts'
import { isUuid, NaskahDilihat, NaskahType } from './naskah.ts'
import { OpdType } from './pemda.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'

const TahunAcuanType = builder.objectRef<TahunAcuan>('TahunAcuan').implement({
  description: 'One yearly plan that a Renstra guides.',
  fields: (t) => ({
    tahun: t.exposeInt('tahun'),
    jenis: t.string({ description: 'renja | perubahanRenja', resolve: ({ jenis }) => jenis })
  })
})

export const TahunAcuanInput = builder.inputType('TahunAcuanInput', {
  fields: (t) => ({ tahun: t.int(), jenis: t.string({ description: 'renja | perubahanRenja' }) })
})

const isJenis = (jenis: string): jenis is JenisRenja => jenis === 'renja' || jenis === 'perubahanRenja'

/** Inputs whose kind is known. */
export const readAcuan = (
  list: readonly { readonly tahun: number; readonly jenis: string }[]
): TahunAcuan[] => list.flatMap(({ tahun, jenis }) => (isJenis(jenis) ? [{ tahun, jenis }] : []))

builder.objectField(NaskahType, 'masaAcuan', (t) =>
  t.field({
    type: [TahunAcuanType],
    description: 'The Renja and Perubahan Renja that it guides, in order of time.',
    resolve: ({ kepala }) => [...masaAcuanOf(kepala)]
  })
)

class AcuanDitemukan {
  readonly dilihat: NaskahDilihat

  constructor(dilihat: NaskahDilihat) {
    this.dilihat = dilihat
  }
}

const AcuanDitemukanType = builder.objectType(AcuanDitemukan, {
  name: 'RenstraAcuan',
  isTypeOf: (value) => value instanceof AcuanDitemukan,
  fields: (t) => ({ naskah: t.field({ type: NaskahType, resolve: ({ dilihat }) => dilihat }) })
})

const RenstraAcuanHasil = builder.unionType('RenstraAcuanHasil', {
  types: [AcuanDitemukanType, PenolakanType],
  resolveType: refusalOr('RenstraAcuan')
})

const unknownKind = () =>
  new Penolakan({
    code: 'NILAI_TIDAK_SAH',
    message: 'Jenis rencana tahunan tidak dikenal.',
    advice: 'Pilih renja atau perubahanRenja.'
  })

builder.queryField('renstraAcuan', (t) =>
  t.field({
    type: RenstraAcuanHasil,
    description:
      'The one Renstra that guides a Renja or Perubahan Renja of an OPD, or why there is not exactly one.',
    args: { opdId: t.arg.id(), tahun: t.arg.int(), jenis: t.arg.string() },
    resolve: async (_root, { opdId, tahun, jenis }, context) => {
      if (!isJenis(jenis)) return unknownKind()
      const heads = isUuid(opdId) ? await context.inTenant((tx) => listPernahBerlaku(tx, opdId)) : []
      const found = renstraAcuan(heads.map(renstraBerlakuOf), tahun, jenis)
      if (!found.ok) return new Penolakan(found.refusal)
      const kepala = heads.find(({ id }) => id === found.value.naskahId)
      return kepala ? new AcuanDitemukan(new NaskahDilihat(kepala)) : new Penolakan(notFound().refusal)
    }
  })
)

interface SelAcuan extends TahunAcuan {
  readonly opdId: string
  readonly keadaan: string
  readonly naskah: readonly NaskahKepala[]
}

const PemanduType = builder.objectRef<NaskahKepala>('RenstraPemandu').implement({
  description: 'A plan that guides a year, by its head.',
  fields: (t) => ({
    id: t.exposeID('id'),
    judul: t.exposeString('judul'),
    jenis: t.string({ resolve: ({ jenis }) => jenis }),
    tahun: t.intList({ resolve: ({ tahun }) => [...tahun] })
  })
})

const SelAcuanType = builder.objectRef<SelAcuan>('AcuanOpd').implement({
  description: 'Who guides one yearly plan of one OPD.',
  fields: (t) => ({
    tahun: t.exposeInt('tahun'),
    jenis: t.string({ resolve: ({ jenis }) => jenis }),
    keadaan: t.exposeString('keadaan', { description: 'satu | tidakAda | ganda' }),
    naskah: t.field({
      type: [PemanduType],
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ naskah }) => [...naskah]
    })
  })
})

interface BarisAcuan {
  readonly opd: {
    readonly id: string
    readonly nama: string
    readonly singkatan: string
    readonly aktif: boolean
  }
  readonly sel: readonly SelAcuan[]
}

const BarisAcuanType = builder.objectRef<BarisAcuan>('BarisAcuan').implement({
  description: 'One OPD with its years.',
  fields: (t) => ({
    opd: t.field({ type: OpdType, resolve: ({ opd }) => opd as never }),
    sel: t.field({
      type: [SelAcuanType],
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ sel }) => [...sel]
    })
  })
})

/** More years than this are no table any more. */
const mostYears = 12

builder.queryField('petaAcuan', (t) =>
  t.field({
    type: [BarisAcuanType],
    complexity: { field: 10, multiplier: 4 },
    description:
      'OPD × year: which plan guides each Renja and Perubahan Renja; conflicts and gaps are named.',
    args: { tahun: t.arg.intList({ description: 'At most twelve years.' }) },
    resolve: async (_root, { tahun }, context) => {
      const years = [...new Set(tahun)].slice(0, mostYears)
      const { peranPemda, opdId } = await context.tenant()
      const all = await context.directory()
      // Of an OPD whose plans one does not see, nothing can be said.
      const opdList = all.filter((opd) => opd.aktif && (peranPemda.length > 0 || opdId.includes(opd.id)))
      const heads = await context.inTenant((tx) => listPernahBerlaku(tx))
      const seen = new Map(heads.map((kepala) => [kepala.id, kepala]))
      const cells = petaAcuan(
        heads.map(renstraBerlakuOf),
        opdList.map(({ id }) => id),
        years
      ).map((cell): SelAcuan => ({ ...cell, naskah: cell.naskahId.flatMap((id) => seen.get(id) ?? []) }))
      return opdList.map((opd): BarisAcuan => ({ opd, sel: cells.filter((cell) => cell.opdId === opd.id) }))
    }
  })
)

class AcuanDiatur {
  readonly dilihat: NaskahDilihat

  constructor(dilihat: NaskahDilihat) {
    this.dilihat = dilihat
  }
}

const AcuanDiaturType = builder.objectType(AcuanDiatur, {
  name: 'MasaAcuanDiatur',
  isTypeOf: (value) => value instanceof AcuanDiatur,
  fields: (t) => ({ naskah: t.field({ type: NaskahType, resolve: ({ dilihat }) => dilihat }) })
})

const MasaAcuanHasil = builder.unionType('MasaAcuanHasil', {
  types: [AcuanDiaturType, PenolakanType],
  resolveType: refusalOr('MasaAcuanDiatur')
})

builder.mutationField('aturMasaAcuan', (t) =>
  t.field({
    type: MasaAcuanHasil,
    description: 'Sets which yearly plans a plan guides, also outside its own period.',
    args: {
      naskahId: t.arg.id(),
      kunci: t.arg.id(),
      masaAcuan: t.arg({ type: [TahunAcuanInput] })
    },
    resolve: async (_root, { naskahId, kunci, masaAcuan }, context) => {
      if (!isUuid(naskahId)) return new Penolakan(notFound().refusal)
      const list = readAcuan(masaAcuan)
      if (list.length !== masaAcuan.length) return unknownKind()
      const set = await storeMasaAcuan(context, { naskahId, kunci, masaAcuan: list })
      if (!set.ok) return new Penolakan(set.refusal)
      const kepala = await context.inTenant((tx) => readNaskah(tx, naskahId))
      return kepala === null ? new Penolakan(notFound().refusal) : new AcuanDiatur(new NaskahDilihat(kepala))
    }
  })
)

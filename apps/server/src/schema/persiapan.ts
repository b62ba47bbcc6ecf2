import { readNaskah } from '@selaras/db'
import { type Pejabat, type TimPenyusun, timPenyusunOf } from '@selaras/domain/persiapan'
import { builder } from '../graphql/builder.ts'
import { notFound } from '../naskah/edit.ts'
import { recordTimPenyusun } from '../persiapan/tim-penyusun.ts'
import { isUuid, NaskahDilihat, NaskahType } from './naskah.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'

export const PejabatType = builder.objectRef<Pejabat>('Pejabat').implement({
  description: 'A person by name and office.',
  fields: (t) => ({ nama: t.exposeString('nama'), jabatan: t.exposeString('jabatan') })
})

const KeputusanType = builder.objectRef<TimPenyusun['keputusan']>('KeputusanTim').implement({
  description: 'The decree that named the team.',
  fields: (t) => ({
    nomor: t.exposeString('nomor'),
    tanggal: t.exposeString('tanggal', { description: 'ISO day' }),
    tentang: t.exposeString('tentang')
  })
})

const TimPenyusunType = builder.objectRef<TimPenyusun>('TimPenyusun').implement({
  description: 'Who drafts the plan, by decree of the kepala daerah.',
  fields: (t) => ({
    keputusan: t.field({ type: KeputusanType, resolve: (tim) => tim.keputusan }),
    ketua: t.field({ type: PejabatType, resolve: (tim) => tim.ketua }),
    sekretaris: t.field({ type: PejabatType, resolve: (tim) => tim.sekretaris }),
    anggota: t.field({ type: [PejabatType], resolve: (tim) => [...tim.anggota] })
  })
})

builder.objectField(NaskahType, 'timPenyusun', (t) =>
  t.field({
    type: TimPenyusunType,
    nullable: true,
    resolve: ({ kepala }) => timPenyusunOf(kepala.fakta)
  })
)

export const PejabatInput = builder.inputType('PejabatInput', {
  fields: (t) => ({ nama: t.string(), jabatan: t.string() })
})

const KeputusanTimInput = builder.inputType('KeputusanTimInput', {
  fields: (t) => ({ nomor: t.string(), tanggal: t.string(), tentang: t.string() })
})

const TimPenyusunInput = builder.inputType('TimPenyusunInput', {
  fields: (t) => ({
    keputusan: t.field({ type: KeputusanTimInput }),
    ketua: t.field({ type: PejabatInput }),
    sekretaris: t.field({ type: PejabatInput }),
    anggota: t.field({ type: [PejabatInput] })
  })
})

class TimDicatat {
  readonly dilihat: NaskahDilihat

  constructor(dilihat: NaskahDilihat) {
    this.dilihat = dilihat
  }
}

const TimDicatatType = builder.objectType(TimDicatat, {
  name: 'TimPenyusunDicatat',
  isTypeOf: (value) => value instanceof TimDicatat,
  fields: (t) => ({ naskah: t.field({ type: NaskahType, resolve: ({ dilihat }) => dilihat }) })
})

const TimPenyusunHasil = builder.unionType('TimPenyusunHasil', {
  types: [TimDicatatType, PenolakanType],
  resolveType: refusalOr('TimPenyusunDicatat')
})

builder.mutationField('catatTimPenyusun', (t) =>
  t.field({
    type: TimPenyusunHasil,
    description: 'Records who drafts the plan; without it the plan cannot leave persiapan.',
    args: {
      naskahId: t.arg.id(),
      kunci: t.arg.id(),
      tim: t.arg({ type: TimPenyusunInput })
    },
    resolve: async (_root, { naskahId, kunci, tim }, context) => {
      if (!isUuid(naskahId)) return new Penolakan(notFound().refusal)
      const done = await recordTimPenyusun(context, { naskahId, kunci, tim })
      if (!done.ok) return new Penolakan(done.refusal)
      const kepala = await context.inTenant((tx) => readNaskah(tx, naskahId))
      return kepala === null ? new Penolakan(notFound().refusal) : new TimDicatat(new NaskahDilihat(kepala))
    }
  })
)

import { MENURUT_KODE } from '@selaras/domain/naskah'
import type { BagianDialihkan } from '@selaras/jobs'
import { builder } from '../graphql/builder.ts'
import { notFound } from '../naskah/edit.ts'
import { moveBagian, type PratinjauAlihan, previewAlihan } from '../revisi/alihkan-bagian.ts'
import { isUuid } from './naskah.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'

const JumlahType = builder.objectRef<PratinjauAlihan['jumlah'][number]>('JumlahBarisAlihan').implement({
  description: 'Rows of a kind that go along.',
  fields: (t) => ({ jenis: t.exposeString('jenis'), jumlah: t.exposeInt('jumlah') })
})

const PaguType = builder.objectRef<NonNullable<PratinjauAlihan['pagu']>[number]>('PaguAlihan').implement({
  description: 'Pagu that changes hands in a year.',
  fields: (t) => ({
    tahun: t.exposeInt('tahun'),
    rupiah: t.field({ type: 'Rupiah', resolve: (one) => one.rupiah })
  })
})

const AkibatType = builder.objectRef<PratinjauAlihan['akibat'][number]>('AkibatAlihan').implement({
  description: 'Something else that the handover does, with how many rows it concerns.',
  fields: (t) => ({
    jenis: t.string({
      description: 'tahunTinggal | daftarLepas | rumusPutus | kutipanLepas | kodeGanda',
      resolve: (one) => one.jenis
    }),
    jumlah: t.exposeInt('jumlah')
  })
})

class PratinjauDilihat {
  readonly isi: PratinjauAlihan

  constructor(isi: PratinjauAlihan) {
    this.isi = isi
  }
}

const PratinjauType = builder.objectType(PratinjauDilihat, {
  name: 'PratinjauAlihan',
  description: 'What handing over a part of a plan would do.',
  isTypeOf: (value) => value instanceof PratinjauDilihat,
  fields: (t) => ({
    nama: t.string({ description: 'Empty where the plan is not open.', resolve: ({ isi }) => isi.nama }),
    opdAsal: t.string({ resolve: ({ isi }) => isi.opd.asal }),
    opdPenerima: t.string({ resolve: ({ isi }) => isi.opd.penerima }),
    jumlah: t.field({ type: [JumlahType], resolve: ({ isi }) => [...isi.jumlah] }),
    pagu: t.field({
      type: [PaguType],
      nullable: true,
      description: 'null where the content of the plan that gives is not open to the person.',
      resolve: ({ isi }) => isi.pagu && [...isi.pagu]
    }),
    akibat: t.field({ type: [AkibatType], resolve: ({ isi }) => [...isi.akibat] })
  })
})

const PratinjauHasil = builder.unionType('PratinjauAlihanHasil', {
  types: [PratinjauType, PenolakanType],
  resolveType: refusalOr('PratinjauAlihan')
})

class BagianBeralih {
  readonly hasil: { readonly naskahId: string; readonly keNaskahId: string; readonly jumlah: number }

  constructor(hasil: BagianBeralih['hasil']) {
    this.hasil = hasil
  }
}

const BagianBeralihType = builder.objectType(BagianBeralih, {
  name: 'BagianBeralih',
  description: 'A part of a plan that is in the plan of another OPD now.',
  isTypeOf: (value) => value instanceof BagianBeralih,
  fields: (t) => ({
    naskahId: t.id({ resolve: ({ hasil }) => hasil.naskahId }),
    keNaskahId: t.id({ resolve: ({ hasil }) => hasil.keNaskahId }),
    jumlah: t.int({ description: 'Rows that went.', resolve: ({ hasil }) => hasil.jumlah })
  })
})

const BeralihHasil = builder.unionType('BagianBeralihHasil', {
  types: [BagianBeralihType, PenolakanType],
  resolveType: refusalOr('BagianBeralih')
})

const BagianInput = builder.inputType('BagianDialihkanInput', {
  description: 'Which part of which plan goes where.',
  fields: (t) => ({
    naskahId: t.id(),
    simpulId: t.id(),
    keNaskahId: t.id(),
    indukId: t.id({
      required: false,
      description: 'Parent row in the receiving plan; absent = at the top of its table.'
    }),
    menurutKode: t.boolean({
      required: false,
      description: 'Under the one row with the code that its own code begins with.'
    })
  })
})

/** The part that is meant, or null when an id is none. */
function readBagian(given: typeof BagianInput.$inferInput): BagianDialihkan | null {
  const { naskahId, simpulId, keNaskahId, indukId, menurutKode } = given
  const ids = [naskahId, simpulId, keNaskahId, ...(indukId ? [indukId] : [])]
  if (!ids.every((id) => isUuid(String(id)))) return null
  return {
    naskahId: String(naskahId),
    simpulId: String(simpulId),
    keNaskahId: String(keNaskahId),
    indukId: menurutKode ? MENURUT_KODE : indukId ? String(indukId) : null
  }
}

builder.queryField('pratinjauAlihan', (t) =>
  t.field({
    type: PratinjauHasil,
    complexity: 100,
    description: 'What handing this part to another OPD would do, or why it cannot be.',
    args: { bagian: t.arg({ type: BagianInput }) },
    resolve: async (_root, { bagian }, context) => {
      const asked = readBagian(bagian)
      if (asked === null) return new Penolakan(notFound().refusal)
      const seen = await previewAlihan(context, asked)
      return seen.ok ? new PratinjauDilihat(seen.value) : new Penolakan(seen.refusal)
    }
  })
)

builder.mutationField('alihkanBagian', (t) =>
  t.field({
    type: BeralihHasil,
    description: 'Hands a part of a plan with its history into the plan of another OPD.',
    args: { bagian: t.arg({ type: BagianInput }), kunci: t.arg.id(), alasan: t.arg.string() },
    resolve: async (_root, { bagian, kunci, alasan }, context) => {
      const asked = readBagian(bagian)
      if (asked === null) return new Penolakan(notFound().refusal)
      const done = await moveBagian(context, { ...asked, kunci, alasan })
      return done.ok ? new BagianBeralih(done.value) : new Penolakan(done.refusal)
    }
  })
)

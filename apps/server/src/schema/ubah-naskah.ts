import { loadBagian, loadSimpulByIds, readNaskah } from '@selaras/db'
import type { Result } from '@selaras/domain'
import type { Simpul } from '@selaras/domain/naskah'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { readChanges } from '../naskah/change-input.ts'
import { checkLater } from '../naskah/check-later.ts'
import { type EditDone, editNaskah, notFound, type Skipped } from '../naskah/edit.ts'
import { takeStep } from '../naskah/langkah.ts'
import { importNaskah, type Masuk, registerInForce } from '../naskah/masuk.ts'
import { isUuid, NaskahDilihat, NaskahType } from './naskah.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'
import { type Bagian, BagianType, SimpulType, viewSimpul } from './simpul.ts'

/** Most changes of one request; a paste of 1,000 cells fits with room. */
const maxChanges = 5000

const JenisChange = builder.enumType('JenisChange', {
  values: ['isi', 'tulis', 'rujuk', 'tambah', 'pindah', 'hapus', 'bagian'] as const
})

const SimpulInput = builder.inputType('SimpulInput', {
  fields: (t) => ({
    id: t.id(),
    jenis: t.string(),
    indukId: t.id({ required: false }),
    urutan: t.float(),
    rujukanId: t.id({ required: false }),
    isian: t.field({ type: 'Json', description: 'With pagu as `pagu:YYYY` numbers.' }),
    tertulis: t.field({ type: 'Json' })
  })
})

const ChangeInput = builder.inputType('ChangeInput', {
  description:
    'One edit (packages/domain/src/naskah/change.ts). An absent `dari` or `ke` = the key is absent; null = the cell is empty.',
  fields: (t) => ({
    jenis: t.field({ type: JenisChange }),
    simpulId: t.id({ required: false }),
    field: t.string({ required: false }),
    nama: t.string({ required: false }),
    dari: t.field({ type: 'Json', required: false }),
    ke: t.field({ type: 'Json', required: false }),
    simpul: t.field({ type: [SimpulInput], required: false }),
    pulih: t.boolean({ required: false, description: 'A step of an undo.' })
  })
})

const UbahNaskahInput = builder.inputType('UbahNaskahInput', {
  fields: (t) => ({
    naskahId: t.id(),
    kunci: t.id({ description: 'Idempotency key; the same key with another payload is refused.' }),
    changes: t.field({ type: [ChangeInput] }),
    lewatiYangDitolak: t.boolean({
      required: false,
      description: 'A paste: locked and stale cells are skipped and returned, the rest is applied.'
    })
  })
})

const ChangeDitolakType = builder.objectRef<Skipped>('ChangeDitolak').implement({
  fields: (t) => ({
    indeks: t.exposeInt('indeks'),
    penolakan: t.field({ type: PenolakanType, resolve: (one) => new Penolakan(one.refusal) })
  })
})

class Berhasil {
  readonly done: EditDone
  readonly simpul: readonly Simpul[]
  readonly bagian: readonly Bagian[]

  constructor(done: EditDone, simpul: readonly Simpul[], bagian: readonly Bagian[]) {
    this.done = done
    this.simpul = simpul
    this.bagian = bagian
  }
}

const BerhasilType = builder.objectType(Berhasil, {
  name: 'UbahNaskahBerhasil',
  description: 'The rows as they stand now, the changed ones alone.',
  isTypeOf: (value) => value instanceof Berhasil,
  fields: (t) => ({
    versi: t.int({ resolve: ({ done }) => done.versi }),
    simpul: t.field({
      type: [SimpulType],
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ simpul }) => viewSimpul(simpul)
    }),
    dihapus: t.idList({ resolve: ({ done }) => [...done.dihapus] }),
    bagian: t.field({ type: [BagianType], resolve: ({ bagian }) => [...bagian] }),
    dilewati: t.field({ type: [ChangeDitolakType], resolve: ({ done }) => [...done.dilewati] })
  })
})

const UbahNaskahHasil = builder.unionType('UbahNaskahHasil', {
  types: [BerhasilType, PenolakanType],
  resolveType: refusalOr('UbahNaskahBerhasil')
})

builder.mutationField('ubahNaskah', (t) =>
  t.field({
    type: UbahNaskahHasil,
    description:
      'Edits the content of a plan: all changes or none, or with lewatiYangDitolak those that are not refused.',
    args: { input: t.arg({ type: UbahNaskahInput }) },
    resolve: async (_root, { input }, context) => {
      if (!isUuid(input.naskahId)) return new Penolakan(notFound().refusal)
      if (input.changes.length > maxChanges) {
        return new Penolakan({
          code: 'TERLALU_BESAR',
          message: `Perubahan terlalu banyak sekaligus: ${input.changes.length}, paling banyak ${maxChanges}.`,
          advice: 'Tempel dalam beberapa bagian.'
        })
      }
      const changes = readChanges(input.changes)
      if (!changes.ok) return new Penolakan(changes.refusal)
      const done = await editNaskah(context, {
        naskahId: input.naskahId,
        kunci: input.kunci,
        changes: changes.value,
        lewati: input.lewatiYangDitolak ?? false
      })
      if (!done.ok) return new Penolakan(done.refusal)
      await checkLater(context, input.naskahId)
      return withRows(context, input.naskahId, done.value)
    }
  })
)

async function withRows(context: Context, naskahId: string, done: EditDone): Promise<Berhasil> {
  if (done.diubah.length === 0 && done.bagian.length === 0) return new Berhasil(done, [], [])
  return context.inNaskah(naskahId, async (tx) => {
    const simpul = done.diubah.length > 0 ? await loadSimpulByIds(tx, naskahId, done.diubah) : []
    const found = new Map(
      (done.bagian.length > 0 ? await loadBagian(tx, naskahId, done.bagian) : []).map((part) => [
        part.nama,
        part.isi
      ])
    )
    return new Berhasil(
      done,
      simpul,
      done.bagian.map((nama) => ({ nama, isi: found.get(nama) ?? null }))
    )
  })
}

class NaskahBerubah {
  readonly dilihat: NaskahDilihat
  readonly jumlahKonflik: number

  constructor(dilihat: NaskahDilihat, jumlahKonflik: number) {
    this.dilihat = dilihat
    this.jumlahKonflik = jumlahKonflik
  }
}

const NaskahBaruType = builder.objectType(NaskahBerubah, {
  name: 'NaskahBaru',
  isTypeOf: (value) => value instanceof NaskahBerubah,
  fields: (t) => ({
    naskah: t.field({ type: NaskahType, resolve: ({ dilihat }) => dilihat }),
    jumlahKonflik: t.exposeInt('jumlahKonflik', {
      description: 'Contradictions between the tables of the file, to be resolved one by one.'
    })
  })
})

const NaskahBaruHasil = builder.unionType('NaskahBaruHasil', {
  types: [NaskahBaruType, PenolakanType],
  resolveType: refusalOr('NaskahBaru')
})

const MasukInput = builder.inputType('MasukInput', {
  fields: (t) => ({
    opdId: t.id(),
    kunci: t.id(),
    namaBerkas: t.string(),
    isi: t.string({ description: 'The file as text, selaras.renstra/1.' })
  })
})

async function entered(context: Context, result: Result<Masuk>): Promise<NaskahBerubah | Penolakan> {
  if (!result.ok) return new Penolakan(result.refusal)
  const kepala = await context.inTenant((tx) => readNaskah(tx, result.value.naskahId))
  if (kepala === null) return new Penolakan(notFound().refusal)
  await checkLater(context, kepala.id)
  return new NaskahBerubah(new NaskahDilihat(kepala), result.value.jumlahKonflik)
}

builder.mutationField('imporNaskah', (t) =>
  t.field({
    type: NaskahBaruHasil,
    description: 'Imports a file as a new draft of an OPD.',
    args: { input: t.arg({ type: MasukInput }) },
    resolve: async (_root, { input }, context) => entered(context, await importNaskah(context, input))
  })
)

builder.mutationField('daftarkanNaskah', (t) =>
  t.field({
    type: NaskahBaruHasil,
    description: 'Registers a plan that is in force already (Bappelitbangda).',
    args: { input: t.arg({ type: MasukInput }) },
    resolve: async (_root, { input }, context) => entered(context, await registerInForce(context, input))
  })
)

const LangkahInput = builder.inputType('LangkahInput', {
  fields: (t) => ({
    naskahId: t.id(),
    kunci: t.id(),
    peristiwa: t.string(),
    data: t.field({ type: 'Json', required: false })
  })
})

builder.mutationField('langkahTahap', (t) =>
  t.field({
    type: NaskahBaruHasil,
    description: 'Takes one event of the life of a plan, or says which condition is not met.',
    args: { input: t.arg({ type: LangkahInput }) },
    resolve: async (_root, { input }, context) => {
      if (!isUuid(input.naskahId)) return new Penolakan(notFound().refusal)
      const stepped = await takeStep(context, {
        naskahId: input.naskahId,
        kunci: input.kunci,
        peristiwa: input.peristiwa,
        data: input.data ?? null
      })
      if (!stepped.ok) return new Penolakan(stepped.refusal)
      const kepala = await context.inTenant((tx) => readNaskah(tx, input.naskahId))
      return kepala === null
        ? new Penolakan(notFound().refusal)
        : new NaskahBerubah(new NaskahDilihat(kepala), 0)
    }
  })
)

import { sameJson } from '../naskah/json.ts'
import { batasIsi } from '../naskah/validate.ts'
import type { Refusal, Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { AppliedInduk, ChangeInduk, KonteksInduk } from './change.ts'
import { checkCellInduk, checkPlaceInduk } from './check.ts'
import { treeOfInduk } from './tree.ts'
import type { RencanaInduk, SimpulInduk } from './types.ts'

/** Rows of one parent plan; an RPJMD has some hundreds. */
export const batasSimpulInduk = 5000
/** Changes of one request. */
export const batasChangeInduk = 2000

type Step = Result<{ readonly induk: RencanaInduk; readonly balik: readonly ChangeInduk[] }>

/**
 * A group of changes as one: all of them or none. A refusal names the change by `detail.indeks`; of stale amounts all come
 * at once in `detail.basi`, so that whoever pasted a block decides about it once.
 */
export function applyInduk(
  induk: RencanaInduk,
  changes: readonly ChangeInduk[],
  konteks: KonteksInduk
): Result<AppliedInduk> {
  let now = induk
  const balik: ChangeInduk[] = []
  for (const [indeks, change] of changes.entries()) {
    const step = apply(now, change, konteks)
    if (!step.ok) {
      const basi = step.refusal.code === 'BASI' ? staleAmounts(now, changes.slice(indeks), indeks) : []
      const detail = { ...step.refusal.detail, indeks, ...(basi.length > 0 ? { basi } : {}) }
      return { ok: false, refusal: { ...step.refusal, detail } }
    }
    now = step.value.induk
    balik.unshift(...step.value.balik)
  }
  const diubah = [...now.simpul.values()].filter((node) => !sameJson(node, induk.simpul.get(node.id)))
  const pagu = changes.flatMap((one) =>
    one.jenis === 'pagu' ? [{ opdId: one.opdId, tahun: one.tahun }] : []
  )
  return ok({
    induk: now,
    diubah: diubah.map((node) => node.id),
    dihapus: [...induk.simpul.keys()].filter((id) => !now.simpul.has(id)),
    pagu,
    balik
  })
}

function apply(induk: RencanaInduk, change: ChangeInduk, konteks: KonteksInduk): Step {
  switch (change.jenis) {
    case 'isi':
      return applyIsi(induk, change, konteks)
    case 'tambah':
      return applyTambah(induk, change, konteks)
    case 'pindah':
      return applyPindah(induk, change)
    case 'hapus':
      return applyHapus(induk, change)
    case 'pagu':
      return applyPagu(induk, change, konteks)
  }
}

type Of<Jenis extends ChangeInduk['jenis']> = Extract<ChangeInduk, { readonly jenis: Jenis }>
const no = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal })

const missing = (): { readonly ok: false; readonly refusal: Refusal } =>
  refuse(
    'TIDAK_DITEMUKAN',
    'Baris ini sudah tidak ada.',
    'Seseorang menghapusnya; muat ulang untuk melihat isi sekarang.'
  )

const stale = (kini: unknown): { readonly ok: false; readonly refusal: Refusal } =>
  refuse(
    'BASI',
    'Isi ini sudah diubah orang lain sejak Anda membacanya.',
    'Bandingkan nilainya, lalu putuskan mana yang dipakai.',
    { kini: kini ?? null }
  )

const having = (induk: RencanaInduk, ...nodes: readonly SimpulInduk[]): RencanaInduk => ({
  ...induk,
  simpul: new Map([...induk.simpul, ...nodes.map((node) => [node.id, node] as const)])
})

function applyIsi(induk: RencanaInduk, change: Of<'isi'>, konteks: KonteksInduk): Step {
  const node = induk.simpul.get(change.simpulId)
  if (!node) return missing()
  const { field, dari, ke } = change
  const kini = node.isian[field]
  if (!sameJson(kini, dari)) return stale(kini)
  const refusal = checkCellInduk(induk, node.jenis, field, ke, konteks)
  if (refusal) return no(refusal)
  const isian = Object.fromEntries(
    Object.entries({ ...node.isian, [field]: ke }).filter(([, value]) => value !== undefined)
  ) as SimpulInduk['isian']
  return ok({ induk: having(induk, { ...node, isian }), balik: [{ ...change, dari: ke, ke: dari }] })
}

function applyTambah(induk: RencanaInduk, { simpul }: Of<'tambah'>, konteks: KonteksInduk): Step {
  let now = induk
  for (const node of simpul) {
    if (now.simpul.has(node.id))
      return refuse('ID_SUDAH_ADA', 'Baris ini sudah ada.', 'Muat ulang, lalu tambahkan sebagai baris baru.')
    const refusal =
      checkPlaceInduk(now, node, node) ??
      Object.entries(node.isian).reduce<Refusal | null>(
        (found, [field, value]) => found ?? checkCellInduk(induk, node.jenis, field, value, konteks),
        null
      )
    if (refusal) return no(refusal)
    now = having(now, node)
  }
  if (now.simpul.size > batasSimpulInduk)
    return refuse(
      'TERLALU_BESAR',
      `RPJMD/RPD paling banyak ${batasSimpulInduk} baris.`,
      'Hapus baris yang tidak dipakai lebih dahulu.'
    )
  const tops = simpul.filter((node) => !simpul.some((other) => other.id === node.indukId))
  return ok({ induk: now, balik: tops.map((node) => ({ jenis: 'hapus' as const, simpulId: node.id })) })
}

function applyPindah(induk: RencanaInduk, { simpulId, dari, ke }: Of<'pindah'>): Step {
  const node = induk.simpul.get(simpulId)
  if (!node) return missing()
  const kini = { indukId: node.indukId, urutan: node.urutan }
  if (!sameJson(kini, dari)) return stale(kini)
  const refusal = checkPlaceInduk(induk, node, ke)
  if (refusal) return no(refusal)
  return ok({
    induk: having(induk, { ...node, indukId: ke.indukId, urutan: ke.urutan }),
    balik: [{ jenis: 'pindah', simpulId, dari: ke, ke: dari }]
  })
}

function applyHapus(induk: RencanaInduk, { simpulId, simpul: expected }: Of<'hapus'>): Step {
  const node = induk.simpul.get(simpulId)
  if (!node) return missing()
  const gone = [node, ...treeOfInduk(induk).descendants(simpulId)]
  const same =
    expected === undefined ||
    (expected.length === gone.length && expected.every((one) => sameJson(one, induk.simpul.get(one.id))))
  if (!same) return stale(gone)
  const ids = new Set(gone.map((one) => one.id))
  return ok({
    induk: { ...induk, simpul: new Map([...induk.simpul].filter(([id]) => !ids.has(id))) },
    balik: [{ jenis: 'tambah', simpul: gone }]
  })
}

/** The first change of each cell of pagu here whose amount is no longer the one it starts from. */
function staleAmounts(induk: RencanaInduk, changes: readonly ChangeInduk[], from: number) {
  const met = new Set<string>()
  return changes.flatMap((one, at) => {
    const cell = one.jenis === 'pagu' ? `${one.opdId} ${one.tahun}` : ''
    if (one.jenis !== 'pagu' || met.has(cell)) return []
    met.add(cell)
    const kini = induk.pagu.get(one.opdId)?.get(one.tahun) ?? null
    return kini === one.dari ? [] : [{ indeks: from + at, kini }]
  })
}

function applyPagu(induk: RencanaInduk, change: Of<'pagu'>, { opd }: KonteksInduk): Step {
  const { opdId, tahun, dari, ke } = change
  if (!opd.has(opdId))
    return refuse('TIDAK_DITEMUKAN', 'Perangkat daerah ini tidak ada di pemda Anda.', 'Pilih dari daftar.')
  if (!induk.tahun.includes(tahun))
    return refuse(
      'TAHUN_DI_LUAR_PERIODE',
      `Tahun ${tahun} di luar periode ${induk.tahun[0]}–${induk.tahun.at(-1)}.`,
      'Isi tahun dalam periode.'
    )
  if (ke !== null && !(Number.isSafeInteger(ke) && ke >= 0 && ke <= batasIsi.pagu))
    return refuse(
      'NILAI_TIDAK_SAH',
      'Pagu indikatif harus bilangan bulat rupiah yang tidak negatif.',
      'Isi rupiah penuh tanpa pecahan.'
    )
  const kini = induk.pagu.get(opdId)?.get(tahun) ?? null
  if (kini !== dari) return stale(kini)
  const years = new Map(induk.pagu.get(opdId))
  if (ke === null) years.delete(tahun)
  else years.set(tahun, ke)
  const pagu = new Map(induk.pagu)
  if (years.size === 0) pagu.delete(opdId)
  else pagu.set(opdId, years)
  return ok({ induk: { ...induk, pagu }, balik: [{ ...change, dari: ke, ke: dari }] })
}

import type { OpdModule } from './types.ts'

/** A declaration that contradicts itself; found at start, not when a user meets it. */
export class OpdModuleError extends Error {}

/** Checks that the declaration holds together and returns it; throws OpdModuleError naming every fault. */
export function defineOpdModule(module: OpdModule): OpdModule {
  const faults = [...faultsOf(module)]
  if (faults.length > 0)
    throw new OpdModuleError(`Modul ${module.id}:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
  return module
}

function* faultsOf(module: OpdModule): Iterable<string> {
  if (!/^[a-z][a-z0-9-]*$/.test(module.id)) yield `id "${module.id}" harus huruf kecil dengan tanda hubung`
  if (module.bidangUrusan.length === 0) yield 'bidangUrusan kosong: tidak ada OPD yang akan memakainya'
  const deret = new Set(module.deret.map((one) => one.id))
  yield* repeated(
    'deret',
    module.deret.map((one) => one.id)
  )
  yield* repeated(
    'tabel',
    module.tabel.map((one) => one.kunci)
  )
  yield* repeated(
    'indikator',
    module.indikator.map((one) => one.id)
  )
  yield* repeated(
    'IKK',
    module.ikk.map((one) => `${one.jenis} ${one.nomor}`)
  )
  yield* repeated(
    'aturan',
    module.aturan.map((one) => one.id)
  )
  for (const tabel of module.tabel) {
    const named = tabel.baris.macam === 'deret' ? tabel.baris.deret : [tabel.baris.deret]
    for (const id of named)
      if (!deret.has(id)) yield `tabel ${tabel.kunci} menyebut deret ${id} yang tidak ada`
  }
  for (const indikator of module.indikator) {
    const { rumus } = indikator
    const named = rumus.macam === 'bagi' ? [rumus.pembilang, rumus.penyebut] : [rumus.deret]
    for (const id of named)
      if (!deret.has(id)) yield `indikator ${indikator.id} menyebut deret ${id} yang tidak ada`
  }
  const prefix = `${module.id.toUpperCase()}-`
  for (const aturan of module.aturan) {
    if (!aturan.id.startsWith(prefix)) yield `aturan ${aturan.id} harus berawalan ${prefix}`
    if (!module.contoh[aturan.id]?.length) yield `aturan ${aturan.id} tidak punya contoh`
  }
  for (const skema of module.skor) {
    const weight = skema.aspek.reduce((sum, aspek) => sum + aspek.bobot, 0)
    if (weight !== 100) yield `bobot ${skema.id} berjumlah ${weight}, seharusnya 100`
  }
}

function* repeated(what: string, ids: readonly string[]): Iterable<string> {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) yield `${what} ${id} ditulis dua kali`
    seen.add(id)
  }
}

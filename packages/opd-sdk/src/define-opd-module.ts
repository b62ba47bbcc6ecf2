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
  yield* repeatedIds(module)
  yield* unknownDeret(module)
  yield* aturanFaults(module)
  for (const skema of module.skor) {
    const weight = skema.aspek.reduce((sum, aspek) => sum + aspek.bobot, 0)
    if (weight !== 100) yield `bobot ${skema.id} berjumlah ${weight}, seharusnya 100`
  }
}

function* repeatedIds({ deret, tabel, indikator, ikk, aturan }: OpdModule): Iterable<string> {
  const ids: Readonly<Record<string, readonly string[]>> = {
    deret: deret.map((one) => one.id),
    tabel: tabel.map((one) => one.kunci),
    indikator: indikator.map((one) => one.id),
    IKK: ikk.map((one) => `${one.jenis} ${one.nomor}`),
    aturan: aturan.map((one) => one.id)
  }
  for (const [what, list] of Object.entries(ids)) yield* repeated(what, list)
}

/** Series that a table or a formula names and the module does not declare. */
function* unknownDeret(module: OpdModule): Iterable<string> {
  const known = new Set(module.deret.map((one) => one.id))
  const missing = (where: string, named: readonly string[]) =>
    named.filter((id) => !known.has(id)).map((id) => `${where} menyebut deret ${id} yang tidak ada`)
  for (const { kunci, baris } of module.tabel) {
    yield* missing(`tabel ${kunci}`, baris.macam === 'deret' ? baris.deret : [baris.deret])
  }
  for (const { id, rumus } of module.indikator) {
    const named = rumus.macam === 'bagi' ? [rumus.pembilang, rumus.penyebut] : [rumus.deret]
    yield* missing(`indikator ${id}`, named)
  }
}

function* aturanFaults(module: OpdModule): Iterable<string> {
  const prefix = `${module.id.toUpperCase()}-`
  for (const { id } of module.aturan) {
    if (!id.startsWith(prefix)) yield `aturan ${id} harus berawalan ${prefix}`
    if (!module.contoh[id]?.length) yield `aturan ${id} tidak punya contoh`
  }
}

function* repeated(what: string, ids: readonly string[]): Iterable<string> {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) yield `${what} ${id} ditulis dua kali`
    seen.add(id)
  }
}

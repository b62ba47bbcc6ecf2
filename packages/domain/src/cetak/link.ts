import { jenisPendanaan } from '../naskah/structure.ts'
import type { JenisSimpul, SimpulId } from '../naskah/types.ts'
import type { AmbangKemiripan, Calon } from './match.ts'
import { calon, matchNama } from './match.ts'
import type { BarisTerbaca } from './read-rows.ts'

/** What an import could link: the sasaran of a row of T-C.26 and T-C.27, and what each mirror repeats. */
export interface Tautan {
  readonly induk: ReadonlyMap<SimpulId, SimpulId>
  readonly rujukan: ReadonlyMap<SimpulId, SimpulId>
  /** Rows that print a name for which no row was found. */
  readonly lepas: readonly BarisTerbaca[]
}

interface Linking {
  readonly rows: ReadonlyMap<SimpulId, BarisTerbaca>
  readonly byJenis: ReadonlyMap<JenisSimpul, readonly BarisTerbaca[]>
  readonly below: ReadonlyMap<SimpulId, readonly BarisTerbaca[]>
  readonly ambang: AmbangKemiripan
  readonly prepared: Map<SimpulId, Calon>
  readonly induk: Map<SimpulId, SimpulId>
  readonly rujukan: Map<SimpulId, SimpulId>
  readonly lepas: BarisTerbaca[]
}

/** Finds by name which rows belong together. */
export function linkRows(list: readonly BarisTerbaca[], ambang: AmbangKemiripan): Tautan {
  const at: Linking = {
    rows: new Map(list.map((row) => [row.id, row])),
    byJenis: groupRows(list, (row) => row.jenis),
    below: groupRows(list, (row) => row.indukId ?? ''),
    ambang,
    prepared: new Map(),
    induk: new Map(),
    rujukan: new Map(),
    lepas: []
  }
  for (const row of [
    ...ofJenis(at, 'strategi'),
    ...ofJenis(at, 'program').filter((row) => row.indukId === null)
  ]) {
    linkSasaran(at, row)
  }
  for (const row of ofJenis(at, 'indikatif')) linkProgram(at, row)
  for (const row of ofJenis(at, 'indikatorIndikatif')) {
    const program = at.rujukan.get(row.indukId ?? '')
    if (program !== undefined) link(at, row, childrenOf(at, program, 'indikator'))
  }
  for (const row of ofJenis(at, 'iku')) linkIku(at, row)
  for (const row of ofJenis(at, 'butirStrategi')) link(at, row, ofJenis(at, 'strategi'))
  for (const row of ofJenis(at, 'butirArahKebijakan')) link(at, row, ofJenis(at, 'arahKebijakan'))
  for (const row of ofJenis(at, 'programTertulis')) link(at, row, ofJenis(at, 'program'))
  for (const row of ofJenis(at, 'kegiatanTertulis')) linkBelow(at, row, 'kegiatan')
  for (const row of ofJenis(at, 'subKegiatanTertulis')) linkBelow(at, row, 'subKegiatan')
  return at
}

function groupRows<Key>(
  list: readonly BarisTerbaca[],
  keyOf: (row: BarisTerbaca) => Key
): Map<Key, BarisTerbaca[]> {
  const groups = new Map<Key, BarisTerbaca[]>()
  for (const row of list) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

const ofJenis = (at: Linking, jenis: JenisSimpul): readonly BarisTerbaca[] => at.byJenis.get(jenis) ?? []

const childrenOf = (at: Linking, id: SimpulId, jenis: JenisSimpul): readonly BarisTerbaca[] =>
  (at.below.get(id) ?? []).filter((row) => row.jenis === jenis)

const text = (row: BarisTerbaca | undefined, key: string): string | null => {
  const value = row?.cells[key]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function match(at: Linking, name: string, rows: readonly BarisTerbaca[]): SimpulId | null {
  const candidates = rows.map((row) => {
    const seen = at.prepared.get(row.id)
    if (seen) return seen
    const made = calon(row.id, text(row, 'uraian') ?? '')
    at.prepared.set(row.id, made)
    return made
  })
  return matchNama(name, candidates, at.ambang)
}

/** Links a mirror to the row that its text names. */
function link(at: Linking, row: BarisTerbaca, candidates: readonly BarisTerbaca[]): void {
  const name = text(row, 'uraian')
  const found = name === null ? null : match(at, name, candidates)
  if (found !== null) at.rujukan.set(row.id, found)
  else if (candidates.length > 0) at.lepas.push(row)
}

/** A row whose sasaran cell is empty (merged cells) stays free; the tujuan decides between sasaran of the same name. */
function linkSasaran(at: Linking, row: BarisTerbaca): void {
  const name = text(row, 'sasaran')
  if (name === null) return
  const all = ofJenis(at, 'sasaran')
  const tujuan = text(row, 'tujuan')
  const simpulTujuan = tujuan === null ? null : match(at, tujuan, ofJenis(at, 'tujuan'))
  const under = simpulTujuan === null ? [] : all.filter((sasaran) => isBelow(at, sasaran, simpulTujuan))
  const found = match(at, name, all) ?? match(at, name, under)
  if (found !== null) at.induk.set(row.id, found)
  else if (all.length > 0) at.lepas.push(row)
}

function isBelow(at: Linking, row: BarisTerbaca, id: SimpulId): boolean {
  for (
    let up: BarisTerbaca | undefined = row;
    up;
    up = up.indukId === null ? undefined : at.rows.get(up.indukId)
  ) {
    if (up.id === id) return true
  }
  return false
}

/** A row of the indicative table names a program of T-C.27, by kode or by name. */
function linkProgram(at: Linking, row: BarisTerbaca): void {
  const jenis = jenisPendanaan.find((name) => name === row.cells['jenis']) ?? 'program'
  const candidates = ofJenis(at, jenis)
  const kode = text(row, 'kode')?.replaceAll(/\s/g, '')
  const sameKode = kode ? candidates.filter((one) => text(one, 'kode')?.replaceAll(/\s/g, '') === kode) : []
  const name = text(row, 'uraian')
  const narrowed = sameKode.length > 0 && name !== null ? match(at, name, sameKode) : null
  if (narrowed !== null) at.rujukan.set(row.id, narrowed)
  else link(at, row, candidates)
}

/** An IKU repeats an indikator of T-C.25; tujuan and sasaran that it prints decide between equal names. */
function linkIku(at: Linking, row: BarisTerbaca): void {
  const all = ofJenis(at, 'indikator').filter((own) => {
    const jenis = at.rows.get(own.indukId ?? '')?.jenis
    return jenis === 'tujuan' || jenis === 'sasaran'
  })
  const name = text(row, 'uraian')
  const owners = ['sasaran', 'tujuan'].flatMap((jenis) => {
    const owner = text(row, jenis)
    return owner === null ? [] : [match(at, owner, ofJenis(at, jenis as JenisSimpul))]
  })
  const owner = owners.find((id) => id !== null)
  const near = owner ? all.filter((one) => one.indukId === owner) : []
  const found = name === null || near.length === 0 ? null : match(at, name, near)
  if (found !== null) at.rujukan.set(row.id, found)
  else link(at, row, all)
}

/** A kegiatan in a list names one of the kegiatan of the program that the list names, else any of that name. */
function linkBelow(at: Linking, row: BarisTerbaca, jenis: JenisSimpul): void {
  const source = at.rujukan.get(row.indukId ?? '')
  link(at, row, source === undefined ? ofJenis(at, jenis) : childrenOf(at, source, jenis))
}

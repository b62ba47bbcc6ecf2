import type { IndikatorInduk, IsiInduk, SambunganInduk } from '../cascade/canonical.ts'
import { hashContent } from '../cascade/canonical.ts'
import { sameJson } from '../naskah/json.ts'
import { isiOfInduk } from './content.ts'
import type { RencanaInduk, SimpulIndukId } from './types.ts'

/** What the owner of a plan confirmed of a parent, word for word, and of which version. */
export interface Penegasan {
  readonly isi: IsiInduk
  readonly hash: string
  readonly indukId: string
}

/** A link of a tujuan or sasaran of a Renstra to one of its parents. */
export type Kaitan =
  | {
      readonly id: string
      readonly jenis: 'induk'
      /** Row of the Renstra. */
      readonly simpulId: string
      readonly rumpunId: string
      readonly indukSimpulId: SimpulIndukId
      /** null = never confirmed. */
      readonly ditegaskan: Penegasan | null
    }
  | {
      readonly id: string
      readonly jenis: 'nspk'
      readonly simpulId: string
      readonly uraian: string
      readonly sumber: string
    }

/** A change of a row that Bappelitbangda declared to be one of wording: links that confirmed `lama` count for `baru`. */
export interface Redaksional {
  readonly rumpunId: string
  readonly simpulId: SimpulIndukId
  readonly lama: string
  readonly baru: string
}

/** The parent plans of a pemda as they count now: the version in force of each, or its draft before penetapan. */
export interface IndukKini {
  readonly perRumpun: ReadonlyMap<string, RencanaInduk>
  readonly redaksional: readonly Redaksional[]
}

/** A parent that reads differently now; `baru` null = it is gone. */
export interface Tinjauan {
  readonly kaitanId: string
  readonly indukSimpulId: SimpulIndukId
  readonly lama: IsiInduk
  readonly baru: IsiInduk | null
}

/** The confirmed hash as it counts now, after the changes that were declared to be of wording. */
function followWording(hash: string, id: SimpulIndukId, { redaksional }: IndukKini): ReadonlySet<string> {
  const reached = new Set([hash])
  for (let grown = true; grown; ) {
    const next = redaksional.filter(
      ({ simpulId, lama, baru }) => simpulId === id && reached.has(lama) && !reached.has(baru)
    )
    for (const { baru } of next) reached.add(baru)
    grown = next.length > 0
  }
  return reached
}

/** The link as simpul.machine asks for it. A link to NSPK holds its own words and is never out of date. */
export function sambunganOf(kaitan: Kaitan, kini: IndukKini): SambunganInduk {
  if (kaitan.jenis === 'nspk') return { indukId: kaitan.id, ditegaskan: 'nspk', kini: 'nspk' }
  const induk = kini.perRumpun.get(kaitan.rumpunId)
  const isi = induk && isiOfInduk(induk, kaitan.indukSimpulId)
  const hash = isi ? hashContent(isi) : null
  const { ditegaskan } = kaitan
  const confirmed =
    ditegaskan !== null &&
    hash !== null &&
    followWording(ditegaskan.hash, kaitan.indukSimpulId, kini).has(hash)
  return {
    indukId: kaitan.indukSimpulId,
    ditegaskan: confirmed ? hash : (ditegaskan?.hash ?? null),
    kini: hash
  }
}

/** The parent as it was confirmed and as it is, when they differ; null when the link stands or was never confirmed. */
export function tinjauanOf(kaitan: Kaitan, kini: IndukKini): Tinjauan | null {
  if (kaitan.jenis === 'nspk' || kaitan.ditegaskan === null) return null
  const link = sambunganOf(kaitan, kini)
  if (link.ditegaskan === link.kini) return null
  const induk = kini.perRumpun.get(kaitan.rumpunId)
  return {
    kaitanId: kaitan.id,
    indukSimpulId: kaitan.indukSimpulId,
    lama: kaitan.ditegaskan.isi,
    baru: (induk && isiOfInduk(induk, kaitan.indukSimpulId)) ?? null
  }
}

const angka = (text: string): string => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ')

/**
 * True when two contents differ in wording alone: the same code, the same indikator in the same order with the same unit,
 * direction, base and targets, and no number in a text that changed. Only such a change may be called redaksional.
 */
export function isRedaksional(lama: IsiInduk, baru: IsiInduk): boolean {
  const words = (a: string, b: string) => angka(a) === angka(b)
  return (
    words(lama.uraian, baru.uraian) &&
    lama.kode === baru.kode &&
    lama.indikator.length === baru.indikator.length &&
    lama.indikator.every((one, at) => {
      const other = baru.indikator[at]
      return other !== undefined && words(one.uraian, other.uraian) && sameMeasure(one, other)
    })
  )
}

const sameMeasure = (a: IndikatorInduk, b: IndikatorInduk): boolean =>
  sameJson({ ...a, uraian: '' }, { ...b, uraian: '' })

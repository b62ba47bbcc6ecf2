import {
  deriveRow,
  isSel,
  konflikOf,
  type MacamKonflik,
  type Naskah,
  type Simpul
} from '@selaras/domain/naskah'

/** A ratio of T-C.23 that is printed otherwise than realisasi and target give. */
export interface RasioBerbeda {
  readonly simpulId: string
  readonly indikator: string
  readonly tahun: number
  /** As printed; null = the cell is empty. */
  readonly tertulis: string | null
  /** As computed, in the form of the table (`0,60` or `60,00`), or `n/a`. */
  readonly seharusnya: string | null
}

export interface RasioCapaian {
  /** Ratios that could be computed. */
  readonly dihitung: number
  readonly berbeda: readonly RasioBerbeda[]
}

const prefix = 'rasio:'
const otherNumber: ReadonlySet<MacamKonflik> = new Set(['nilai', 'kosong'])

/** Computes every ratio of T-C.23 from realisasi and target and names those that the table prints otherwise. */
export function computeRasio(naskah: Naskah): RasioCapaian {
  let dihitung = 0
  const berbeda: RasioBerbeda[] = []
  for (const node of naskah.simpul.values()) {
    if (node.jenis !== 'capaian') continue
    for (const [key, value] of deriveRow(naskah, node)) {
      if (!key.startsWith(prefix)) continue
      if (isSel(value) && value.nilai !== null) dihitung += 1
      const found = differenceAt(naskah, node, key)
      if (found) berbeda.push(found)
    }
  }
  return { dihitung, berbeda }
}

function differenceAt(naskah: Naskah, node: Simpul, key: string): RasioBerbeda | undefined {
  const konflik = konflikOf(naskah, node, key)
  if (!konflik || !otherNumber.has(konflik.macam)) return undefined
  const { indikator } = node.isian
  return {
    simpulId: node.id,
    indikator: typeof indikator === 'string' ? indikator : '',
    tahun: Number(key.slice(prefix.length)),
    tertulis: isSel(konflik.tertulis) ? konflik.tertulis.teks : null,
    seharusnya: isSel(konflik.nilai) ? konflik.nilai.teks : null
  }
}

export type JenisPeraturan =
  | 'UU'
  | 'PP'
  | 'Perpres'
  | 'Inpres'
  | 'Permendagri'
  | 'Kepmendagri'
  | 'Inmendagri'
  | 'SE Mendagri'
  | 'PermenPANRB'
  | 'Perda'
  | 'Perkada'

const tetap: Readonly<Record<string, JenisPeraturan>> = {
  'undang undang': 'UU',
  uu: 'UU',
  'peraturan pemerintah': 'PP',
  pp: 'PP',
  'peraturan presiden': 'Perpres',
  perpres: 'Perpres',
  'instruksi presiden': 'Inpres',
  inpres: 'Inpres',
  'peraturan menteri dalam negeri': 'Permendagri',
  permendagri: 'Permendagri',
  'keputusan menteri dalam negeri': 'Kepmendagri',
  kepmendagri: 'Kepmendagri',
  'instruksi menteri dalam negeri': 'Inmendagri',
  inmendagri: 'Inmendagri',
  'surat edaran menteri dalam negeri': 'SE Mendagri',
  'se mendagri': 'SE Mendagri',
  'peraturan menteri pan rb': 'PermenPANRB',
  'peraturan menteri panrb': 'PermenPANRB',
  'peraturan menteri pendayagunaan aparatur negara dan reformasi birokrasi': 'PermenPANRB',
  'permenpan rb': 'PermenPANRB',
  permenpanrb: 'PermenPANRB',
  permenpan: 'PermenPANRB'
}

const daerah: readonly (readonly [RegExp, JenisPeraturan])[] = [
  [/^(?:peraturan daerah|perda)\b ?/, 'Perda'],
  [/^(?:peraturan (?:gubernur|bupati|wali ?kota)|pergub|perbup|perwali|perwalkot)\b ?/, 'Perkada']
]

/** Reduces printed forms to one: case, hyphens, "Republik Indonesia", two frequent misspellings. */
function reduce(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bintruksi\b/g, 'instruksi')
    .replace(/\bpropinsi\b/g, 'provinsi')
    .replace(/ (?:republik indonesia|ri)$/, '')
    .trim()
}

/**
 * Kind of regulation that a printed text names, with its region ("jawa timur", "kabupaten lumajang") for regional
 * ones, else null; null as a whole when the kind is unknown here.
 */
export function normalizeJenis(
  text: string
): { readonly jenis: JenisPeraturan; readonly lembaga: string | null } | null {
  const reduced = reduce(text)
  const fixed = Object.hasOwn(tetap, reduced) ? tetap[reduced] : undefined
  if (fixed) return { jenis: fixed, lembaga: null }
  for (const [pattern, jenis] of daerah) {
    if (pattern.test(reduced)) {
      const rest = reduced
        .replace(pattern, '')
        .replace(/^provinsi /, '')
        .trim()
      return { jenis, lembaga: rest === '' ? null : rest }
    }
  }
  return null
}

/** Number of a regulation for comparison: no spaces, no leading zeros of a plain number, one letter case. */
export function normalizeNomor(nomor: string): string {
  const tight = nomor.replace(/\s+/g, '').toUpperCase()
  return /^\d+$/.test(tight) ? tight.replace(/^0+(?=\d)/, '') : tight
}

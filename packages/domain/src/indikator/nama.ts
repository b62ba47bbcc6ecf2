import { satuanDiNama } from './satuan.ts'

/** Names of indikator, sasaran and program as keys for comparison, and how alike two of them are. */

/** Unofficial, old and often misprinted spellings. */
const ejaan: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ijin: 'izin',
    prosentase: 'persentase',
    presentase: 'persentase',
    persetase: 'persentase',
    persentasi: 'persentase',
    kwalitas: 'kualitas',
    jadual: 'jadwal',
    analisa: 'analisis',
    hirarki: 'hierarki',
    sistim: 'sistem',
    tehnik: 'teknik',
    praktek: 'praktik',
    resiko: 'risiko',
    trampil: 'terampil',
    aktifitas: 'aktivitas',
    kreatifitas: 'kreativitas',
    produktifitas: 'produktivitas',
    efektifitas: 'efektivitas'
  })
)

/**
 * A name as a key: lower case, one space between words, no punctuation, `&` as `dan`, without the unit in parentheses
 * at its end, official spelling for common variants, and without what scanning does to words (`ljin`, `k0perasi`).
 */
export function normaliseNama(text: string): string {
  const unit = satuanDiNama(text)
  const bare = unit === undefined ? text : text.slice(0, text.lastIndexOf('('))
  return bare
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('&', ' dan ')
    .replaceAll('%', ' persen ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(mendWord)
    .join(' ')
}

function mendWord(word: string): string {
  const letters = /^[a-z]+[01][a-z]+$/.test(word) ? word.replaceAll('0', 'o').replaceAll('1', 'l') : word
  const opened = letters.replace(/^l(?=[bcdfghjkmnpqrstvwxz])/, 'i')
  return ejaan.get(opened) ?? opened
}

/** A name made ready for many comparisons. */
export interface NamaSiap {
  readonly kunci: string
  readonly kata: ReadonlySet<string>
  readonly bigram: ReadonlyMap<string, number>
  readonly banyakBigram: number
}

/** Words that carry no meaning of their own in a name. */
const kataTugas = new Set([
  'dan',
  'atau',
  'yang',
  'di',
  'ke',
  'dari',
  'pada',
  'untuk',
  'dengan',
  'dalam',
  'oleh',
  'terhadap'
])

/** Computes what `kemiripanSiap` needs, once per name. */
export function siapkanNama(text: string): NamaSiap {
  const kunci = normaliseNama(text)
  const words = kunci.split(' ').filter((word) => word !== '' && !kataTugas.has(word))
  const bigram = new Map<string, number>()
  const joined = words.join(' ')
  for (let at = 0; at + 1 < joined.length; at += 1) {
    const pair = joined.slice(at, at + 2)
    bigram.set(pair, (bigram.get(pair) ?? 0) + 1)
  }
  return { kunci, kata: new Set(words), bigram, banyakBigram: Math.max(0, joined.length - 1) }
}

/** 0 … 1: mean of the Dice coefficients over words and over letter pairs; 1 exactly when the keys are equal. */
export function kemiripanSiap(a: NamaSiap, b: NamaSiap): number {
  if (a.kunci === b.kunci) return 1
  if (a.kata.size === 0 || b.kata.size === 0) return 0
  let words = 0
  for (const word of a.kata) if (b.kata.has(word)) words += 1
  let pairs = 0
  for (const [pair, count] of a.bigram) pairs += Math.min(count, b.bigram.get(pair) ?? 0)
  const byWord = (2 * words) / (a.kata.size + b.kata.size)
  const total = a.banyakBigram + b.banyakBigram
  const byPair = total === 0 ? 0 : (2 * pairs) / total
  return Math.min((byWord + byPair) / 2, 0.999)
}

/** How alike two names are, 0 … 1; for many names use `siapkanNama` and `kemiripanSiap`. */
export const kemiripan = (a: string, b: string): number => kemiripanSiap(siapkanNama(a), siapkanNama(b))

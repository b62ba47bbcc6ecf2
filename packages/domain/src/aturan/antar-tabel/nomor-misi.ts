import { lipat } from './teks.ts'

const romawi = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** `Misi II`, `2.` and `ke-2` are one number: `2`. */
export function nomorMisi(text: string): string {
  const bare = lipat(text.replace(/misi|ke-/gi, ''))
  const roman = romawi.indexOf(bare)
  return roman < 0 ? bare.replace(/^0+/, '') : String(roman + 1)
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffText } from './diff-text.ts'
import { editScript } from './myers.ts'

const side = (pieces: ReturnType<typeof diffText>, not: 'hapus' | 'tambah'): string =>
  pieces
    .filter(({ jenis }) => jenis !== not)
    .map(({ teks }) => teks)
    .join('')

describe('the words that differ', () => {
  it('[REV-5] give back both texts, whatever is in them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom('koperasi', ' ', 'aktif', '\n', '12,5%', '-', 'usaha', 'é'), { maxLength: 40 })
        .map((list) => list.join(''))
    )
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pieces = diffText(a, b)
        expect(side(pieces, 'tambah')).toBe(a)
        expect(side(pieces, 'hapus')).toBe(b)
        expect(pieces.every(({ teks }) => teks !== '')).toBe(true)
        if (a === b) expect(pieces.every(({ jenis }) => jenis === 'sama')).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  it('[REV-5] are whole words, and a replaced phrase reads as one', () => {
    expect(diffText('Persentase koperasi yang aktif', 'Persentase usaha mikro yang aktif')).toEqual([
      { jenis: 'sama', teks: 'Persentase ' },
      { jenis: 'hapus', teks: 'koperasi' },
      { jenis: 'tambah', teks: 'usaha mikro' },
      { jenis: 'sama', teks: ' yang aktif' }
    ])
    expect(diffText('satu dua tiga', 'empat lima tiga')).toEqual([
      { jenis: 'hapus', teks: 'satu dua' },
      { jenis: 'tambah', teks: 'empat lima' },
      { jenis: 'sama', teks: ' tiga' }
    ])
  })
})

it('[REV-5] an edit script is as short as any', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 10 })
  fc.assert(
    fc.property(list, list, (a, b) => {
      const steps = editScript(a, b)
      expect(steps.flatMap((step) => (step.jenis === 'tambah' ? [] : [a[step.a]]))).toEqual(a)
      expect(steps.flatMap((step) => (step.jenis === 'hapus' ? [] : [b[step.b]]))).toEqual(b)
      expect(steps.filter(({ jenis }) => jenis !== 'sama').length).toBe(distance(a, b))
      for (const step of steps) if (step.jenis === 'sama') expect(a[step.a]).toBe(b[step.b])
    }),
    { numRuns: 500 }
  )
})

/** Insertions and deletions between two lists, by the table of all prefixes. */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, one] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries())
      next.push(one === other ? (row[j] ?? 0) : 1 + Math.min(row[j + 1] ?? 0, next[j] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

it('[REV-5] two long texts without a word in common are one replacement, in no time', () => {
  const many = (word: string): string => Array.from({ length: 4_000 }, (_, at) => `${word}${at}`).join(' ')
  const pieces = diffText(`sama ${many('x')}`, `sama ${many('y')}`)
  expect(pieces.map(({ jenis }) => jenis)).toEqual(['sama', 'hapus', 'tambah'])
})

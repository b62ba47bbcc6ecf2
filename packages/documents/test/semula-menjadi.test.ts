import { inflateRawSync } from 'node:zlib'
import type { BarisMatriks } from '@selaras/domain/revisi'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { semulaMenjadiXlsx } from '../src/index.ts'

const baris = (some: Partial<BarisMatriks> = {}): BarisMatriks => ({
  tabel: 'programPendanaan',
  kode: '2.17.03',
  uraian: 'Program koperasi (program)',
  isian: 'Pagu (Rp) 2026',
  semula: '1.000.000',
  menjadi: '1.500.000',
  uang: true,
  selisih: { selisih: '500000', persen: '50.00' },
  keterangan: '',
  ...some
})

/** Names and texts of the files in a ZIP; enough to look at what was really written. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(bytes)
  const found = new Map<string, string>()
  let at = buffer.readUInt32LE(buffer.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 16)
  while (buffer.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength] = [
      buffer.readUInt16LE(at + 10),
      buffer.readUInt32LE(at + 20),
      buffer.readUInt16LE(at + 28)
    ]
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength)
    const local = buffer.readUInt32LE(at + 42)
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    const data = buffer.subarray(start, start + size)
    found.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'))
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return found
}

const read = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets[0]?.rows ?? []

describe('the semula–menjadi workbook', () => {
  it('has one line per cell that changed, amounts as numbers', async () => {
    const bytes = await semulaMenjadiXlsx({
      judul: 'Semula – Menjadi',
      keterangan: ['Renstra 2024–2026', 'Potret 1 dibandingkan dengan naskah kini'],
      baris: [
        baris(),
        baris({ semula: '', selisih: { selisih: '1500000', persen: null }, keterangan: 'Ditambah' })
      ]
    })
    const rows = await read(bytes)
    expect(rows[0]?.[0]).toBe('Semula – Menjadi')
    expect(rows[4]).toEqual([
      'No.',
      'Tabel',
      'Kode',
      'Uraian',
      'Isian',
      'Semula',
      'Menjadi',
      'Selisih',
      '%',
      'Keterangan'
    ])
    expect(rows[5]).toEqual([
      1,
      'T-C.27 Program dan pendanaan',
      '2.17.03',
      'Program koperasi (program)',
      'Pagu (Rp) 2026',
      1_000_000,
      1_500_000,
      500_000,
      50,
      ''
    ])
    expect(rows[6]?.slice(5)).toEqual(['', 1_500_000, 1_500_000, '', 'Ditambah'])
    expect(rows.length).toBe(7)
    const sheet = unzip(bytes).get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).toContain('orientation="landscape"')
    expect(sheet).toMatch(/fitToWidth="1"|fitToPage="1"/)
  })

  it('[R15] holds no formula that a user typed, in any column', async () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '＝', ' =', "'=", '=cmd|', '=HYPERLINK(')
    const text = fc
      .tuple(start, fc.string({ unit: 'grapheme', maxLength: 30 }))
      .map((parts) => parts.join(''))
    const kinds = fc.record({
      kode: text,
      uraian: text,
      isian: text,
      semula: text,
      menjadi: text,
      keterangan: text,
      uang: fc.boolean()
    })
    await fc.assert(
      fc.asyncProperty(fc.array(kinds, { minLength: 1, maxLength: 4 }), text, async (list, judul) => {
        const lines = list.map((some) => baris({ ...some, selisih: null }))
        const bytes = await semulaMenjadiXlsx({ judul, keterangan: [judul], baris: lines })
        const files = unzip(bytes)
        for (const [name, xml] of files) {
          if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[\s>/]/)
          expect(xml).not.toMatch(/<definedName[^>]*>[^<]*(cmd|HYPERLINK)/)
        }
        const rows = await read(bytes)
        for (const [at, line] of lines.entries()) {
          const row = rows[4 + at] ?? []
          expect(row.slice(2, 5)).toEqual([line.kode, line.uraian, line.isian].map(printable))
        }
      }),
      { numRuns: process.env['SELARAS_UJI_MALAM'] ? 2_000 : 100 }
    )
  })

  it('can be read whatever characters a text holds and however long it is', async () => {
    const odd = baris({
      uraian: 'a\u0000b\u000bc\ud800d\ufffe',
      semula: 'x'.repeat(50_000),
      uang: false,
      selisih: null
    })
    const rows = await read(await semulaMenjadiXlsx({ judul: 'J', keterangan: [], baris: [odd] }))
    expect(rows[3]?.[3]).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFD')
    expect(String(rows[3]?.[5]).length).toBe(32_767)
  })

  it('keeps an amount that a double cannot hold as its digits', async () => {
    const big = baris({
      semula: '9.007.199.254.740.991',
      selisih: { selisih: '-9007199254740991', persen: '-100.00' }
    })
    const rows = await read(await semulaMenjadiXlsx({ judul: 'J', keterangan: [], baris: [big] }))
    expect(rows[3]?.slice(5, 8)).toEqual(['9007199254740991', 1_500_000, '-9007199254740991'])
  })
})

/** What XML can hold of a text. */
const printable = (text: string): string =>
  [...text]
    .map((one) => {
      const code = one.codePointAt(0) ?? 0
      const fine = code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xd800) || code > 0xdfff
      return fine && code !== 0xfffe && code !== 0xffff ? one : '\uFFFD'
    })
    .join('')

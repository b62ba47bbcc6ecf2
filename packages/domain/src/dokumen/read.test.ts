import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyMutasi, mutasi } from '../../test/mutasi.ts'
import { clone, dokumenLengkap, sampel } from '../../test/sampel.ts'
import type { Refusal } from '../result.ts'
import { compareDokumen } from './compare.ts'
import { readDokumen } from './read.ts'
import type { Masalah } from './read-masalah.ts'
import { writeDokumen } from './write.ts'

const encode = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

function refusalOf(input: string | Uint8Array, maxBytes?: number): Refusal {
  const read = readDokumen(input, maxBytes === undefined ? {} : { maxBytes })
  if (read.ok) throw new Error('was read')
  return read.refusal
}
const masalahOf = (input: string): Masalah[] => refusalOf(input).detail?.masalah as Masalah[]
const damaged = (change: (dokumen: Record<string, never>) => void): string => {
  const dokumen = clone(dokumenLengkap()) as unknown as Record<string, never>
  change(dokumen)
  return JSON.stringify(dokumen)
}

describe('reading a file', () => {
  test('[DOK-3] a byte order mark and bytes instead of text make no difference', () => {
    const text = writeDokumen(sampel.lumajang)
    expect(readDokumen(`\ufeff${text}`)).toEqual(readDokumen(text))
    const ascii = JSON.stringify(dokumenLengkap()).replace(/[\u0080-\uffff]/g, '?')
    expect(readDokumen(encode(ascii)).ok).toBe(true)
  })

  test('[DOK-4] a file over the limit is refused before it is parsed', () => {
    expect(refusalOf('{'.repeat(100), 50)).toMatchObject({
      code: 'TERLALU_BESAR',
      detail: { ukuran: 100, batas: 50 }
    })
    expect(refusalOf(new Uint8Array(20 * 1024 * 1024 + 1)).message).toContain('batasnya 20,0 MB')
  })

  test.each([
    ['PK\u0003\u0004abc', 'XLSX'],
    ['%PDF-1.7', 'PDF'],
    ['\u00ff\u00fe{\u0000', 'UTF-16'],
    ['{"a":"\u00ff"}', 'UTF-8'],
    ['{"a":\u0000}', 'biner'],
    ['', 'kosong']
  ])('[DOK-5] bytes %j are named for what they are: %s', (bytes, word) => {
    expect(refusalOf(encode(bytes))).toMatchObject({
      code: 'BERKAS_TIDAK_TERBACA',
      message: expect.stringContaining(word)
    })
  })

  test.each([
    ['{"a": 1,\n  "b": ]', 2, 8, 'nilai'],
    ['{"a": 1', 1, 8, 'terpotong'],
    ['{"a": "bcd', 1, 11, 'terpotong'],
    ['{"a" 1}', 1, 6, 'titik dua'],
    ["{'a': 1}", 1, 2, 'kutip'],
    ['[1, 2,]', 1, 7, 'nilai'],
    ['{"a": 01}', 1, 8, 'koma'],
    ['{"a": "\\x"}', 1, 8, 'tidak sah'],
    ['{} {}', 1, 4, 'akhir berkas'],
    ['{"a": 1, "b": 2, "a": 3}', 1, 18, 'dua kali'],
    ['{"\\u0061": 1, "a": 3}', 1, 15, 'dua kali'],
    ['{"__proto__": {"a": 1}}', 1, 2, '__proto__'],
    ['{"\\u005f_proto__": 1}', 1, 2, '__proto__'],
    ['['.repeat(100_000), 1, 101, '100 lapis']
  ])('[DOK-6] broken JSON %.30j names line, column and reason', (text, baris, kolom, word) => {
    const refusal = refusalOf(text)
    expect(refusal.detail).toMatchObject({ baris, kolom })
    expect(refusal.message).toContain(word)
    expect(refusal.message).toContain(`baris ${baris}, kolom ${kolom}`)
  })

  test('[DOK-7] another format or a later version is named', () => {
    expect(refusalOf('{"format":"selaras.renstra/2"}').message).toContain('Versi format')
    expect(refusalOf('{"format":"lain"}').message).toContain('berisi hal lain')
    expect(refusalOf('{}').message).toContain('tidak ada')
    expect(refusalOf('[]').message).toContain('satu objek')
  })

  test('[DOK-8] a wrong shape names every pointer, the place in words and the reason', () => {
    const text = damaged((dokumen) => {
      const program = (dokumen.programPendanaan as unknown as Record<string, unknown>[])[0]!
      program.pagu = { '2024': { teks: '1,5', nilai: '1,5' } }
      program.jenis = 'proyek'
      delete program.uraian
    })
    const found = Object.fromEntries(masalahOf(text).map(({ pointer, sebab }) => [pointer, sebab]))
    expect(found['/programPendanaan/0/pagu/2024/nilai']).toContain('desimal')
    expect(found['/programPendanaan/0/jenis']).toContain('“kegiatan”')
    expect(found['/programPendanaan/0/uraian']).toBe('wajib ada')
    expect(masalahOf(text).every(({ tempat }) => tempat.startsWith('T-C.27 · '))).toBe(true)
  })

  test('[DOK-8] a slip of the pen in a key is guessed', () => {
    const text = JSON.stringify(dokumenLengkap()).replace('"profil"', '"profl"')
    expect(masalahOf(text)[0]).toMatchObject({
      pointer: '/dokumen/profil',
      sebab: expect.stringContaining('profl')
    })
  })

  test('[DOK-9] pointers that lead nowhere are kept, because that is a finding and no refusal', () => {
    const text = damaged((dokumen) => {
      ;(dokumen.narasi as unknown as Record<string, unknown>[])[0]!.merujuk = '/ke/mana/pun'
    })
    const read = readDokumen(text)
    expect(read.ok && read.value.narasi?.[0]?.merujuk).toBe('/ke/mana/pun')
  })

  test('[DOK-10] nothing makes it throw: random bytes, cut files, damaged files', () => {
    const whole = JSON.stringify(dokumenLengkap())
    const json = fc
      .tuple(mutasi, mutasi)
      .map((damages) =>
        JSON.stringify(
          damages.reduce((value, damage) => applyMutasi(value, damage), JSON.parse(whole) as unknown)
        )
      )
    const cut = fc.nat(whole.length).map((at) => whole.slice(0, at))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string(), fc.json(), json, cut), (input) => {
        const read = readDokumen(input)
        if (read.ok) return
        expect(read.refusal.message).not.toBe('')
        expect(read.refusal.message).not.toMatch(/undefined|\[object|Invalid input/)
      }),
      { numRuns: 1500 }
    )
  }, 60_000)
})

describe('writing a file', () => {
  test('[DOK-11] what was written is read back the same and written again byte for byte', () => {
    const whole = JSON.stringify(dokumenLengkap())
    const check = (text: string): void => {
      const read = readDokumen(text)
      if (!read.ok) return
      const written = writeDokumen(read.value)
      const again = readDokumen(written)
      if (!again.ok) throw new Error(again.refusal.message)
      expect(again.value).toEqual(JSON.parse(text))
      expect(writeDokumen(again.value)).toBe(written)
      expect(compareDokumen(read.value, again.value)).toEqual([])
    }
    check(JSON.stringify(sampel.lumajang))
    check(JSON.stringify(sampel.pasuruan))
    fc.assert(
      fc.property(mutasi, (damage) => check(JSON.stringify(applyMutasi(JSON.parse(whole), damage)))),
      { numRuns: 300 }
    )
  }, 60_000)

  test('[DOK-12] the order of keys in memory does not change the bytes', () => {
    const turn = (value: unknown, key = ''): unknown =>
      Array.isArray(value)
        ? value.map((item) => turn(item))
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              (key === 'dataSektor' ? Object.entries(value) : Object.entries(value).reverse()).map(
                ([name, child]) => [name, turn(child, name)]
              )
            )
          : value
    const dokumen = dokumenLengkap()
    const { 'x-catatan': _free, ...rest } = dokumen as unknown as Record<string, unknown>
    const plain = rest as unknown as typeof dokumen
    expect(writeDokumen(turn(plain) as typeof dokumen)).toBe(writeDokumen(plain))
  })

  test('[DOK-12] x- keys come last, by name; an undefined key is left out', () => {
    const text = writeDokumen({ 'x-b': 1, 'x-a': 2, ...dokumenLengkap(), bab: undefined } as never)
    const keys = Object.keys(JSON.parse(text) as object)
    expect(keys.slice(-3)).toEqual(['x-a', 'x-b', 'x-catatan'])
    expect(keys[0]).toBe('format')
    expect(keys).not.toContain('bab')
  })
})

describe('comparing two dokumen', () => {
  test('[DOK-13] a changed cell is one place; x-id and the order of keys do not count', () => {
    const a = dokumenLengkap()
    const b = clone(a)
    const cell = b.tujuanSasaran[0]!.anak![0]!.indikator[0]!
    cell.awal = { nilai: '2.5', teks: '2,5', satuan: '%', tahun: 2023 }
    Object.assign(cell, { 'x-id': 'lain' })
    const found = compareDokumen(a, b)
    expect(found.map(({ pointer }) => pointer)).toEqual(['/tujuanSasaran/0/anak/0/indikator/0/awal'])
  })

  test('[DOK-13] what only one side has stands beside undefined', () => {
    const a = dokumenLengkap()
    const { ikk, ...b } = a
    expect(compareDokumen(a, b as typeof a)).toEqual([{ pointer: '/ikk', a: ikk, b: undefined }])
    expect(compareDokumen(b as typeof a, a)).toEqual([{ pointer: '/ikk', a: undefined, b: ikk }])
  })
})

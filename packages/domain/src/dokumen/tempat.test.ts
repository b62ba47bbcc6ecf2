import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampel } from '../../test/sampel.ts'
import { below, parentPointer, parsePointer, pointer, resolvePointer } from './pointer.ts'
import { describePlace, shorten } from './tempat.ts'
import { walkAnggaran, walkIndikator, walkIndikatorSasaran, walkProgram, walkTujuanSasaran } from './walk.ts'

const { lumajang, pasuruan } = sampel

describe('pointers', () => {
  test('[DOK-14] every list of parts survives writing and parsing', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(parsePointer(pointer(...parts))).toEqual(parts)
        expect(below('/a', ...parts)).toBe(`/a${pointer(...parts)}`)
      })
    )
    expect(parsePointer('a/b')).toBeNull()
    expect(parsePointer('/~2')).toBeNull()
    expect(parentPointer('/a/b/0')).toBe('/a/b')
    expect(parentPointer('/a')).toBe('')
  })

  test('[DOK-14] only what the document itself holds is found', () => {
    const root = { a: [{ 'b/c': 1 }] }
    expect(resolvePointer(root, '/a/0/b~1c')).toBe(1)
    for (const nowhere of [
      '/a/1',
      '/a/00',
      '/a/-1',
      '/a/length',
      '/__proto__',
      '/constructor',
      'a',
      '/a/0/b~1c/x'
    ]) {
      expect(resolvePointer(root, nowhere)).toBeUndefined()
    }
    expect(resolvePointer(root, '')).toBe(root)
  })
})

describe('walks', () => {
  test('[DOK-15] every row comes with a pointer that leads to it, after its parents', () => {
    for (const dokumen of [lumajang, pasuruan]) {
      for (const walk of [walkProgram, walkAnggaran, walkTujuanSasaran]) {
        for (const { row, pointer: place, parents } of walk(dokumen)) {
          expect(resolvePointer(dokumen, place)).toBe(row)
          expect(place.split('/anak/')).toHaveLength(parents.length + 1)
          const above: readonly unknown[] = parents.at(-1)?.anak ?? [row]
          expect(above.includes(row)).toBe(true)
        }
      }
      for (const { row, pointer: place } of walkIndikator(dokumen))
        expect(resolvePointer(dokumen, place)).toBe(row)
    }
  })

  test('[DOK-15] nothing is left out: the row counts of the two plans', () => {
    const count = (rows: Iterable<{ row: { jenis: string } }>, jenis: string): number =>
      [...rows].filter(({ row }) => row.jenis === jenis).length
    expect(count(walkProgram(lumajang), 'program')).toBe(7)
    expect(count(walkProgram(lumajang), 'kegiatan')).toBe(19)
    expect(count(walkProgram(pasuruan), 'kegiatan')).toBe(13)
    expect(count(walkProgram(pasuruan), 'subKegiatan')).toBe(31)
    expect([...walkAnggaran(pasuruan)]).toHaveLength(127)
    expect([...walkIndikatorSasaran(lumajang)]).toHaveLength(5)
  })
})

describe('a place in words', () => {
  const words = (place: string): string => describePlace(lumajang, place)

  test('[DOK-16] names form, row and field', () => {
    expect(words('/programPendanaan/3/anak/0/indikator/0/akhir')).toBe(
      'T-C.27 · 1.17.1.17.01.20.013 · target akhir'
    )
    expect(words('/programPendanaan/3/anak/0/pagu/2020')).toBe('T-C.27 · 1.17.1.17.01.20.013 · pagu 2020')
    expect(words('/programPendanaan/3/anak/0/akhir/pagu/nilai')).toBe(
      'T-C.27 · 1.17.1.17.01.20.013 · pagu akhir'
    )
    expect(words('/tujuanSasaran/0/anak/0/indikator/0/target/2019')).toBe(
      'T-C.25 · Tujuan 1 · Sasaran 1 · Persentase Koperasi Aktif · target 2019'
    )
    expect(words('/indikatorKinerja/0/awal')).toMatch(/^T-C\.28 · 1\. .* · kondisi awal$/)
    expect(describePlace(pasuruan, '/jumlahProgramPendanaan/2025')).toBe('T-C.27 · jumlah 2025')
    expect(describePlace(pasuruan, '/dataSektor/keragaan/baris/0/nilai/2021/teks')).toMatch(
      /^Data sektor · .* · nilai 2021$/
    )
  })

  test('[DOK-16] a list is named before its row, and the text of a row is the row', () => {
    expect(words('/bab/daftarIsi/0/sub/0/judul')).toBe(
      'Bab · daftar isi · I. PENDAHULUAN · 1.1. Latar Belakang · judul'
    )
    expect(words('/permasalahan/0/masalah/0/akar/0')).toMatch(/^T-B\.35 · 1\. .* · akar masalah · butir 1$/)
    expect(words('/kutipan/0/teks')).not.toMatch(/teks$/)
    expect(words('/dokumen/tahun/0')).toBe('Identitas dokumen · tahun · butir 1')
  })

  test('[DOK-16] with one tujuan a sasaran needs no tujuan', () => {
    const [tujuan] = lumajang.tujuanSasaran
    const sole = { ...lumajang, tujuanSasaran: tujuan ? [tujuan] : [] }
    expect(describePlace(sole, '/tujuanSasaran/0/anak/0')).toBe('T-C.25 · Sasaran 1')
    expect(describePlace(sole, '/tujuanSasaran/0/uraian')).toBe('T-C.25 · Tujuan 1 · uraian')
  })

  test('[DOK-17] any pointer into any value has words and never throws', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.array(fc.string(), { maxLength: 6 }), (json, parts) => {
        expect(typeof describePlace(JSON.parse(json) as never, pointer(...parts))).toBe('string')
      })
    )
    expect(words('')).toBe('Seluruh dokumen')
    expect(words('/programPendanaan/99/pagu/2020')).toBe('T-C.27 · butir 100 · pagu 2020')
  })

  test('[DOK-17] long names are cut at a word', () => {
    expect(shorten('satu dua tiga empat', 14)).toBe('satu dua tiga…')
    expect(shorten('pendek', 14)).toBe('pendek')
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 2, max: 40 }),
        (text, limit) => shorten(text, limit).length <= Math.max(limit, 1)
      )
    )
  })
})

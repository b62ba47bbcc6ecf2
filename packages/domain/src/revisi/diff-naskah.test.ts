import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pilih } from '../../test/changes.ts'
import { randomChange } from '../../test/changes.ts'
import { contoh, idMaker } from '../../test/contoh.ts'
import { putaran } from '../../test/putaran.ts'
import { importDokumen } from '../cetak/import.ts'
import { applyChange } from '../naskah/apply-change.ts'
import type { Naskah, Simpul } from '../naskah/types.ts'
import { applyBeda, diffNaskah } from './diff-naskah.ts'
import { longestRise } from './moved.ts'

const imported = (nama: keyof typeof contoh): Naskah =>
  importDokumen(contoh[nama], { id: '01900000-0000-7000-8000-ffffffffffff', newId: idMaker() }).naskah

const pilih: fc.Arbitrary<Pilih> = fc.tuple(fc.nat(7), fc.nat(5_000), fc.nat(500), fc.nat(5_000))
const edits = fc.array(pilih, { minLength: 1, maxLength: 20 })

function edited(start: Naskah, list: readonly Pilih[]): Naskah {
  const newId = idMaker(100_000)
  return list.reduce((now, one) => {
    const change = randomChange(now, one, newId)
    const result = change && applyChange(now, change)
    return result?.ok ? result.value.naskah : now
  }, start)
}

/** Everything that is stored; absent keys and undefined are the same. */
const stored = (naskah: Naskah): unknown =>
  JSON.parse(
    JSON.stringify({
      ...naskah,
      bagian: Object.entries(naskah.bagian).sort(),
      simpul: [...naskah.simpul.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    })
  )

/** As loaded from the database a second time. */
const anew = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

const replace = (naskah: Naskah, ...rows: readonly Simpul[]): Naskah => ({
  ...naskah,
  simpul: new Map([...naskah.simpul, ...rows.map((row) => [row.id, row] as const)])
})

describe('the difference of two versions', () => {
  const start = imported('lumajang')
  const rows = (jenis: string): Simpul[] =>
    [...start.simpul.values()].filter((one) => one.jenis === jenis).sort((a, b) => a.urutan - b.urutan)

  it('[REV-1] is empty for a version and itself, also when it was loaded anew', () => {
    const copy = {
      ...start,
      simpul: new Map([...start.simpul].map(([id, row]) => [id, anew(row)])),
      bagian: anew(start.bagian)
    }
    for (const other of [start, copy]) {
      const beda = diffNaskah(start, other)
      expect([beda.simpul.size, beda.urutan.size, beda.bagian]).toEqual([0, 0, []])
      expect(beda.hitungan).toEqual({
        ditambah: 0,
        dihapus: 0,
        diubah: 0,
        dipindah: 0,
        tetap: start.simpul.size
      })
    }
  })

  it.each(['lumajang', 'pasuruan'] as const)(
    '[REV-2] applied to the first gives the second, and backwards counts the same (%s)',
    (nama) => {
      const first = imported(nama)
      fc.assert(
        fc.property(edits, edits, (left, right) => {
          const [a, b] = [edited(first, left), edited(first, right)]
          const beda = diffNaskah(a, b)
          expect(stored(applyBeda(a, beda, b))).toEqual(stored(b))
          const back = diffNaskah(b, a)
          expect(stored(applyBeda(b, back, a))).toEqual(stored(a))
          const { ditambah, dihapus, ...rest } = beda.hitungan
          expect(back.hitungan).toEqual({ ditambah: dihapus, dihapus: ditambah, ...rest })
          const both = [...a.simpul.keys()].filter((id) => b.simpul.has(id)).length
          const touched = [...beda.simpul.values()].filter((row) => row.lama && row.baru).length
          expect(rest.tetap).toBe(both - touched)
        }),
        { numRuns: (nama === 'lumajang' ? 40 : 10) * putaran }
      )
    },
    120_000
  )

  it('[REV-3] names one row as moved, not its neighbours', () => {
    const [first, second, third] = rows('strategi')
    if (!first || !second || !third) throw new Error('too few strategi')
    const beda = diffNaskah(start, replace(start, { ...first, urutan: (second.urutan + third.urutan) / 2 }))
    expect([...beda.simpul.values()].map(({ id, dipindah }) => [id, dipindah])).toEqual([[first.id, true]])
    expect(beda.hitungan).toMatchObject({ dipindah: 1, diubah: 0 })
  })

  it('[REV-3] does not call rows moved that were only counted anew', () => {
    const renumbered = replace(
      start,
      ...rows('program').map((one) => ({ ...one, urutan: one.urutan * 10 + 5 }))
    )
    const beda = diffNaskah(start, renumbered)
    expect(beda.hitungan).toMatchObject({ dipindah: 0, diubah: 0, tetap: start.simpul.size })
    expect(stored(applyBeda(start, beda, renumbered))).toEqual(stored(renumbered))
  })

  it('[REV-3] tells a row under another parent as moved, and a changed one also as changed', () => {
    const [row] = rows('subKegiatan').length > 0 ? rows('subKegiatan') : rows('kegiatan')
    const other = [...start.simpul.values()].find(
      (one) => one.id !== row?.indukId && one.jenis === start.simpul.get(row?.indukId ?? '')?.jenis
    )
    if (!row || !other) throw new Error('no row to move')
    const moved = { ...row, indukId: other.id, isian: { ...row.isian, uraian: 'Nama lain' } }
    const found = diffNaskah(start, replace(start, moved)).simpul.get(row.id)
    expect(found).toMatchObject({ dipindah: true, isian: [{ field: 'uraian', baru: 'Nama lain' }] })
  })

  it('[REV-4] finds a change in every key of a printed cell', () => {
    const cells = [
      { teks: '1', nilai: '1' },
      { teks: '1', nilai: '1', satuan: 'orang' },
      { teks: '1', nilai: '1', tahun: 2020 },
      { teks: '1', nilai: '1', ocr: 'l' },
      { teks: '1', nilai: '1', 'x-catatan': 'ya' },
      { teks: '1', nilai: '1', bagian: [{ nilai: '1' }, { nilai: '2' }] },
      { teks: '1', nilai: '1', bagian: [{ nilai: '1' }, { nilai: '3' }] },
      { teks: '1,0', nilai: '1' },
      { teks: '1', nilai: null },
      null,
      '1',
      1
    ]
    const [node] = rows('indikator')
    if (!node) throw new Error('no indikator')
    const version = (awal: unknown): Naskah =>
      replace(start, { ...node, isian: { ...node.isian, awal: anew(awal) as never } })
    for (const [at, one] of cells.entries()) {
      for (const [to, other] of cells.entries()) {
        expect([at, to, diffNaskah(version(one), version(other)).hitungan.diubah]).toEqual([
          at,
          to,
          at === to ? 0 : 1
        ])
      }
    }
  })
})

it('[REV-3] the rows that stay are the most that can', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 9 }), (numbers) => {
      const stays = longestRise(numbers)
      const kept = numbers.filter((_, at) => stays.has(at))
      expect(kept).toEqual([...kept].sort((a, b) => a - b))
      let best = 0
      for (let mask = 0; mask < 2 ** numbers.length; mask += 1) {
        const some = numbers.filter((_, at) => (mask >> at) & 1)
        if (some.every((one, at) => at === 0 || (some[at - 1] ?? 0) < one)) best = Math.max(best, some.length)
      }
      expect(kept.length).toBe(best)
    })
  )
})

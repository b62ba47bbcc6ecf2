import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pilih } from '../../test/changes.ts'
import { randomChange } from '../../test/changes.ts'
import { contoh, idMaker } from '../../test/contoh.ts'
import { putaran } from '../../test/putaran.ts'
import { importDokumen } from '../cetak/import.ts'
import { printNaskah } from '../cetak/print.ts'
import { applyChange } from '../naskah/apply-change.ts'
import type { Change } from '../naskah/change.ts'
import { paguOf, sumYears } from '../naskah/pagu.ts'
import { treeOf } from '../naskah/tree.ts'
import type { Naskah, Simpul } from '../naskah/types.ts'
import { alignNaskah, compareNaskah, diffDokumen, naskahOfDokumen } from './align.ts'
import { susunBedaBagian } from './beda-bagian.ts'
import { rollUpBeda } from './roll-up-beda.ts'
import { selisihNilai, selisihRupiah } from './selisih.ts'
import { semulaMenjadi } from './semula-menjadi.ts'
import { countBaris, susunBeda } from './susun.ts'

const root = '01900000-0000-7000-8000-ffffffffffff'
const imported = (nama: keyof typeof contoh): Naskah =>
  importDokumen(contoh[nama], { id: root, newId: idMaker() }).naskah
const pilih: fc.Arbitrary<Pilih> = fc.tuple(fc.nat(7), fc.nat(5_000), fc.nat(500), fc.nat(5_000))

function change(naskah: Naskah, ...list: readonly Change[]): Naskah {
  return list.reduce((now, one) => {
    const result = applyChange(now, one)
    if (!result.ok) throw new Error(result.refusal.message)
    return result.value.naskah
  }, naskah)
}

function edited(start: Naskah, list: readonly Pilih[]): Naskah {
  const newId = idMaker(100_000)
  return list.reduce((now, one) => {
    const next = randomChange(now, one, newId)
    const result = next && applyChange(now, next)
    return result?.ok ? result.value.naskah : now
  }, start)
}

const leafOf = (naskah: Naskah): Simpul => {
  const leaf = [...naskah.simpul.values()].find(
    (node) =>
      ['kegiatan', 'subKegiatan'].includes(node.jenis) &&
      typeof node.isian[`pagu:${naskah.tahun[0]}`] === 'number'
  )
  if (!leaf) throw new Error('no leaf with pagu')
  return leaf
}

describe('two versions side by side', () => {
  const start = imported('pasuruan')
  const tahun = start.tahun[0] ?? 0
  const leaf = leafOf(start)
  const key = `pagu:${tahun}`
  const pagu = leaf.isian[key] as number

  it('[REV-6] a pagu that changes shows in its row and in every total above it, down to the rupiah', () => {
    const now = change(start, { jenis: 'isi', simpulId: leaf.id, field: key, dari: pagu, ke: pagu + 1_000 })
    const rows = susunBeda(compareNaskah(start, now))
    const own = rows.find(({ simpulId }) => simpulId === leaf.id)
    expect(own?.macam).toEqual(['diubah'])
    expect(own?.sel.find((sel) => sel.field === key)).toMatchObject({
      uang: true,
      turunan: false,
      selisih: { selisih: '1000' }
    })
    let above = leaf.indukId === null ? undefined : start.simpul.get(leaf.indukId)
    let seen = 0
    while (above && ['program', 'kegiatan'].includes(above.jenis)) {
      const found = rows.find(({ simpulId }) => simpulId === above?.id)
      expect(found?.macam).toEqual(['jumlah'])
      expect(found?.sel.map(({ selisih, turunan }) => [selisih?.selisih, turunan])).toContainEqual([
        '1000',
        true
      ])
      above = above.indukId === null ? undefined : start.simpul.get(above.indukId)
      seen += 1
    }
    expect(seen).toBeGreaterThan(0)
    for (const tingkat of rollUpBeda(start, now)) {
      const touched = tingkat.tahun === tahun || tingkat.tahun === null
      const atLeaf =
        tingkat.tingkat === leaf.jenis || tingkat.tingkat === 'program' || tingkat.tingkat === 'kegiatan'
      expect([tingkat.tingkat, tingkat.tahun, tingkat.selisih?.selisih ?? '0']).toEqual([
        tingkat.tingkat,
        tingkat.tahun,
        touched && atLeaf ? '1000' : '0'
      ])
    }
  })

  it('[REV-6] totals per level are the sums of the rows of that level', () => {
    const [first] = rollUpBeda(start, start).filter((one) => one.tingkat === 'program' && one.tahun === null)
    const sum = treeOf(start)
      .rows('programPendanaan')
      .reduce((all, id) => all + (sumYears(paguOf(start, id)) ?? 0), 0)
    expect([first?.semula, first?.menjadi]).toEqual([sum, sum])
  })

  it('[REV-7] a removed row stands where it stood, with all it held', () => {
    const tree = treeOf(start)
    const siblings = tree.rows('strategiKebijakan')
    const [before, gone] = [siblings[1] ?? '', siblings[2] ?? '']
    const touched = change(
      start,
      { jenis: 'hapus', simpulId: gone },
      {
        jenis: 'isi',
        simpulId: before,
        field: 'uraian',
        dari: start.simpul.get(before)?.isian['uraian'],
        ke: 'Baru'
      }
    )
    const rows = susunBeda(compareNaskah(start, touched)).filter(({ tingkat }) => tingkat === 0)
    const at = rows.findIndex(({ simpulId }) => simpulId === gone)
    expect(rows[at]).toMatchObject({ macam: ['dihapus'], tabel: 'strategiKebijakan' })
    expect(rows[at - 1]?.simpulId).toBe(before)
    expect(rows[at]?.sel.every(({ menjadi }) => menjadi === null)).toBe(true)
    expect(rows[at]?.sel.length).toBeGreaterThan(0)
  })

  it('[REV-7] every row that differs is told once, and the matrix names each cell', () => {
    fc.assert(
      fc.property(fc.array(pilih, { minLength: 1, maxLength: 12 }), (list) => {
        const perbandingan = compareNaskah(start, edited(start, list))
        const rows = susunBeda(perbandingan)
        expect(new Set(rows.map(({ simpulId }) => simpulId)).size).toBe(rows.length)
        const told = new Set(rows.map(({ simpulId }) => simpulId))
        for (const [id, row] of perbandingan.beda.simpul) {
          if (!row.lama || !row.baru || row.dipindah) expect([id, told.has(id)]).toEqual([id, true])
        }
        const counts = countBaris(perbandingan, rows)
        const { ditambah, dihapus, dipindah } = perbandingan.beda.hitungan
        expect(counts).toMatchObject({ ditambah, dihapus, dipindah })
        expect(counts.tetap).toBeGreaterThanOrEqual(perbandingan.beda.hitungan.tetap)
        const lines = semulaMenjadi(perbandingan)
        const cells = rows.flatMap(({ sel }) => sel).length
        expect(lines.filter(({ isian }) => isian !== '' && isian !== 'Letak').length).toBe(cells)
      }),
      { numRuns: 15 * putaran }
    )
  })

  it('[REV-7] a mirror that has lost its source says which, and every changed row shows at least one cell', () => {
    const mirror = [...start.simpul.values()].find((one) => one.jenis === 'butirStrategi' && one.rujukanId)
    const source = start.simpul.get(mirror?.rujukanId ?? '')
    if (!mirror || !source) throw new Error('no mirror')
    const rows = susunBeda(compareNaskah(start, change(start, { jenis: 'hapus', simpulId: source.id })))
    const found = rows.find(({ simpulId }) => simpulId === mirror.id)
    expect(found?.sel.find(({ field }) => field === 'rujukan')).toMatchObject({
      semula: source.isian['uraian'],
      menjadi: null
    })
    for (const row of rows) if (row.macam.includes('diubah')) expect(row.sel.length).toBeGreaterThan(0)
  })

  it('[REV-8] a paragraph put in front leaves the others alone; a changed one names its place', () => {
    const narasi = start.bagian['narasi'] as readonly { readonly tentang: string }[]
    expect(narasi.length).toBeGreaterThan(3)
    const now = {
      ...start,
      bagian: {
        ...start.bagian,
        narasi: [{ tempat: '1.1', tentang: 'Baru' }, ...narasi.with(2, { ...narasi[2], tentang: 'Lain' })]
      }
    } as Naskah
    const found = susunBedaBagian(compareNaskah(start, now))
    expect(found.map(({ semula, menjadi }) => [semula, menjadi])).toEqual([
      [null, '1.1'],
      [null, 'Baru'],
      [narasi[2]?.tentang, 'Lain']
    ])
    expect(found.every(({ tempat }) => tempat.length > 3)).toBe(true)
  })
})

describe('versions whose ids are not the same', () => {
  it.each(['lumajang', 'pasuruan'] as const)(
    '[REV-9] %s compared with its own import differs in nothing',
    (nama) => {
      const naskah = imported(nama)
      const { dokumen } = printNaskah(naskah)
      for (const file of [contoh[nama], dokumen]) {
        const { beda } = compareNaskah(naskah, naskahOfDokumen(file, root, 'b'))
        expect({ ...beda.hitungan, tetap: 0 }).toEqual({
          ditambah: 0,
          dihapus: 0,
          diubah: 0,
          dipindah: 0,
          tetap: 0
        })
      }
      const potret = printNaskah(naskah, { xId: true }).dokumen
      expect(diffDokumen(potret, potret).beda.simpul.size).toBe(0)
    }
  )

  it('[REV-9] two Potret written with ids give the rows that changed between them', () => {
    const naskah = imported('lumajang')
    fc.assert(
      fc.property(fc.array(pilih, { minLength: 1, maxLength: 8 }), (list) => {
        const now = edited(naskah, list)
        const direct = compareNaskah(naskah, now)
        const potret = (one: Naskah) => printNaskah(one, { xId: true }).dokumen
        const frozen = diffDokumen(potret(naskah), potret(now))
        const changed = (one: typeof direct, macam: 'lama' | 'baru'): string[] =>
          [...one.beda.simpul.values()]
            .filter((row) => row[macam] === null)
            // Rows of plain text carry no id in a file.
            .filter((row) => !['akarMasalah', 'arahKebijakan'].includes((row.lama ?? row.baru)?.jenis ?? ''))
            .map(({ id }) => id)
            .sort()
        expect(changed(frozen, 'lama')).toEqual(changed(direct, 'lama'))
        expect(changed(frozen, 'baru')).toEqual(changed(direct, 'baru'))
      }),
      { numRuns: 15 * putaran }
    )
  })

  it('[REV-9] files without ids are matched by code, then name, then likeness', () => {
    const naskah = imported('pasuruan')
    const leaf = leafOf(naskah)
    const key = `pagu:${naskah.tahun[0]}`
    const [tujuan] = [...naskah.simpul.values()].filter((one) => one.jenis === 'sasaran')
    if (!tujuan) throw new Error('no sasaran')
    const uraian = String(tujuan.isian['uraian'])
    const now = change(
      naskah,
      { jenis: 'isi', simpulId: leaf.id, field: key, dari: leaf.isian[key], ke: 7 },
      {
        jenis: 'isi',
        simpulId: leaf.id,
        field: 'uraian',
        dari: leaf.isian['uraian'],
        ke: 'Nama yang sama sekali lain'
      },
      { jenis: 'isi', simpulId: tujuan.id, field: 'uraian', dari: uraian, ke: `${uraian} daerah` }
    )
    const { beda } = compareNaskah(naskah, naskahOfDokumen(printNaskah(now).dokumen, root, 'b'))
    expect(beda.hitungan).toMatchObject({ ditambah: 0, dihapus: 0 })
    expect(beda.simpul.get(leaf.id)?.isian.map(({ field }) => field)).toEqual(
      expect.arrayContaining([key, 'uraian'])
    )
    expect(beda.simpul.get(tujuan.id)?.isian.map(({ field }) => field)).toEqual(['uraian'])
  })

  it('[REV-9] a Perubahan under another id is compared with its original on the ids of its rows', () => {
    const naskah = imported('lumajang')
    const other = alignNaskah(
      { ...naskah, id: '01900000-0000-7000-8000-eeeeeeeeeeee', simpul: new Map() },
      naskah
    )
    expect(other.simpul.has(naskah.id)).toBe(false)
    const { beda, baru } = compareNaskah(naskah, other)
    expect(beda.simpul.size).toBe(0)
    expect(baru.id).toBe(naskah.id)
  })
})

describe('how far a number moved', () => {
  it('[REV-10] is exact in rupiah and per cent, and has no per cent of nothing', () => {
    expect(selisihRupiah(200, 250)).toEqual({ selisih: '50', persen: '25.00' })
    expect(selisihRupiah(3, 2)).toEqual({ selisih: '-1', persen: '-33.33' })
    expect(selisihRupiah(0, 5)).toEqual({ selisih: '5', persen: null })
    expect(selisihRupiah(null, 5)).toEqual({ selisih: '5', persen: null })
    expect(selisihRupiah(5, null)).toEqual({ selisih: '-5', persen: '-100.00' })
    expect(selisihRupiah(null, null)).toBeNull()
    expect(selisihRupiah(Number.MAX_SAFE_INTEGER, 0)?.selisih).toBe(`-${Number.MAX_SAFE_INTEGER}`)
    expect(selisihNilai('71.41', '72')).toEqual({ selisih: '0.59', persen: '0.83' })
    expect(selisihNilai('-4', '-3')).toEqual({ selisih: '1', persen: '25.00' })
  })

  it('[REV-10] added to the old amount gives the new one', () => {
    const amount = fc.nat(Number.MAX_SAFE_INTEGER)
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const found = selisihRupiah(a, b)
        expect(BigInt(a) + BigInt(found?.selisih ?? '0')).toBe(BigInt(b))
        if (a === 0) expect(found?.persen).toBeNull()
        // Half up in hundredths of a per cent, away from zero.
        else {
          const [delta, base] = [BigInt(b) - BigInt(a), BigInt(a)]
          const size = delta < 0n ? -delta : delta
          const rounded = (size * 20_000n + base) / (2n * base)
          expect(BigInt((found?.persen ?? '').replace('.', '').replace('-', ''))).toBe(rounded)
        }
      })
    )
  })
})

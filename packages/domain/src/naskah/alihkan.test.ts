import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baris, naskahKecil } from '../../test/rencana-kecil.ts'
import type { Alihan, PermintaanAlihan } from './alihkan.ts'
import { MENURUT_KODE, moveSubpohon } from './alihkan.ts'
import { applyChanges } from './apply-change.ts'
import { emptyNaskah } from './empty.ts'
import { newSimpul } from './new-simpul.ts'
import { paguOf, sumPagu } from './pagu.ts'
import { treeOf } from './tree.ts'
import type { Naskah, Simpul } from './types.ts'

const asal = naskahKecil()
const program = baris(asal, 'program', 'koperasi')
const kegiatan = baris(asal, 'kegiatan')
const sub = baris(asal, 'subKegiatan', 'pertama')
const sasaran = baris(asal, 'sasaran')
const indikator = baris(asal, 'indikator')
const iku = baris(asal, 'iku')
const terbuka = { asal: [], tujuan: [] }

/** The plan of a new dinas, with the same program but for its content. */
function penerima(tahun = [2024, 2025]): Naskah {
  const empty = emptyNaskah({
    id: 'penerima',
    judul: 'Renstra baru',
    profil: 'INM52',
    tahun,
    nomenklatur: 'kepmendagri-050-5889-2021',
    pemda: { nama: 'Kabupaten Contoh', jenis: 'kabupaten', provinsi: 'Jawa Timur' },
    perangkatDaerah: { nama: 'Dinas Baru', bidangUrusan: [] }
  })
  const rows = [
    newSimpul(empty, {
      id: 'p',
      jenis: 'program',
      indukId: null,
      isian: { uraian: 'Program koperasi', kode: '2.17.03' }
    }),
    newSimpul(empty, {
      id: 'lain',
      jenis: 'program',
      indukId: null,
      isian: { uraian: 'Lain', kode: '2.17.04' }
    }),
    newSimpul(empty, { id: 't', jenis: 'tujuan', indukId: null, isian: { uraian: 'Tujuan' } })
  ]
  const made = applyChanges(empty, [{ jenis: 'tambah', simpul: rows }])
  if (!made.ok) throw new Error(made.refusal.message)
  return made.value.naskah
}

const move = (asked: Partial<PermintaanAlihan> = {}, ke = penerima(), dari = asal): Alihan => {
  const result = moveSubpohon(dari, ke, { simpulId: program.id, indukId: null, terkunci: terbuka, ...asked })
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.message}`)
  return result.value
}
const refused = (asked: Partial<PermintaanAlihan>, ke = penerima(), dari = asal) => {
  const result = moveSubpohon(dari, ke, { simpulId: program.id, indukId: null, terkunci: terbuka, ...asked })
  if (result.ok) throw new Error('was not refused')
  expect(result.refusal.advice).not.toBe('')
  return result.refusal
}
/** Sum of T-C.27 per year; an empty sum is 0. */
const jumlah = (naskah: Naskah, tahun: number): number =>
  sumPagu(
    treeOf(naskah)
      .rows('programPendanaan')
      .map((id) => paguOf(naskah, id))
  ).get(tahun) ?? 0

describe('[ALH-1] a subtree moves with its ids, and each rupiah is counted in exactly one plan', () => {
  it('a program takes its rows, its amounts and the rows of other tables that repeat it', () => {
    const done = move()
    expect(done.jumlah).toEqual({ program: 1, kegiatan: 1, subKegiatan: 2, indikatif: 1 })
    expect(done.pagu).toEqual([
      { tahun: 2024, rupiah: 300 },
      { tahun: 2025, rupiah: 400 }
    ])
    for (const id of done.simpulId) {
      expect(done.asal.naskah.simpul.has(id)).toBe(false)
      expect(done.tujuan.naskah.simpul.get(id)?.jenis).toBe(asal.simpul.get(id)?.jenis)
    }
    expect([jumlah(done.asal.naskah, 2024), jumlah(done.tujuan.naskah, 2024)]).toEqual([10, 300])
    expect(done.akibat).toEqual([
      { jenis: 'kutipanLepas', jumlah: 1 },
      { jenis: 'kodeGanda', jumlah: 1 }
    ])
  })

  it('a parent that loses its last child does not go on counting what left', () => {
    const done = move({ simpulId: kegiatan.id, indukId: MENURUT_KODE })
    expect([...paguOf(done.asal.naskah, program.id).values()]).toEqual([null, null])
    expect(done.tujuan.naskah.simpul.get(kegiatan.id)?.indukId).toBe('p')
    expect([jumlah(done.asal.naskah, 2025), jumlah(done.tujuan.naskah, 2025)]).toEqual([20, 400])
  })

  it('a sasaran takes its indikator, the IKU that repeats it, and its programs', () => {
    const linked = applyChanges(asal, [
      {
        jenis: 'pindah',
        simpulId: program.id,
        dari: { indukId: program.indukId, urutan: program.urutan },
        ke: { indukId: sasaran.id, urutan: program.urutan }
      }
    ])
    if (!linked.ok) throw new Error('not linked')
    const done = move({ simpulId: sasaran.id, indukId: 't' }, penerima(), linked.value.naskah)
    expect(done.simpulId).toEqual(expect.arrayContaining([indikator.id, iku.id, program.id, sub.id]))
    expect(done.tujuan.naskah.simpul.get(program.id)?.indukId).toBe(sasaran.id)
    expect(done.tujuan.naskah.simpul.get(iku.id)?.rujukanId).toBe(indikator.id)
    expect(done.tujuan.naskah.simpul.get(sasaran.id)?.indukId).toBe('t')
  })

  it('the steps that are recorded lead from the plan before to the plan after, and back', () => {
    const ke = penerima()
    const done = move({ simpulId: sub.id, indukId: 'k' }, withKegiatan(ke))
    for (const [before, side] of [
      [asal, done.asal],
      [withKegiatan(ke), done.tujuan]
    ] as const) {
      const there = applyChanges(before, side.perubahan)
      const back = applyChanges(side.naskah, side.balik)
      expect(there.ok && rowsOf(there.value.naskah)).toEqual(rowsOf(side.naskah))
      expect(back.ok && rowsOf(back.value.naskah)).toEqual(rowsOf(before))
    }
  })
})

const withKegiatan = (naskah: Naskah): Naskah => {
  const row = newSimpul(naskah, {
    id: 'k',
    jenis: 'kegiatan',
    indukId: 'p',
    isian: { uraian: 'Kegiatan', kode: '2.17.03.2.01' }
  })
  const child = newSimpul(naskah, { id: 's', jenis: 'subKegiatan', indukId: 'k', isian: { uraian: 'Sub' } })
  const made = applyChanges(naskah, [{ jenis: 'tambah', simpul: [row, child] }])
  if (!made.ok) throw new Error(made.refusal.message)
  return made.value.naskah
}
const rowsOf = (naskah: Naskah): Simpul[] =>
  [...naskah.simpul.values()].sort((a, b) => (a.id < b.id ? -1 : 1))

describe('[ALH-2] closed years stay where they were realised', () => {
  const tutup = { asal: [2024], tujuan: [2024] }

  it('rows with values of a closed year stay, empty from the first open year on', () => {
    const done = move({ terkunci: tutup })
    expect(new Set(done.tinggal)).toEqual(new Set(done.simpulId))
    expect([jumlah(done.asal.naskah, 2024), jumlah(done.tujuan.naskah, 2024)]).toEqual([310, 0])
    expect([jumlah(done.asal.naskah, 2025), jumlah(done.tujuan.naskah, 2025)]).toEqual([20, 400])
    expect(done.pagu).toEqual([{ tahun: 2025, rupiah: 400 }])
    expect(done.asal.naskah.simpul.get(sub.id)?.isian).toMatchObject({ 'pagu:2024': 100, 'pagu:2025': null })
    expect(done.tujuan.naskah.simpul.get(sub.id)?.isian).toMatchObject({
      'pagu:2024': null,
      'pagu:2025': 150
    })
    expect(done.akibat).toContainEqual({ jenis: 'tahunTinggal', jumlah: done.tinggal.length })
  })

  it('a new plan without closed years gets only what is open in the plan that gives', () => {
    const done = move({ terkunci: { asal: [2024], tujuan: [] } })
    expect([jumlah(done.asal.naskah, 2024), jumlah(done.tujuan.naskah, 2024)]).toEqual([310, 0])
  })

  it('is refused where a value would get lost between the locks, or nothing is open', () => {
    expect(refused({ terkunci: { asal: [], tujuan: [2024] } }).code).toBe('TERKUNCI')
    expect(refused({ terkunci: { asal: [2024, 2025], tujuan: [] } }).code).toBe('TERKUNCI')
  })

  it('whatever subtree, years and place: the sum of both plans is the same per year, and locked years do not move', () => {
    const kinds: readonly (readonly [string, string | null])[] = [
      [program.id, null],
      [kegiatan.id, 'p'],
      [sub.id, 'k'],
      [sasaran.id, 't']
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom<readonly number[]>([], [2024]),
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 4, maxLength: 4 }),
        ([simpulId, indukId], closed, amounts) => {
          const leaves = [...asal.simpul.values()].filter(({ jenis }) => jenis === 'subKegiatan')
          const dari = {
            ...asal,
            simpul: new Map(asal.simpul)
          }
          leaves.forEach((node, at) => {
            const [a, b] = [amounts[at * 2] ?? 0, amounts[at * 2 + 1] ?? 0]
            dari.simpul.set(node.id, { ...node, isian: { ...node.isian, 'pagu:2024': a, 'pagu:2025': b } })
          })
          const ke = withKegiatan(penerima())
          const done = move({ simpulId, indukId, terkunci: { asal: closed, tujuan: closed } }, ke, dari)
          for (const tahun of [2024, 2025]) {
            const before = jumlah(dari, tahun) + jumlah(ke, tahun)
            expect(jumlah(done.asal.naskah, tahun) + jumlah(done.tujuan.naskah, tahun)).toBe(before)
            const moved = done.pagu.find((one) => one.tahun === tahun)?.rupiah ?? 0
            expect(jumlah(dari, tahun) - jumlah(done.asal.naskah, tahun)).toBe(moved)
            if (closed.includes(tahun)) expect(moved).toBe(0)
          }
        }
      ),
      { numRuns: 40 }
    )
  })
})

describe('[ALH-3] what cannot stand in the receiving plan is refused with what to do', () => {
  it.each([
    ['a row that is gone', { simpulId: 'x' }, 'TIDAK_DITEMUKAN'],
    ['a row that is nothing without its parent', { simpulId: indikator.id }, 'TINGKAT_SALAH'],
    ['a place that is gone', { indukId: 'x' }, 'TIDAK_DITEMUKAN'],
    ['a kegiatan at the top', { simpulId: kegiatan.id, indukId: null }, 'TINGKAT_SALAH'],
    ['a sub kegiatan under a program', { simpulId: sub.id, indukId: 'p' }, 'TINGKAT_SALAH'],
    [
      'a kegiatan under a program of another code',
      { simpulId: kegiatan.id, indukId: 'lain' },
      'TINGKAT_SALAH'
    ],
    [
      'a sub kegiatan without a readable code, by code',
      { simpulId: sub.id, indukId: MENURUT_KODE },
      'TINGKAT_SALAH'
    ]
  ] as const)('%s', (_name, asked, code) => {
    // By code: the small plan's sub kegiatan have none, which a plan without kegiatan cannot place.
    expect(refused(asked).code).toBe(code)
  })

  it('other years, another profile, the same rows twice, an own amount that would vanish', () => {
    expect(refused({}, penerima([2025, 2026])).code).toBe('TAHUN_DI_LUAR_PERIODE')
    expect(refused({}, { ...penerima(), profil: 'PMDN86' }).code).toBe('SYARAT_BELUM_TERPENUHI')
    expect(refused({}, move().tujuan.naskah, asal).code).toBe('ID_SUDAH_ADA')
    const ke = penerima()
    const p = ke.simpul.get('p')
    if (!p) throw new Error('no program')
    const simpul = new Map(ke.simpul).set('p', { ...p, isian: { ...p.isian, 'pagu:2024': 5 } })
    expect(refused({ simpulId: kegiatan.id, indukId: 'p' }, { ...ke, simpul }).code).toBe(
      'SYARAT_BELUM_TERPENUHI'
    )
  })

  it('a lock of either plan on any row of the subtree', () => {
    const locked = {
      mayEdit: (node: Simpul) => (node.id === sub.id ? { message: 'Terkunci.', advice: 'Tunggu.' } : null)
    }
    expect(refused({ konteks: { asal: locked } }).code).toBe('TERKUNCI')
    expect(refused({ konteks: { tujuan: locked } }).code).toBe('TERKUNCI')
  })
})

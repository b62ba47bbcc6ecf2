import { describe, expect, it } from 'vitest'
import { baris, naskahKecil } from '../../test/rencana-kecil.ts'
import { printNaskah } from '../cetak/print.ts'
import type { Refusal } from '../result.ts'
import { applyChange, applyChanges } from './apply-change.ts'
import type { Applied, Change } from './change.ts'
import { newSimpul } from './new-simpul.ts'
import { paguOf } from './pagu.ts'
import { treeOf } from './tree.ts'
import type { Isi, Naskah } from './types.ts'
import { TIDAK_DICETAK } from './types.ts'

const start = naskahKecil()
const sub = baris(start, 'subKegiatan', 'pertama')
const kegiatan = baris(start, 'kegiatan')
const program = baris(start, 'program', 'koperasi')
const kantor = baris(start, 'program', 'kantor')
const indikator = baris(start, 'indikator')
const sasaran = baris(start, 'sasaran')
const iku = baris(start, 'iku')

const apply = (naskah: Naskah, change: Change): Applied<Naskah> => {
  const result = applyChange(naskah, change)
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.message}`)
  return result.value
}
const refused = (change: Change, naskah = start): Refusal => {
  const result = applyChange(naskah, change)
  if (result.ok) throw new Error('was not refused')
  expect(result.refusal.message).toMatch(/\p{L}{3}/u)
  expect(result.refusal.advice).not.toBe('')
  return result.refusal
}
const isi = (simpulId: string, field: string, dari: Isi, ke: Isi): Change => ({
  jenis: 'isi',
  simpulId,
  field,
  dari,
  ke
})
const pagu = (field: string, dari: number | null, ke: unknown): Change =>
  isi(sub.id, field, dari, ke as number)
const node = (naskah: Naskah, id: string) => naskah.simpul.get(id)

describe('[NAS-1] a change that cannot be is refused with what is wrong and what to do', () => {
  it.each([
    ['text in a number', pagu('pagu:2024', 100, 'seratus'), 'NILAI_TIDAK_SAH'],
    ['a negative pagu', pagu('pagu:2024', 100, -1), 'NILAI_TIDAK_SAH'],
    ['a fraction of a rupiah', pagu('pagu:2024', 100, 0.5), 'NILAI_TIDAK_SAH'],
    ['an amount beyond the limit', pagu('pagu:2024', 100, 1e15), 'NILAI_TIDAK_SAH'],
    ['no number at all', pagu('pagu:2024', 100, Number.NaN), 'NILAI_TIDAK_SAH'],
    [
      'a year outside the period',
      { jenis: 'isi', simpulId: sub.id, field: 'pagu:2030', ke: 1 },
      'TAHUN_DI_LUAR_PERIODE'
    ],
    [
      'a target year outside the period',
      { jenis: 'isi', simpulId: indikator.id, field: 'target:2019', ke: { teks: '1', nilai: '1' } },
      'TAHUN_DI_LUAR_PERIODE'
    ],
    [
      'a column that the row does not have',
      { jenis: 'isi', simpulId: sub.id, field: 'misi', ke: 'x' },
      'FIELD_TIDAK_DIKENAL'
    ],
    [
      'a yearly column without a year',
      { jenis: 'isi', simpulId: sub.id, field: 'pagu', ke: 1 },
      'FIELD_TIDAK_DIKENAL'
    ],
    [
      'a row that is gone',
      { jenis: 'isi', simpulId: 'tidak ada', field: 'uraian', ke: 'x' },
      'TIDAK_DITEMUKAN'
    ],
    ['a text that is too long', isi(sub.id, 'uraian', 'Sub pertama', 'x'.repeat(3_000)), 'TERLALU_BESAR'],
    [
      'a character that no document prints',
      isi(sub.id, 'uraian', 'Sub pertama', 'a\u0000b'),
      'NILAI_TIDAK_SAH'
    ],
    [
      'a required text that is taken away',
      { jenis: 'isi', simpulId: sub.id, field: 'uraian', dari: 'Sub pertama' },
      'NILAI_TIDAK_SAH'
    ],
    [
      'a cell whose number is not its text',
      isi(indikator.id, 'target:2024', { teks: '70', nilai: '70' }, { teks: '70', nilai: '71' }),
      'NILAI_TIDAK_SAH'
    ],
    [
      'a cell whose number is no number',
      isi(indikator.id, 'target:2024', { teks: '70', nilai: '70' }, { teks: '70', nilai: 'tujuh puluh' }),
      'NILAI_TIDAK_SAH'
    ],
    ['an unknown part', { jenis: 'bagian', nama: 'programPendanaan', ke: [] }, 'FIELD_TIDAK_DIKENAL'],
    ['a part of the wrong shape', { jenis: 'bagian', nama: 'kelompokSasaran', ke: [1] }, 'NILAI_TIDAK_SAH'],
    [
      'a part that must exist',
      { jenis: 'bagian', nama: 'pemda', dari: start.bagian['pemda'] ?? null },
      'NILAI_TIDAK_SAH'
    ],
    ['the root', { jenis: 'hapus', simpulId: start.id }, 'TIDAK_DITEMUKAN']
  ] as const)('%s', (_what, change, code) => {
    expect(refused(change as Change).code).toBe(code)
  })
})

describe('[NAS-2] compare-and-set: a value that has changed meanwhile is refused as BASI with the present one', () => {
  it('in a cell', () => {
    expect(refused(pagu('pagu:2024', 99, 1))).toMatchObject({
      code: 'BASI',
      detail: { kini: 100, ada: true, field: 'pagu:2024' }
    })
    expect(refused({ jenis: 'isi', simpulId: sub.id, field: 'kode', dari: null, ke: 'x' })).toMatchObject({
      code: 'BASI',
      detail: { ada: false }
    })
  })
  it('in place, link, part and removal', () => {
    const ke = { indukId: kegiatan.id, urutan: 5 }
    expect(
      refused({ jenis: 'pindah', simpulId: sub.id, dari: { indukId: program.id, urutan: 0 }, ke }).code
    ).toBe('BASI')
    expect(refused({ jenis: 'rujuk', simpulId: iku.id, dari: null, ke: null }).code).toBe('BASI')
    expect(refused({ jenis: 'bagian', nama: 'kelompokSasaran', dari: ['x'], ke: [] }).code).toBe('BASI')
    expect(refused({ jenis: 'hapus', simpulId: kegiatan.id, simpul: [kegiatan] }).code).toBe('BASI')
  })
})

describe('[NAS-3] computed and repeated cells are changed where they come from', () => {
  it('pagu of a row with rows below it', () => {
    const refusal = refused({ jenis: 'isi', simpulId: program.id, field: 'pagu:2024', ke: 1 })
    expect(refusal).toMatchObject({ code: 'TERKUNCI', advice: expect.stringContaining('terendah') })
  })
  it('a sum over years, a ratio, a grand total', () => {
    const capaian = baris(start, 'capaian')
    for (const [id, field] of [
      [sub.id, 'akhir.pagu'],
      [capaian.id, 'rasio:2022'],
      [start.id, 'jumlahProgramPendanaan:2024']
    ] as const) {
      expect(refused({ jenis: 'isi', simpulId: id, field, ke: null }).code).toBe('TERKUNCI')
    }
  })
  it('a mirror names the row to change', () => {
    expect(refused({ jenis: 'isi', simpulId: iku.id, field: 'target:2024', ke: null })).toMatchObject({
      code: 'TERKUNCI',
      detail: { sumber: { simpulId: indikator.id, field: 'target:2024' } }
    })
    expect(refused({ jenis: 'isi', simpulId: program.id, field: 'sasaran', ke: 'x' })).toMatchObject({
      detail: { sumber: { simpulId: sasaran.id, field: 'uraian' } }
    })
  })
})

describe('[NAS-4] rows stand at their level', () => {
  const added = (jenis: 'kegiatan' | 'subKegiatan' | 'program' | 'indikator', indukId: string | null) =>
    ({ jenis: 'tambah', simpul: [newSimpul(start, { id: 'baru', jenis, indukId })] }) as const
  it.each([
    ['a kegiatan at the top', added('kegiatan', null)],
    ['a sub kegiatan under a program', added('subKegiatan', program.id)],
    ['a program under a program', added('program', program.id)],
    ['an indikator without a row', added('indikator', null)]
  ])('refuses %s', (_what, change) => expect(refused(change).code).toBe('TINGKAT_SALAH'))

  it('refuses a circle, an id that is taken, a place that does not exist', () => {
    const deep = { ...kegiatan, id: 'baru' }
    const circle = applyChanges(start, [
      {
        jenis: 'pindah',
        simpulId: program.id,
        dari: { indukId: sasaran.id, urutan: 0 },
        ke: { indukId: kegiatan.id, urutan: 0 },
        pulih: true
      }
    ])
    expect(circle).toMatchObject({ ok: false, refusal: { code: 'LINGKARAN' } })
    expect(refused({ jenis: 'tambah', simpul: [kegiatan] }).code).toBe('ID_SUDAH_ADA')
    expect(refused({ jenis: 'tambah', simpul: [deep, deep] }).code).toBe('ID_SUDAH_ADA')
    expect(refused({ jenis: 'tambah', simpul: [{ ...deep, indukId: 'tidak ada' }] }).code).toBe(
      'TIDAK_DITEMUKAN'
    )
    expect(refused({ jenis: 'tambah', simpul: [{ ...deep, urutan: Number.NaN }] }).code).toBe(
      'NILAI_TIDAK_SAH'
    )
  })
  it('an IKU repeats only an indikator of a tujuan or sasaran', () => {
    const own = newSimpul(start, { id: 'baru', jenis: 'indikator', indukId: sub.id })
    const { naskah } = apply(start, { jenis: 'tambah', simpul: [own] })
    expect(refused({ jenis: 'rujuk', simpulId: iku.id, dari: indikator.id, ke: 'baru' }, naskah).code).toBe(
      'TINGKAT_SALAH'
    )
    expect(refused({ jenis: 'rujuk', simpulId: iku.id, dari: indikator.id, ke: sub.id }).code).toBe(
      'TINGKAT_SALAH'
    )
  })
})

describe('[NAS-5] an edited pagu settles the printed totals above it', () => {
  const indikatif = baris(start, 'indikatif')
  const { naskah, diubah } = apply(start, pagu('pagu:2025', 150, 160))

  it('drops what they print, also in the grand total and the indicative table, for that year and the end', () => {
    expect(start.simpul.get(program.id)?.tertulis).toMatchObject({ 'pagu:2025': { nilai: '999' } })
    expect(node(naskah, program.id)?.tertulis['pagu:2025']).toBeUndefined()
    expect(node(naskah, indikatif.id)?.tertulis['pagu:2025']).toBeUndefined()
    expect(node(naskah, start.id)?.tertulis['jumlahProgramPendanaan:2025']).toBeUndefined()
    expect(new Set(diubah)).toEqual(new Set([sub.id, program.id, indikatif.id, start.id]))
    const { dokumen } = printNaskah(naskah)
    expect(dokumen.programPendanaan[0]?.pagu['2025']?.nilai).toBe('410')
    expect(dokumen.programPendanaan[0]?.akhir?.pagu.nilai).toBe('710')
    expect(dokumen.jumlahProgramPendanaan?.['2025']?.nilai).toBe('430')
  })
  it('leaves alone what the edit does not touch', () => {
    const other = baris(start, 'subKegiatan', 'kedua')
    expect(node(naskah, other.id)?.tertulis['pagu:2025']).toEqual({ teks: '250,00', nilai: '250.00' })
    const elsewhere = apply(start, pagu('pagu:2024', 100, 101)).naskah
    expect(node(elsewhere, program.id)?.tertulis['pagu:2025']).toBeDefined()
  })
  it('keeps a printed total when the edits of a group leave the sum as it was', () => {
    const other = baris(start, 'subKegiatan', 'kedua')
    const result = applyChanges(start, [pagu('pagu:2025', 150, 160), isi(other.id, 'pagu:2025', 250, 240)])
    expect(result.ok && node(result.value.naskah, program.id)?.tertulis['pagu:2025']).toEqual({
      teks: '999',
      nilai: '999'
    })
  })
  it('the edited cell itself prints its value', () => {
    const other = baris(start, 'subKegiatan', 'kedua')
    const now = apply(start, isi(other.id, 'pagu:2025', 250, 250)).naskah
    expect(node(now, other.id)?.tertulis['pagu:2025']).toBeUndefined()
  })
})

describe('[NAS-6] a repeated cell that agreed follows its source, one that contradicted it goes on doing so', () => {
  it('text', () => {
    const now = apply(
      start,
      isi(indikator.id, 'uraian', 'Persentase koperasi aktif', 'Persentase koperasi sehat')
    ).naskah
    expect(start.simpul.get(iku.id)?.tertulis['uraian']).toBe('Persentase Koperasi Aktif')
    expect(printNaskah(now).dokumen.indikatorKinerja?.[0]?.uraian).toBe('Persentase koperasi sehat')
    const renamed = apply(start, isi(sasaran.id, 'uraian', 'Koperasi aktif', 'Koperasi sehat')).naskah
    expect(printNaskah(renamed).dokumen.programPendanaan[0]?.sasaran).toBe('Koperasi sehat')
  })
  it('numbers', () => {
    const cell = (nilai: string) => ({ teks: nilai, nilai })
    const now = apply(start, isi(indikator.id, 'target:2025', cell('71'), cell('75'))).naskah
    expect(printNaskah(now).dokumen.indikatorKinerja?.[0]?.target['2025']?.nilai).toBe('72')
    const agreed = apply(now, isi(indikator.id, 'target:2025', cell('75'), cell('72'))).naskah
    expect(node(agreed, iku.id)?.tertulis['target:2025']).toBeUndefined()
  })
  it('a computed ratio is no repetition: it follows its inputs', () => {
    const capaian = baris(start, 'capaian')
    const now = apply(
      start,
      isi(capaian.id, 'target:2023', { teks: '0', nilai: '0' }, { teks: '4', nilai: '4' })
    ).naskah
    expect(printNaskah(now).dokumen.capaianKinerja?.[0]?.rasio['2023']).toEqual({
      teks: '0,25',
      nilai: '0.25'
    })
  })
})

describe('[NAS-7] pagu moves when a leaf becomes a total or a total a leaf', () => {
  const child = newSimpul(start, { id: 'anak', jenis: 'kegiatan', indukId: kantor.id })

  it('down to the first child, so that the sum stays', () => {
    const { naskah, balik } = apply(start, { jenis: 'tambah', simpul: [child] })
    expect(node(naskah, 'anak')?.isian).toMatchObject({ 'pagu:2024': 10, 'pagu:2025': 20 })
    expect(Object.keys(node(naskah, kantor.id)?.isian ?? {}).filter((key) => key.startsWith('pagu'))).toEqual(
      []
    )
    expect([...paguOf(naskah, kantor.id)]).toEqual([
      [2024, 10],
      [2025, 20]
    ])
    const back = applyChanges(naskah, balik)
    expect(back.ok && back.value.naskah.simpul).toEqual(start.simpul)
  })
  it('down to the lowest row when several levels are added at once', () => {
    const lowest = newSimpul(start, { id: 'cucu', jenis: 'subKegiatan', indukId: 'anak' })
    const { naskah } = apply(start, { jenis: 'tambah', simpul: [child, lowest] })
    expect(node(naskah, 'cucu')?.isian['pagu:2024']).toBe(10)
    expect([...paguOf(naskah, kantor.id)]).toEqual([
      [2024, 10],
      [2025, 20]
    ])
  })
  it('an amount that the child contradicts stays printed as a contradiction', () => {
    const { naskah } = apply(start, {
      jenis: 'tambah',
      simpul: [{ ...child, isian: { ...child.isian, 'pagu:2024': 7 } }]
    })
    expect(paguOf(naskah, kantor.id).get(2024)).toBe(7)
    expect(node(naskah, kantor.id)?.tertulis['pagu:2024']).toEqual({ teks: '10', nilai: '10' })
    expect(node(naskah, 'anak')?.isian['pagu:2025']).toBe(20)
  })
  it('up to the parent when its last child is removed', () => {
    const { naskah } = apply(start, { jenis: 'hapus', simpulId: kegiatan.id })
    expect(node(naskah, program.id)?.isian).toMatchObject({ 'pagu:2024': 300, 'pagu:2025': 400 })
    expect(treeOf(naskah).children(program.id, 'anak')).toEqual([])
  })
  it('but not when the last child moves elsewhere with its amount', () => {
    const change: Change = {
      jenis: 'pindah',
      simpulId: kegiatan.id,
      dari: { indukId: program.id, urutan: 0 },
      ke: { indukId: kantor.id, urutan: 0 }
    }
    const { naskah } = apply(start, change)
    expect(node(naskah, program.id)?.isian['pagu:2024']).toBeNull()
    expect(paguOf(naskah, kantor.id).get(2024)).toBe(300)
    expect(node(naskah, kantor.id)?.tertulis['pagu:2024']).toEqual({ teks: '10', nilai: '10' })
  })
})

describe('[NAS-8] removing a row leaves what repeats it or belongs to it across tables', () => {
  it('an IKU keeps what it printed as its own', () => {
    const { naskah, dihapus } = apply(start, { jenis: 'hapus', simpulId: indikator.id })
    expect(dihapus).toEqual([indikator.id])
    expect(node(naskah, iku.id)).toMatchObject({
      rujukanId: null,
      isian: { uraian: 'Persentase Koperasi Aktif', 'target:2025': { nilai: '72' } }
    })
    expect(printNaskah(naskah).dokumen.indikatorKinerja).toEqual(printNaskah(start).dokumen.indikatorKinerja)
  })
  it('a program stays without sasaran and prints the cells it printed', () => {
    const { naskah } = apply(start, { jenis: 'hapus', simpulId: sasaran.id })
    expect(node(naskah, program.id)).toMatchObject({
      indukId: null,
      isian: { sasaran: 'KOPERASI AKTIF', tujuan: 'Koperasi maju' }
    })
    expect(printNaskah(naskah).dokumen.programPendanaan).toEqual(printNaskah(start).dokumen.programPendanaan)
  })
  it('choosing a sasaran settles the cells that name it', () => {
    const change: Change = {
      jenis: 'pindah',
      simpulId: kantor.id,
      dari: { indukId: null, urutan: 1 },
      ke: { indukId: sasaran.id, urutan: 1 }
    }
    expect(printNaskah(apply(start, change).naskah).dokumen.programPendanaan[1]).toMatchObject({
      tujuan: 'Koperasi maju',
      sasaran: 'Koperasi aktif'
    })
  })
  it('linking a free row keeps only what really differs', () => {
    const free = apply(start, { jenis: 'rujuk', simpulId: iku.id, dari: indikator.id, ke: null }).naskah
    const again = apply(free, { jenis: 'rujuk', simpulId: iku.id, dari: null, ke: indikator.id }).naskah
    expect(node(again, iku.id)?.tertulis).toMatchObject({ 'target:2025': { nilai: '72' } })
    expect(node(again, iku.id)?.tertulis['uraian']).toBeUndefined()
    expect(Object.values(node(again, iku.id)?.tertulis ?? {})).not.toContain(TIDAK_DICETAK)
  })
})

describe('[NAS-12] a paste is one change: locked and stale cells are skipped and told, the rest is applied', () => {
  const locked = { message: 'Tahun ini sudah terealisasi.', advice: 'Ubah tahun berikutnya.' }
  const mayEdit = (_node: unknown, field: string | null) => (field === 'pagu:2024' ? locked : null)
  const paste: Change[] = [
    pagu('pagu:2024', 100, 1),
    pagu('pagu:2025', 150, 2),
    pagu('pagu:2025', 150, 3),
    pagu('pagu:2025', 2, 'x')
  ]

  it('with skipStale', () => {
    const result = applyChanges(start, paste, { mayEdit, skipStale: true })
    if (!result.ok) throw new Error(result.refusal.message)
    expect(result.value.ditolak.map(({ indeks, refusal }) => [indeks, refusal.code])).toEqual([
      [0, 'TERKUNCI'],
      [2, 'BASI'],
      [3, 'NILAI_TIDAK_SAH']
    ])
    expect(result.value.ditolak[0]?.refusal).toMatchObject(locked)
    expect(node(result.value.naskah, sub.id)?.isian).toMatchObject({ 'pagu:2024': 100, 'pagu:2025': 2 })
    const back = applyChanges(result.value.naskah, result.value.balik)
    expect(back.ok && back.value.naskah.simpul).toEqual(start.simpul)
  })
  it('all or nothing without it; the refusal names the change', () => {
    expect(applyChanges(start, paste.slice(1))).toMatchObject({
      ok: false,
      refusal: { code: 'BASI', detail: { indeks: 1 } }
    })
  })
  it('a lock covers adding, removing and moving rows', () => {
    const none = { mayEdit: () => locked }
    for (const change of [
      { jenis: 'hapus', simpulId: sub.id },
      { jenis: 'tambah', simpul: [newSimpul(start, { id: 'x', jenis: 'program', indukId: null })] }
    ] as const) {
      expect(applyChange(start, change, none)).toMatchObject({ ok: false, refusal: { code: 'TERKUNCI' } })
    }
    expect(
      applyChange(
        start,
        { jenis: 'bagian', nama: 'kelompokSasaran', ke: [] },
        { mayEditBagian: () => locked }
      )
    ).toMatchObject({ ok: false })
  })
})

describe('[NAS-13] an undo never undoes another person’s edit', () => {
  it('of the same cell', () => {
    const mine = apply(start, pagu('pagu:2025', 150, 160))
    const theirs = apply(mine.naskah, pagu('pagu:2025', 160, 170)).naskah
    expect(applyChanges(theirs, mine.balik)).toMatchObject({
      ok: false,
      refusal: { code: 'BASI', detail: { kini: 170 } }
    })
  })
  it('of rows added below a row that I added', () => {
    const mine = apply(start, {
      jenis: 'tambah',
      simpul: [newSimpul(start, { id: 'k', jenis: 'kegiatan', indukId: kantor.id })]
    })
    const theirs = apply(mine.naskah, {
      jenis: 'tambah',
      simpul: [newSimpul(mine.naskah, { id: 's', jenis: 'subKegiatan', indukId: 'k' })]
    }).naskah
    expect(applyChanges(theirs, mine.balik)).toMatchObject({ ok: false, refusal: { code: 'BASI' } })
  })
  it('and leaves other cells of the same row alone', () => {
    const mine = apply(start, pagu('pagu:2025', 150, 160))
    const theirs = apply(mine.naskah, isi(sub.id, 'uraian', 'Sub pertama', 'Sub lain')).naskah
    const back = applyChanges(theirs, mine.balik)
    expect(back.ok && node(back.value.naskah, sub.id)?.isian).toMatchObject({
      uraian: 'Sub lain',
      'pagu:2025': 150
    })
  })
})

it('[NAS-14] the part dokumen is the source of years and profile', () => {
  const head = start.bagian['dokumen'] as Record<string, never>
  const { naskah, balik } = apply(start, {
    jenis: 'bagian',
    nama: 'dokumen',
    dari: head,
    ke: { ...head, tahun: [2026, 2024, 2025], profil: 'PMDN86' }
  })
  expect([naskah.tahun, naskah.profil]).toEqual([[2024, 2025, 2026], 'PMDN86'])
  const back = applyChanges(naskah, balik)
  expect(back.ok && [back.value.naskah.tahun, back.value.naskah.profil]).toEqual([[2024, 2025], 'INM52'])
})

it('[NAS-15] a refused change leaves the naskah as it was, and an accepted one does not write into the old value', () => {
  const before = JSON.stringify([...start.simpul.values()])
  apply(start, { jenis: 'hapus', simpulId: sasaran.id })
  apply(start, pagu('pagu:2025', 150, 160))
  expect(JSON.stringify([...start.simpul.values()])).toBe(before)
})

import { describe, expect, it } from 'vitest'
import { contoh, idMaker } from '../../test/contoh.ts'
import { baris, dokumenKecil, naskahKecil } from '../../test/rencana-kecil.ts'
import { Dokumen } from '../dokumen/schema.ts'
import { applyChange, applyChanges } from '../naskah/apply-change.ts'
import type { Change } from '../naskah/change.ts'
import { newSimpul } from '../naskah/new-simpul.ts'
import type { Naskah } from '../naskah/types.ts'
import { TIDAK_DICETAK } from '../naskah/types.ts'
import { importDokumen } from './import.ts'
import { locate, temuanKey } from './locate.ts'
import { ambangBawaan, calon, matchNama } from './match.ts'
import { printNaskah } from './print.ts'

const read = (dokumen: Dokumen) => importDokumen(dokumen, { id: 'akar', newId: idMaker() })
const apply = (naskah: Naskah, ...changes: Change[]): Naskah => {
  const result = applyChanges(naskah, changes)
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value.naskah
}
const kecil = naskahKecil()
const sub = baris(kecil, 'subKegiatan', 'pertama')
const program = baris(kecil, 'program', 'koperasi')

describe('[CET-3] rows that repeat others are linked by name, and a link is never invented', () => {
  const names = ['Persentase koperasi aktif', 'Persentase koperasi sehat', 'Persentase koperasi cukup sehat']
  const match = (text: string) =>
    matchNama(
      text,
      names.map((nama) => calon(nama, nama)),
      ambangBawaan
    )
  it.each([
    ['PERSENTASE KOPERASI AKTIF (%)', names[0]],
    ['Persentase kop erasi aktif', names[0]],
    ['Prosentase koperasi yang aktif', names[0]],
    ['Persentase usaha mikro', null],
    ['', null]
  ])('%s', (text, found) => expect(match(text)).toBe(found))

  it('two rows that fit equally give none', () => {
    expect(matchNama('A b', [calon('1', 'a B'), calon('2', 'A  b')], ambangBawaan)).toBeNull()
  })
  it('takes a program whose sasaran cell is empty for free, not for one of the sasaran above it', () => {
    const { naskah, catatan } = read(contoh.lumajang)
    const free = [...naskah.simpul.values()].filter(
      (node) => node.jenis === 'program' && node.indukId === null
    )
    expect(free).toHaveLength(5)
    expect(free.every((node) => node.isian['sasaran'] === null)).toBe(true)
    expect(catatan.some((note) => free.some((node) => node.id === note.simpulId))).toBe(false)
  })
  it('notes a name that no row has', () => {
    const notes = read(contoh.pasuruan).catatan.filter((note) => note.place.startsWith('/programPendanaan'))
    expect(notes.map((note) => note.place)).toEqual([
      '/programPendanaan/0',
      '/programPendanaan/1',
      '/programPendanaan/4'
    ])
    expect(notes[0]?.pesan).toContain('Meningkatnya Akuntabilitas Kinerja Instansi Pemerintah')
  })
  it('links the mirrors of both plans', () => {
    const linked = (naskah: Naskah, jenis: string) => {
      const rows = [...naskah.simpul.values()].filter((node) => node.jenis === jenis)
      return [rows.filter((node) => node.rujukanId !== null).length, rows.length]
    }
    const { naskah } = read(contoh.pasuruan)
    expect(['indikatif', 'indikatorIndikatif', 'iku'].map((jenis) => linked(naskah, jenis))).toEqual([
      [7, 7],
      [7, 7],
      [5, 5]
    ])
    expect(linked(read(contoh.lumajang).naskah, 'iku')).toEqual([2, 2])
  })
})

describe('[CET-4] an x-id becomes the id of its node when it is one and is free', () => {
  const id = '01900000-0000-7000-8000-00000000abcd'
  const withIds = (...ids: string[]) =>
    Dokumen.parse({
      ...dokumenKecil,
      isuStrategis: ids.map((one, at) => ({ 'x-id': one, uraian: `isu ${at}` }))
    })
  const idsOf = (dokumen: Dokumen, isFree?: (xId: string) => boolean) => {
    const made = importDokumen(dokumen, { id: 'akar', newId: idMaker(), ...(isFree ? { isFree } : {}) })
    return {
      ids: [...made.naskah.simpul.values()]
        .filter((node) => node.jenis === 'isuStrategis')
        .map((node) => node.id),
      catatan: made.catatan.filter((note) => note.macam === 'idDiganti')
    }
  }
  it('keeps it', () => expect(idsOf(withIds(id))).toEqual({ ids: [id], catatan: [] }))
  it('gives a new one, and says so, when it occurs twice, is none, or is taken', () => {
    expect(idsOf(withIds(id, id)).catatan).toHaveLength(1)
    expect(idsOf(withIds('satu')).catatan).toHaveLength(1)
    expect(idsOf(withIds(id), () => false).ids).not.toContain(id)
  })
})

describe('[CET-5] pointers between places follow their rows', () => {
  const pointerOf = (naskah: Naskah) => printNaskah(naskah).dokumen.narasi?.[0]?.merujuk
  it('are references inside the naskah', () => {
    expect(kecil.bagian['narasi']).toMatchObject([{ merujuk: { simpulId: sub.id, field: 'pagu:2024' } }])
  })
  it('count the rows as they stand when printed', () => {
    const first = newSimpul(kecil, { id: 'baru', jenis: 'program', indukId: null, sesudah: null })
    expect(pointerOf(apply(kecil, { jenis: 'tambah', simpul: [first] }))).toBe(
      '/programPendanaan/1/anak/0/anak/0/pagu/2024'
    )
  })
  it('to a removed row are left out, and come back with it', () => {
    const removed = applyChange(kecil, { jenis: 'hapus', simpulId: sub.id })
    if (!removed.ok) throw new Error(removed.refusal.message)
    const { dokumen } = printNaskah(removed.value.naskah)
    expect(dokumen.narasi?.[0]).toEqual({
      tempat: '6.1',
      tentang: 'pagu',
      nilai: { teks: '100', nilai: '100' }
    })
    expect(Dokumen.safeParse(dokumen).success).toBe(true)
    expect(pointerOf(apply(removed.value.naskah, ...removed.value.balik))).toBe(
      '/programPendanaan/0/anak/0/anak/0/pagu/2024'
    )
  })
  it('a formula that lost one of its rows is left out as a whole', () => {
    const { naskah } = read(contoh.pasuruan)
    const source = baris(naskah, 'barisSektor', 'Koperasi sehat')
    const count = (one: Naskah) =>
      JSON.stringify(printNaskah(one).dokumen.tujuanSasaran).split('rumusData').length - 1
    expect(count(apply(naskah, { jenis: 'hapus', simpulId: source.id }))).toBe(count(naskah) - 1)
  })
})

describe('[CET-6] a place in the print leads back to its node and field', () => {
  const { asal, dokumen } = printNaskah(kecil)
  it.each([
    ['/programPendanaan/0/anak/0/anak/0/pagu/2024', { simpulId: sub.id, field: 'pagu:2024' }],
    ['/programPendanaan/0/anak/0/anak/0/pagu/2024/nilai', { simpulId: sub.id, field: 'pagu:2024' }],
    ['/programPendanaan/0/akhir/pagu', { simpulId: program.id, field: 'akhir.pagu' }],
    ['/programPendanaan/0', { simpulId: program.id, field: '' }],
    ['/programPendanaan/0/indikator', { simpulId: program.id, field: '' }],
    ['/capaianKinerja/0/indikator', { simpulId: baris(kecil, 'capaian').id, field: 'uraian' }],
    ['/jumlahProgramPendanaan/2025', { simpulId: 'akar', field: 'jumlahProgramPendanaan:2025' }],
    ['/narasi/0/nilai', { simpulId: null, bagian: 'narasi', field: '/0/nilai' }],
    ['/programPendanaan', { simpulId: null, bagian: 'programPendanaan', field: '' }],
    ['/ikk', { simpulId: null, bagian: 'ikk', field: '' }],
    ['', { simpulId: 'akar', field: '' }]
  ])('%s', (place, found) => expect(locate(asal, place)).toEqual(found))

  it('a text that is no pointer leads nowhere', () => expect(locate(asal, 'pagu')).toBeUndefined())
  it('a row that is plain text is its own cell', () => {
    const { naskah } = read(contoh.lumajang)
    const found = locate(printNaskah(naskah).asal, '/permasalahan/0/masalah/1/akar/1')
    expect(found?.simpulId && naskah.simpul.get(found.simpulId)?.isian[found.field]).toBe(
      'Produk belum dikenal masyarakat'
    )
  })
  it('every row and cell of the print leads to a row that exists', () => {
    for (const [at, row] of dokumen.programPendanaan.entries()) {
      const found = locate(asal, `/programPendanaan/${at}/uraian`)
      expect(kecil.simpul.get(found?.simpulId ?? '')?.isian['uraian']).toBe(row.uraian)
    }
  })
  it('[CET-7] the key of a finding survives a move of its row and changes with its values', () => {
    const moved = apply(kecil, {
      jenis: 'tambah',
      simpul: [newSimpul(kecil, { id: 'baru', jenis: 'program', indukId: null, sesudah: null })]
    })
    const temuan = { aturan: 'PAGU-001', tahun: 2025, actual: '999', expected: '400' }
    const key = (naskah: Naskah, pointer: string, more = {}) =>
      temuanKey({ ...temuan, ...more }, locate(printNaskah(naskah).asal, pointer), pointer)
    expect(key(moved, '/programPendanaan/1/pagu/2025')).toBe(key(kecil, '/programPendanaan/0/pagu/2025'))
    expect(key(kecil, '/programPendanaan/0/pagu/2025', { actual: '998' })).not.toBe(
      key(kecil, '/programPendanaan/0/pagu/2025')
    )
    expect(temuanKey(temuan, undefined, '/a')).not.toBe(temuanKey(temuan, undefined, '/b'))
  })
})

describe('[CET-8] what a form does not print is not printed', () => {
  it('a column that no row prints is hidden as a whole, also for new rows', () => {
    const { naskah } = read(contoh.pasuruan)
    const kegiatan = baris(naskah, 'kegiatan', 'Administrasi Keuangan')
    const now = apply(naskah, {
      jenis: 'tambah',
      simpul: [
        newSimpul(naskah, {
          id: 'baru',
          jenis: 'subKegiatan',
          indukId: kegiatan.id,
          isian: { uraian: 'Baru' }
        })
      ]
    })
    const row = printNaskah(now).dokumen.programPendanaan[0]?.anak?.[1]?.anak?.at(-1)
    expect(row).toMatchObject({ uraian: 'Baru', kode: null, pagu: { '2024': { nilai: null } } })
    expect(row && 'akhir' in row).toBe(false)
  })
  it('a cell that only this row leaves out is marked in the row', () => {
    const { naskah } = read(contoh.pasuruan)
    const marked = [...naskah.simpul.values()].filter((node) => node.tertulis['tujuan'] === TIDAK_DICETAK)
    expect(marked.map((node) => node.jenis)).toEqual(['iku', 'iku', 'iku'])
  })
  it('an empty table stays an empty table, an absent one absent', () => {
    const { dokumen } = printNaskah(read({ ...dokumenKecil, ikk: [] }).naskah)
    expect(dokumen.ikk).toEqual([])
    expect('isuStrategis' in dokumen).toBe(false)
  })
  it('a table keeps its head when its last row is removed', () => {
    const now = apply(kecil, { jenis: 'hapus', simpulId: baris(kecil, 'iku').id })
    expect(printNaskah(now).dokumen.indikatorKinerja).toEqual([])
  })
})

it('[CET-9] printed rows that did not change are the same objects in the next print', () => {
  const { naskah } = read(contoh.lumajang)
  const kegiatan = baris(naskah, 'kegiatan')
  const result = applyChange(naskah, {
    jenis: 'isi',
    simpulId: kegiatan.id,
    field: 'uraian',
    dari: kegiatan.isian['uraian'] ?? null,
    ke: 'Lain'
  })
  if (!result.ok) throw new Error(result.refusal.message)
  const rows = [naskah, result.value.naskah].map(
    (one) => printNaskah(one).dokumen.tujuanSasaran[0]?.anak?.[0]?.indikator[0]
  )
  expect(rows[0]).toBe(rows[1])
})

it('[CET-10] an amount in a year that no plan can have is only kept as it is printed', () => {
  const dokumen = Dokumen.parse({
    ...dokumenKecil,
    programPendanaan: [
      { jenis: 'program', uraian: 'Salah baca', indikator: [], pagu: { '0201': { teks: '5', nilai: '5' } } }
    ]
  })
  const { naskah } = read(dokumen)
  expect(baris(naskah, 'program').isian).not.toHaveProperty(['pagu:0201'])
  expect(printNaskah(naskah).dokumen).toStrictEqual(dokumen)
})

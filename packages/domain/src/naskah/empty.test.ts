import { describe, expect, it } from 'vitest'
import { printNaskah } from '../cetak/print.ts'
import { Dokumen } from '../dokumen/schema.ts'
import type { ProfilId } from '../law/profil.ts'
import { PROFIL_ID } from '../law/profil.ts'
import { applyChanges } from './apply-change.ts'
import { emptyNaskah } from './empty.ts'
import { addable, newSimpul, orderAfter } from './new-simpul.ts'
import type { JenisSimpul, Naskah, Simpul } from './types.ts'

const kosong = (profil: ProfilId): Naskah =>
  emptyNaskah({
    id: 'akar',
    judul: 'Rencana Strategis Dinas Contoh',
    profil,
    tahun: [2026, 2025],
    nomenklatur: 'kepmendagri-900.1.15.5-1317-2023',
    pemda: { nama: 'Kabupaten Contoh', jenis: 'kabupaten', provinsi: 'Jawa Timur' },
    perangkatDaerah: { nama: 'Dinas Contoh', bidangUrusan: [] }
  })

const grow = (
  naskah: Naskah,
  jenis: JenisSimpul,
  id: string,
  indukId: string | null,
  isian: Simpul['isian'] = {}
): Naskah => {
  const result = applyChanges(naskah, [
    { jenis: 'tambah', simpul: [newSimpul(naskah, { id, jenis, indukId, isian })] }
  ])
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value.naskah
}

describe.each(PROFIL_ID)('[NAS-27] a new plan under %s', (profil) => {
  const naskah = kosong(profil)
  it('is a valid dokumen with the tables that its forms print, all empty', () => {
    const { dokumen } = printNaskah(naskah)
    expect(Dokumen.safeParse(dokumen).error?.issues ?? []).toEqual([])
    expect(dokumen.programPendanaan).toEqual([])
    expect(dokumen.indikatorKinerja).toEqual([])
    expect(naskah.tahun).toEqual([2025, 2026])
  })
  it('takes rows of every level, with an empty cell for each column of its form', () => {
    let now = grow(naskah, 'tujuan', 't', null)
    now = grow(now, 'sasaran', 's', 't', { uraian: 'Sasaran' })
    now = grow(now, 'indikator', 'i', 's')
    now = grow(now, 'program', 'p', 's')
    now = grow(now, 'kegiatan', 'k', 'p')
    now = grow(now, 'subKegiatan', 'sk', 'k', { 'pagu:2025': 5 })
    const { dokumen } = printNaskah(now)
    expect(Dokumen.safeParse(dokumen).error?.issues ?? []).toEqual([])
    expect(dokumen.tujuanSasaran[0]?.anak?.[0]?.indikator[0]).toMatchObject({
      uraian: '',
      target: { '2025': { nilai: null }, '2026': { nilai: null } }
    })
    expect(dokumen.programPendanaan[0]).toMatchObject({
      sasaran: 'Sasaran',
      kode: null,
      pagu: { '2025': { nilai: '5' }, '2026': { nilai: null } }
    })
    expect(dokumen.jumlahProgramPendanaan?.['2025']?.nilai).toBe('5')
  })
})

it('[NAS-28] a new row stands where it shall: behind a row, first, or last', () => {
  let now = kosong('INM52')
  for (const id of ['a', 'b', 'c']) now = grow(now, 'isuStrategis', id, null)
  const order = (sesudah?: string | null) => orderAfter(now, 'isuStrategis', null, sesudah)
  expect([order(), order('c'), order('a'), order(null), order('tidak ada')]).toEqual([3, 3, 0.5, -1, 3])
})

it('[NAS-29] every kind of row that may be added prints a valid dokumen', () => {
  const start = kosong('INM52')
  const jenisOf = (node: Simpul | null) => addable(node?.jenis ?? null)
  let now = start
  let next = 0
  const visit = (parent: Simpul | null, depth: number): void => {
    for (const jenis of jenisOf(parent)) {
      if (
        depth > 4 ||
        (parent?.jenis === 'anggaran' && jenis === 'anggaran' && parent.isian['jenis'] === 'subKegiatan')
      )
        continue
      next += 1
      now = grow(
        now,
        jenis,
        `r${next}`,
        parent?.id ?? null,
        jenis === 'tabelSektor' ? { kunci: `tabel${next}` } : {}
      )
      visit(now.simpul.get(`r${next}`) ?? null, depth + 1)
    }
  }
  visit(null, 0)
  expect(new Set([...now.simpul.values()].map((node) => node.jenis)).size).toBeGreaterThan(28)
  expect(Dokumen.safeParse(printNaskah(now).dokumen).error?.issues ?? []).toEqual([])
})

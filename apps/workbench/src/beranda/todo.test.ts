import { expect, it } from 'vitest'
import type { PlanRow } from './plan-row.ts'
import { todosOf } from './todo.ts'

type Review = NonNullable<PlanRow['wajibDitinjau']>

const plan = (id: string, review: Partial<Review> | null): PlanRow => ({
  id,
  judul: 'Renstra',
  jenis: 'awal',
  profil: 'PMDN86',
  tahun: [2024, 2026],
  tahap: 'berlaku',
  versi: 1,
  contoh: false,
  diubahPada: '2026-11-20T00:00:00Z',
  bolehUbah: false,
  opd: { id: 'o', nama: 'Dinas Koperasi', singkatan: 'Dinkop' },
  peristiwa: [],
  posisi: {
    label: 'Berlaku',
    pemegang: '–',
    hari: 3,
    sisaHari: review?.sisaHari ?? null,
    batas: review ? '2027-02-20' : null,
    batasUraian: null
  },
  ringkasanTemuan: null,
  wajibDitinjau: review && {
    sejak: '2026-11-20',
    batas: '2027-02-20',
    sisaHari: 91,
    sedangDitinjau: false,
    ...review
  }
})
const titles = (...args: Parameters<typeof todosOf>) => todosOf(...args).map(({ title }) => title)

it('tells the OPD to look at its plan as soon as its parent changed, and stops when it does', () => {
  const [todo] = todosOf([plan('a', {})], ['perencanaOpd'])
  expect(todo).toMatchObject({ planId: 'a', page: 'induk' })
  expect(todo?.title).toContain('RPJMD/RPD')
  expect(titles([plan('a', { sedangDitinjau: true })], ['kepalaOpd'])).toEqual([])
  expect(titles([plan('a', null)], ['kepalaOpd'])).toEqual([])
  expect(titles([plan('a', {})], ['bagianHukum'])).toEqual([])
})

it('puts what is overdue first, and says it once', () => {
  const todos = todosOf([plan('a', {}), plan('b', { sisaHari: -4 })], ['perencanaOpd'])
  expect(todos.map(({ planId }) => planId)).toEqual(['b', 'a'])
})

it('counts for Bappelitbangda the plans that nobody looks at yet, late ones apart', () => {
  const plans = [plan('a', {}), plan('b', { sisaHari: -4 }), plan('c', { sedangDitinjau: true })]
  const [todo, ...rest] = todosOf(plans, ['verifikator'])
  expect(todo).toMatchObject({ planId: null, page: 'papan', title: '2 Renstra wajib ditinjau, 1 terlambat' })
  expect(rest).toEqual([])
})

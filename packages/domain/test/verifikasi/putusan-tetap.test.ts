import { describe, expect, it } from 'vitest'
import { importDokumen, printNaskah } from '../../src/cetak/index.ts'
import type { Dokumen } from '../../src/dokumen/index.ts'
import { applyChange, type Change, type Json, type Naskah, type Simpul } from '../../src/naskah/index.ts'
import { changedSince } from '../../src/revisi/index.ts'
import {
  effectivePutusan,
  offerTetap,
  openOffers,
  type PutusanTercatat,
  uncovered,
  wholePutusan
} from '../../src/verifikasi/index.ts'
import { contoh } from '../contoh.ts'
import { rencanaBenar } from '../rencana-benar.ts'

let made = 0
const newId = (): string => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`
const plan = (dokumen: Dokumen = rencanaBenar('PMDN86')): Naskah =>
  importDokumen(dokumen, { id: newId(), newId }).naskah
const print = (naskah: Naskah): Dokumen =>
  JSON.parse(JSON.stringify(printNaskah(naskah, { xId: true }).dokumen)) as Dokumen
const first = (naskah: Naskah, jenis: Simpul['jenis']): Simpul => {
  const row = [...naskah.simpul.values()].find((one) => one.jenis === jenis)
  if (!row) throw new Error(`no ${jenis}`)
  return row
}
const change = (naskah: Naskah, ...changes: readonly Change[]): Naskah =>
  changes.reduce((at, one) => {
    const done = applyChange(at, one)
    if (!done.ok) throw new Error(done.refusal.message)
    return done.value.naskah
  }, naskah)
const reword = (
  naskah: Naskah,
  { id, isian }: Simpul,
  field = 'uraian',
  ke: Json = 'Ditulis ulang'
): Naskah => change(naskah, { jenis: 'isi', simpulId: id, field, dari: isian[field], ke })
const verdict = (simpulId: string, lain: Partial<PutusanTercatat> = {}): PutusanTercatat => ({
  simpulId,
  subpohon: true,
  putusan: 'sesuai',
  alasan: null,
  ...lain
})
const offers = (was: Naskah, now: Naskah, putusan: readonly PutusanTercatat[]) => {
  const { simpul: berubah, tercetak } = changedSince(print(was), print(now), now)
  return offerTetap(now, { putusan, berubah, tercetak })
}
const above = (naskah: Naskah, { indukId }: Simpul): Simpul[] => {
  const parent = naskah.simpul.get(indukId ?? '')
  return parent && parent.jenis !== 'naskah' ? [parent, ...above(naskah, parent)] : []
}

describe('verdicts of the last round', () => {
  const was = plan()
  const sub = first(was, 'subKegiatan')
  const tops = uncovered(was, [])
  const all = tops.map(({ id }) => verdict(id))

  it('[VER-32] are all offered when nothing changed, on the rows that bore them', () => {
    expect(offers(was, was, [verdict(was.id)])).toEqual([{ simpulId: was.id, subpohon: true }])
    expect(new Set(offers(was, was, all).map(({ simpulId }) => simpulId))).toEqual(
      new Set(tops.map(({ id }) => id))
    )
  })

  it('[VER-32] on the rows do not become one on the plan, which was itself found lacking', () => {
    const returned = verdict(was.id, { putusan: 'perluPenyempurnaan', alasan: 'Bab II belum lengkap' })
    expect(offers(was, was, [returned, ...all]).map(({ simpulId }) => simpulId)).not.toContain(was.id)
  })

  it('[VER-32] are not offered on a changed row nor on any above it, but on what stands beside', () => {
    const now = reword(was, sub)
    const path = [sub, ...above(was, sub)]
    const offered = offers(was, now, [verdict(was.id)])
    const ids = new Set(offered.map(({ simpulId }) => simpulId))
    expect(path.length).toBeGreaterThan(1)
    for (const { id } of path) expect(ids).not.toContain(id)
    expect(ids).not.toContain(now.id)
    // Taken over together, they leave exactly the changed row and those above it to be judged.
    const taken = offered.map((one) => verdict(one.simpulId, one))
    const verdictOf = effectivePutusan(now, taken)
    const levels = [...now.simpul.values()].filter(({ jenis }) =>
      ['tujuan', 'sasaran', 'program', 'kegiatan', 'subKegiatan'].includes(jenis)
    )
    expect(new Set(levels.filter(({ id }) => verdictOf(id) === null).map(({ id }) => id))).toEqual(
      new Set(path.map(({ id }) => id))
    )
  })

  it('[VER-32] an indicator counts as the row in which it is printed', () => {
    const indikator = [...was.simpul.values()].find(
      ({ jenis, indukId }) => jenis === 'indikator' && indukId === sub.id
    )
    if (!indikator) throw new Error('no indikator')
    const ids = offers(was, reword(was, indikator), all).map(({ simpulId }) => simpulId)
    expect(ids).not.toContain(sub.id)
    expect(ids).not.toContain(indikator.id)
  })

  it('[VER-32] a row that was added or removed opens every row above it', () => {
    const parent = above(was, sub)[0]
    const removed = change(was, { jenis: 'hapus', simpulId: sub.id })
    const ids = offers(was, removed, all).map(({ simpulId }) => simpulId)
    for (const { id } of above(was, sub)) expect(ids).not.toContain(id)
    const back = offers(removed, was, all).map(({ simpulId }) => simpulId)
    expect(back).not.toContain(parent?.id)
    expect(back).not.toContain(sub.id)
    expect(back.length).toBeGreaterThan(0)
  })

  it('[VER-32] anything but "sesuai" below a row stands against it, and what was never judged too', () => {
    const mixed = [...all, verdict(sub.id, { putusan: 'perluPenyempurnaan', alasan: 'x' })]
    const ids = offers(was, was, mixed).map(({ simpulId }) => simpulId)
    for (const { id } of [sub, ...above(was, sub)]) expect(ids).not.toContain(id)
    expect(offers(was, was, [])).toEqual([])
  })

  it('[VER-32] a verdict on a row alone needs that row alone', () => {
    const [parent] = above(was, sub)
    const alone = [verdict(parent?.id ?? '', { subpohon: false })]
    expect(offers(was, reword(was, sub), alone)).toEqual([{ simpulId: parent?.id, subpohon: false }])
    if (parent) expect(offers(was, reword(was, parent), alone)).toEqual([])
  })

  it('[VER-33] what is judged already in this round is no longer offered', () => {
    const offered = offers(was, was, all)
    expect(openOffers(was, offered, [])).toEqual(offered)
    const [one] = tops
    const left = openOffers(was, offered, [verdict(one?.id ?? '', { putusan: 'perluPenyempurnaan' })])
    expect(left.map(({ simpulId }) => simpulId)).not.toContain(one?.id)
    expect(left).toHaveLength(offered.length - 1)
    expect(openOffers(was, offered, [verdict(was.id)])).toEqual([])
  })
})

describe('the verdict on the whole plan', () => {
  const naskah = plan()
  const all = uncovered(naskah, []).map(({ id }) => verdict(id))
  const but = (putusan: PutusanTercatat['putusan']) => [
    ...all.slice(1),
    verdict(all[0]?.simpulId ?? '', { putusan, alasan: 'x' })
  ]

  it('[VER-35] is its own, else what its branches come to once every one is judged', () => {
    expect(wholePutusan(naskah, [])).toBeNull()
    expect(wholePutusan(naskah, all.slice(1))).toBeNull()
    expect(wholePutusan(naskah, all)).toEqual({ putusan: 'sesuai', cabang: all.length })
    expect(wholePutusan(naskah, but('sesuaiDenganCatatan'))).toEqual({
      putusan: 'sesuaiDenganCatatan',
      cabang: 1
    })
    expect(wholePutusan(naskah, but('perluPenyempurnaan'))).toEqual({
      putusan: 'perluPenyempurnaan',
      cabang: 1
    })
    expect(wholePutusan(naskah, [...but('perluPenyempurnaan'), verdict(naskah.id)])).toEqual({
      putusan: 'sesuai',
      cabang: null
    })
  })
})

it('[VER-32] of a whole sample nothing is lost: unchanged it is offered whole, and one reworded row opens only its branch', () => {
  const was = plan(contoh.pasuruan)
  const tops = uncovered(was, [])
  const all = tops.map(({ id }) => verdict(id))
  expect(offers(was, was, all)).toHaveLength(tops.length)
  const sub = first(was, 'subKegiatan')
  const branch = above(was, sub).at(-1)
  const ids = offers(was, reword(was, sub), all).map(({ simpulId }) => simpulId)
  for (const { id } of tops) if (id !== branch?.id) expect(ids).toContain(id)
  expect(ids).not.toContain(branch?.id)
})

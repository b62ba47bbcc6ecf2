import { describe, expect, it } from 'vitest'
import type { Keadaan, PeranPelaku, PeristiwaNama } from '../../src/tahap/index.ts'
import {
  availableEvents,
  BELUM_ADA,
  can,
  PERAN,
  PERISTIWA,
  RENSTRA_EDGES,
  RENSTRA_MACHINE_VERSION,
  step,
  TAHAP
} from '../../src/tahap/index.ts'
import { EXPECTED, factsFor, SAMPLE } from './expected-table.ts'

const STATES: readonly Keadaan[] = [BELUM_ADA, ...TAHAP]
const EVENTS = Object.keys(PERISTIWA) as PeristiwaNama[]
const ACTORS: readonly PeranPelaku[] = [...PERAN, 'sistem']
const expectedRow = (dari: Keadaan, peristiwa: PeristiwaNama) =>
  EXPECTED.find((row) => row.dari === dari && row.peristiwa === peristiwa)

describe('renstra.machine against the table of tahap.md', () => {
  it('[TAH-1] state × event × role: every cell accepts or refuses as the table says', () => {
    const cells = STATES.flatMap((dari) =>
      EVENTS.flatMap((peristiwa) =>
        ACTORS.map((peran) => {
          const may = expectedRow(dari, peristiwa)?.peran.includes(peran) ?? false
          const does = can(dari, SAMPLE[peristiwa], factsFor(peristiwa, [peran])).ok
          return { cell: `${dari} × ${peristiwa} × ${peran}`, may, does }
        })
      )
    )
    expect(cells.filter(({ may, does }) => may !== does)).toEqual([])
    expect(cells.filter(({ does }) => does)).toHaveLength(
      EXPECTED.reduce((sum, row) => sum + row.peran.length, 0)
    )
    expect(cells).toHaveLength(21 * 28 * 14)
  })

  it('[TAH-2] the machine has the transitions of the table and no other', () => {
    const key = (dari: string, peristiwa: string, ke: string) => `${dari} ${peristiwa} ${ke}`
    const declared = new Set(RENSTRA_EDGES.map((edge) => key(edge.dari, edge.peristiwa, edge.ke)))
    const wanted = new Set(
      EXPECTED.flatMap((row) => row.ke.map((branch) => key(row.dari, row.peristiwa, branch.ke)))
    )
    expect([...declared].sort()).toEqual([...wanted].sort())
  })

  const branches = EXPECTED.flatMap((row) => row.ke.map((branch) => ({ row, branch })))
  it.each(branches)('[TAH-3] $row.dari —$row.peristiwa→ $branch.ke', ({ row, branch }) => {
    const facts = factsFor(row.peristiwa, row.peran.slice(0, 1), branch.facts)
    const done = step(row.dari, branch.event ?? SAMPLE[row.peristiwa], facts)
    expect(done).toMatchObject({ ok: true, value: { state: branch.ke } })
    if (!done.ok) return
    expect(done.value.effects.map((effect) => effect.jenis)).toEqual(branch.efek)
    expect(done.value.log).toMatchObject({
      dari: row.dari,
      ke: branch.ke,
      peristiwa: row.peristiwa,
      versiMesin: RENSTRA_MACHINE_VERSION,
      pelakuId: 'p1',
      sebagai: row.peran[0]
    })
  })

  it('[TAH-4] branches of one event ask the same permission, and only the last has no condition', () => {
    for (const dari of STATES) {
      for (const peristiwa of EVENTS) {
        const edges = RENSTRA_EDGES.filter((edge) => edge.dari === dari && edge.peristiwa === peristiwa)
        const permissions = edges.map(({ izin: { cabang: _, ...izin } }) => JSON.stringify(izin))
        expect(new Set(permissions).size).toBeLessThanOrEqual(1)
        expect(edges.map((edge) => edge.izin.cabang === undefined)).toEqual(
          edges.map((_, i) => i === edges.length - 1)
        )
      }
    }
  })

  it('[TAH-5] an event of another state is refused with its reason and with what is possible instead', () => {
    const refused = step('berlaku', SAMPLE.ajukan, factsFor('ajukan', ['kepalaOpd']))
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'PERISTIWA_TIDAK_BERLAKU' } })
    if (!refused.ok) {
      expect(refused.refusal.message).toContain('Berlaku')
      expect(refused.refusal.advice).toContain('Ralat redaksi')
    }
    const over = step('dicabut', SAMPLE.ajukan, factsFor('ajukan', ['kepalaOpd']))
    expect(!over.ok && over.refusal.advice).toContain('sudah selesai')
  })

  const bars = STATES.flatMap((dari) =>
    ACTORS.map((peran) => ({ dari, peran, facts: factsFor('mulai', [peran]) }))
  )
  it('[TAH-6] the tahap bar lists every event of the state, allowed or refused exactly as `can`', () => {
    for (const { dari, peran, facts } of bars) {
      const shown = availableEvents(dari, facts)
      const rows = EXPECTED.filter((row) => row.dari === dari)
      expect(shown.map((s) => s.peristiwa).sort()).toEqual(rows.map((row) => row.peristiwa).sort())
      for (const s of shown) {
        expect(s.refusal === null, `${dari} ${s.peristiwa} ${peran}`).toBe(
          can(dari, SAMPLE[s.peristiwa], facts).ok
        )
        expect(s.olehSistem).toBe(expectedRow(dari, s.peristiwa)?.peran.join() === 'sistem')
      }
    }
  })

  it('[TAH-7] the data an event asks for are the fields it carries', () => {
    for (const [nama, event] of Object.entries(SAMPLE)) {
      const carried = Object.keys(event).filter((key) => key !== 'type')
      expect([...PERISTIWA[nama as PeristiwaNama].perluData].sort(), nama).toEqual(carried.sort())
    }
  })
})

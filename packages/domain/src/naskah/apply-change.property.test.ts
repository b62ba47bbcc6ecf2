import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Pilih } from '../../test/changes.ts'
import { randomChange } from '../../test/changes.ts'
import { contoh, idMaker } from '../../test/contoh.ts'
import { putaran } from '../../test/putaran.ts'
import { importDokumen } from '../cetak/import.ts'
import { printNaskah } from '../cetak/print.ts'
import { Dokumen } from '../dokumen/schema.ts'
import { applyChange, applyChanges } from './apply-change.ts'
import type { Change } from './change.ts'
import { deriveRow } from './derive.ts'
import { sameJson } from './json.ts'
import { allPagu } from './pagu.ts'
import type { Naskah } from './types.ts'

const pilih: fc.Arbitrary<Pilih> = fc.tuple(fc.nat(7), fc.nat(5_000), fc.nat(500), fc.nat(5_000))
const edits = fc.array(pilih, { minLength: 1, maxLength: 12 })

const imported = (nama: keyof typeof contoh): Naskah =>
  importDokumen(contoh[nama], { id: '01900000-0000-7000-8000-ffffffffffff', newId: idMaker() }).naskah

/** Everything that is stored, in an order that does not depend on history. */
const stored = (naskah: Naskah) => ({
  tahun: naskah.tahun,
  profil: naskah.profil,
  bagian: naskah.bagian,
  simpul: [...naskah.simpul.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
})

const cases = [
  ['lumajang', 30],
  ['pasuruan', 8]
] as const

it.each(cases)(
  '[NAS-9] undoing any sequence of edits of %s gives back the very same naskah',
  (nama, runs) => {
    const start = imported(nama)
    fc.assert(
      fc.property(edits, (list) => {
        const newId = idMaker(100_000)
        const undo: (readonly Change[])[] = []
        let now = start
        for (const one of list) {
          const change = randomChange(now, one, newId)
          const result = change && applyChange(now, change)
          if (!result?.ok) continue
          undo.unshift(result.value.balik)
          const differing = [...result.value.naskah.simpul.values()].filter(
            (node) => !sameJson(node, now.simpul.get(node.id))
          )
          expect(new Set(result.value.diubah)).toEqual(new Set(differing.map((node) => node.id)))
          now = result.value.naskah
        }
        for (const balik of undo) {
          const back = applyChanges(now, balik)
          expect(back.ok ? null : back.refusal).toBeNull()
          if (back.ok) now = back.value.naskah
        }
        expect(stored(now)).toStrictEqual(stored(start))
      }),
      { numRuns: runs * putaran }
    )
  },
  600_000
)

it('[NAS-9] a group of edits, some of them refused, undoes as one', () => {
  const start = imported('lumajang')
  fc.assert(
    fc.property(fc.array(pilih, { minLength: 2, maxLength: 25 }), (list) => {
      const newId = idMaker(100_000)
      const changes = list.flatMap((one) => randomChange(start, one, newId) ?? [])
      const result = applyChanges(start, changes, { skipStale: true })
      if (!result.ok) throw new Error(result.refusal.message)
      const { naskah, balik, ditolak } = result.value
      const all = applyChanges(start, changes)
      expect(all.ok).toBe(ditolak.length === 0)
      const parsed = Dokumen.safeParse(JSON.parse(JSON.stringify(printNaskah(naskah).dokumen)))
      expect(parsed.error?.issues ?? []).toEqual([])
      const back = applyChanges(naskah, JSON.parse(JSON.stringify(balik)) as Change[])
      if (!back.ok) throw new Error(back.refusal.message)
      expect(stored(back.value.naskah)).toStrictEqual(stored(start))
    }),
    { numRuns: 40 * putaran }
  )
}, 600_000)

it.each(cases)(
  '[NAS-10] after any edits %s prints a valid dokumen that imports to the same print',
  (nama, runs) => {
    const start = imported(nama)
    fc.assert(
      fc.property(edits, (list) => {
        const newId = idMaker(100_000)
        const changes: Change[] = []
        let now = start
        for (const one of list) {
          const change = randomChange(now, one, newId)
          const result = change && applyChange(now, change)
          if (!result?.ok) continue
          changes.push(change as Change)
          now = result.value.naskah
        }
        const { dokumen } = printNaskah(now)
        const parsed = Dokumen.safeParse(JSON.parse(JSON.stringify(dokumen)))
        expect(parsed.error?.issues ?? []).toEqual([])
        const again = importDokumen(dokumen, { id: 'akar', newId: idMaker() }).naskah
        expect(printNaskah(again).dokumen).toStrictEqual(dokumen)
        for (const node of now.simpul.values()) {
          const derived = deriveRow(now, node)
          expect(Object.keys(node.isian).filter((key) => derived.has(key))).toEqual([])
        }
      }),
      { numRuns: runs * putaran }
    )
  },
  600_000
)

it('[NAS-11] no edit of rows makes an amount vanish: pagu changes only by what is removed or typed', () => {
  const start = imported('lumajang')
  const total = (naskah: Naskah): number =>
    [...naskah.simpul.values()]
      .filter(
        (node) =>
          node.jenis === 'program' &&
          !['program', 'kegiatan'].includes(naskah.simpul.get(node.indukId ?? '')?.jenis ?? '')
      )
      .flatMap((node) => [...(allPagu(naskah).get(node.id)?.values() ?? [])])
      .reduce<number>((sum, value) => sum + (value ?? 0), 0)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(4, 6), fc.nat(5_000), fc.nat(500), fc.nat(5_000)), { maxLength: 12 }),
      (list) => {
        const newId = idMaker(100_000)
        let now = start
        for (const one of list as Pilih[]) {
          const change = randomChange(now, one, newId)
          if (!change) continue
          const bare: Change =
            change.jenis === 'tambah'
              ? {
                  ...change,
                  simpul: change.simpul.map((node) => ({
                    ...node,
                    isian: Object.fromEntries(
                      Object.entries(node.isian).filter(([key]) => !key.startsWith('pagu:'))
                    )
                  }))
                }
              : change
          const result = applyChange(now, bare)
          if (!result.ok) continue
          const contradicted = result.value.diubah.some((id) =>
            Object.keys(result.value.naskah.simpul.get(id)?.tertulis ?? {}).some(
              (key) => key.startsWith('pagu:') && now.simpul.get(id)?.tertulis[key] === undefined
            )
          )
          // Two amounts can only meet when a row moves below one that has its own; then both stay visible.
          if (contradicted) expect(change.jenis).toBe('pindah')
          else expect(total(result.value.naskah)).toBe(total(now))
          now = result.value.naskah
        }
      }
    ),
    { numRuns: 30 * putaran }
  )
}, 600_000)

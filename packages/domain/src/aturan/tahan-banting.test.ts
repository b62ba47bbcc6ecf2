import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Langkah } from '../../test/mutate.ts'
import { mutate } from '../../test/mutate.ts'
import { rencanaBenar } from '../../test/rencana-benar.ts'
import { dokumenLengkap } from '../../test/sampel.ts'
import { resolvePointer } from '../dokumen/pointer.ts'
import type { Dokumen } from '../dokumen/schema.ts'
import { check } from './check.ts'

const langkah: fc.Arbitrary<Langkah> = fc.tuple(fc.nat(40), fc.nat(5000), fc.nat(60))
const sumber: readonly Dokumen[] = [rencanaBenar('PMDN86'), rencanaBenar('INM52'), dokumenLengkap()]

describe('any dokumen that the schema admits', () => {
  it('[ATR-20] is checked by every rule without failing, in whole sentences, at places that exist', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sumber),
        fc.array(langkah, { minLength: 1, maxLength: 8 }),
        (source, steps) => {
          const dokumen = mutate(source, steps)
          const { temuan, tidakDiperiksa } = check(dokumen)
          expect(tidakDiperiksa.filter((one) => one.sebab.startsWith('Pemeriksaan gagal'))).toEqual([])
          for (const one of temuan) {
            expect(`${one.pesan} ${one.saran}`).not.toMatch(/undefined|NaN|Infinity|\[object/)
            for (const pointer of [one.pointer, ...one.related]) {
              expect([one.aturan, pointer, resolvePointer(dokumen, pointer) === undefined]).toEqual([
                one.aturan,
                pointer,
                false
              ])
            }
          }
        }
      ),
      { numRuns: 60 }
    )
  })

  it('[ATR-21] gives the same findings in the same order when checked again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sumber), fc.array(langkah, { maxLength: 5 }), (source, steps) => {
        const dokumen = mutate(source, steps)
        expect(check(dokumen)).toEqual(check(dokumen))
      }),
      { numRuns: 15 }
    )
  })
})

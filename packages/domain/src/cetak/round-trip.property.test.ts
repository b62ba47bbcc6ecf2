import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contoh, idMaker } from '../../test/contoh.ts'
import { mutate } from '../../test/mutate.ts'
import { putaran } from '../../test/putaran.ts'
import { Dokumen } from '../dokumen/schema.ts'
import { importDokumen } from './import.ts'
import { printNaskah } from './print.ts'

const step = fc.tuple(fc.nat(10_000), fc.nat(100_000), fc.nat(1_000))

it.each([
  ['lumajang', 40],
  ['pasuruan', 8]
] as const)(
  '[CET-1] a changed %s still prints as it was imported',
  (nama, runs) => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        const source = mutate(contoh[nama], steps)
        const { naskah } = importDokumen(source, { id: 'akar', newId: idMaker() })
        const { dokumen } = printNaskah(naskah)
        expect(dokumen).toStrictEqual(source)
        expect(Dokumen.safeParse(dokumen).success).toBe(true)
      }),
      { numRuns: runs * putaran }
    )
  },
  600_000
)

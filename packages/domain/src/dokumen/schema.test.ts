import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyMutasi, mutasi } from '../../test/mutasi.ts'
import jsonSchema from '../../test/renstra.schema.json' with { type: 'json' }
import { dokumenLengkap, sampel } from '../../test/sampel.ts'
import { Dokumen } from './schema.ts'

const ajv = new Ajv2020({ strict: false, allErrors: false })
const accepts = ajv.compile(jsonSchema)
const zodAccepts = (value: unknown): boolean => Dokumen.safeParse(value).success

describe('the zod types and the published JSON Schema', () => {
  test('[DOK-1] both accept the two sample plans and the small dokumen that uses every part', () => {
    for (const dokumen of [sampel.lumajang, sampel.pasuruan, dokumenLengkap()]) {
      expect(accepts(dokumen)).toBe(true)
      expect(zodAccepts(dokumen)).toBe(true)
    }
  })

  test('[DOK-1] give the same verdict on thousands of damaged dokumen', () => {
    const verdicts = { sah: 0, ditolak: 0 }
    const base = JSON.stringify(dokumenLengkap())
    fc.assert(
      fc.property(fc.array(mutasi, { minLength: 1, maxLength: 2 }), (damages) => {
        const dokumen: unknown = damages.reduce(
          (value, damage) => applyMutasi(value, damage),
          JSON.parse(base) as unknown
        )
        const verdict = zodAccepts(dokumen)
        verdicts[verdict ? 'sah' : 'ditolak'] += 1
        expect(verdict, JSON.stringify(ajv.errorsText(accepts.errors))).toBe(accepts(dokumen))
      }),
      { numRuns: 3000 }
    )
    // The damage is of both sorts, so that the agreement means something.
    expect(Math.min(verdicts.sah, verdicts.ditolak)).toBeGreaterThan(300)
  }, 120_000)

  test('[DOK-2] an unknown key is refused at every level, a key with x- is kept', () => {
    const kept = Dokumen.parse({ ...dokumenLengkap(), 'x-asal': 'sipd' })
    expect(kept).toHaveProperty('x-asal', 'sipd')
    expect(kept).toHaveProperty(['dataSektor', 'a', 'baris', 0, 'x-seri'], 'e')
    expect(zodAccepts({ ...dokumenLengkap(), asal: 'sipd' })).toBe(false)
  })
})

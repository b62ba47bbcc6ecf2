import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromJsonb, toJsonb } from './jsonb.ts'

const oddText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\u0000', '\uEDB0', '\\', '"', '\uD800', '\uDC00', 'u', '0', 'S', 'E'),
    fc.string({ unit: 'binary' })
  )
})

it('gives back every JSON value, NUL, lone surrogates and its own mark included', () => {
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      oddText,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('node')),
      fc.dictionary(oddText, tie('node'))
    )
  })).node
  fc.assert(
    fc.property(value, (given) => {
      expect(fromJsonb(toJsonb(given))).toEqual(JSON.parse(JSON.stringify(given)))
    })
  )
})

it('writes nothing that PostgreSQL refuses in jsonb', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const written = toJsonb([text]).replaceAll('\\\\', '')
      expect(written).not.toMatch(/\\u0000|\\ud[89a-f]/i)
    })
  )
})

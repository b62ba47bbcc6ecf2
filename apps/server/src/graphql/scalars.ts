import type { Json } from '@selaras/domain/naskah'
import { GraphQLError, Kind, type ValueNode } from 'graphql'
import { builder } from './builder.ts'

const rupiahPattern = /^(0|[1-9]\d{0,15})$/

function readRupiah(value: unknown): number {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || !rupiahPattern.test(text) || !Number.isSafeInteger(Number(text))) {
    throw new GraphQLError('Rupiah harus bilangan bulat tidak negatif tanpa titik, misalnya "1500000".', {
      extensions: { code: 'BAD_USER_INPUT' }
    })
  }
  return Number(text)
}

/** Whole rupiah; a string of digits outside, a safe integer inside. */
builder.scalarType('Rupiah', {
  description: 'Whole rupiah as a string of digits.',
  serialize: (value) => String(value),
  parseValue: readRupiah
})

/** ISO 8601 with time zone. */
builder.scalarType('Waktu', {
  description: 'ISO 8601 with time zone.',
  serialize: (value) => String(value),
  parseValue: (value) => String(value)
})

/** Deeper than any value of a plan; what walks values recursively must not run out of stack. */
const maxDepth = 40

function shallow(value: Json): Json {
  let level: readonly Json[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth)
      throw new GraphQLError(`Nilai JSON bertingkat lebih dari ${maxDepth}.`, {
        extensions: { code: 'BAD_USER_INPUT' }
      })
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? (Object.values(one) as Json[]) : []
    )
  }
  return value
}

/** Any JSON value; the domain checks its shape by the field it is meant for. */
builder.scalarType('Json', {
  description: 'A JSON value whose shape the field decides (packages/domain/src/naskah/fields.ts).',
  serialize: (value) => value,
  parseValue: (value) => shallow(value as Json),
  parseLiteral: (node) => shallow(jsonOf(node))
})

function jsonOf(node: ValueNode): Json {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value)
    case Kind.LIST:
      return node.values.map(jsonOf)
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, jsonOf(field.value)]))
    case Kind.NULL:
      return null
    default:
      throw new GraphQLError(
        'Nilai JSON tidak boleh memuat variabel; kirimkan seluruhnya sebagai variabel.',
        {
          extensions: { code: 'BAD_USER_INPUT' }
        }
      )
  }
}

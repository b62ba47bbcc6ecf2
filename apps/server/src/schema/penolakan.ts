import type { Refusal } from '@selaras/domain'
import type { Json } from '@selaras/domain/naskah'
import { builder } from '../graphql/builder.ts'

/** A refusal as GraphQL sees it; told from results by its class. */
export class Penolakan {
  readonly kode: string
  readonly pesan: string
  readonly saran: string
  readonly rincian: Json

  constructor(refusal: Refusal) {
    this.kode = refusal.code
    this.pesan = refusal.message
    this.saran = refusal.advice
    this.rincian = (refusal.detail ?? null) as Json
  }
}

/** A request that is not allowed: which rule and why, and what to do. */
export const PenolakanType = builder.objectType(Penolakan, {
  name: 'Penolakan',
  description: 'A request that is not allowed: which rule and why (`pesan`), and what to do (`saran`).',
  isTypeOf: (value) => value instanceof Penolakan,
  fields: (t) => ({
    kode: t.exposeString('kode'),
    pesan: t.exposeString('pesan'),
    saran: t.exposeString('saran'),
    rincian: t.field({ type: 'Json', nullable: true, resolve: (penolakan) => penolakan.rincian })
  })
})

/**
 * Names the type of a mutation's answer. It is told explicitly because graphql-jit does not hand the default resolver
 * what it needs.
 */
export const refusalOr =
  (result: string) =>
  (value: unknown): string =>
    value instanceof Penolakan ? 'Penolakan' : result

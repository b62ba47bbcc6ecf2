import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import type { Json } from '@selaras/domain/naskah'
import type { Context } from './context.ts'
import { requestError } from './errors.ts'

/** Limits of one operation; the whole plan of one dinas must fit, a crawl through all plans must not. */
export const operationLimits = { depth: 12, breadth: 400, complexity: 4000 }

/**
 * The builder defines no types: each lives beside its queries in schema/<folder>.ts. Every field needs a signed-in
 * person unless it says otherwise (`authScopes` of the root types).
 */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  DefaultInputFieldRequiredness: true
  AuthScopes: { masuk: boolean }
  Scalars: {
    ID: { Input: string; Output: string }
    Rupiah: { Input: number; Output: number }
    Json: { Input: Json; Output: Json }
    Waktu: { Input: string; Output: string }
  }
}>({
  plugins: [ScopeAuthPlugin, RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  defaultInputFieldRequiredness: true,
  relay: {},
  scopeAuth: {
    authScopes: (context) => ({ masuk: context.pengguna !== null }),
    unauthorizedError: () =>
      requestError(
        'BELUM_MASUK',
        'Anda belum masuk, atau sesi Anda sudah berakhir. Masuk kembali; isian yang belum terkirim tetap tersimpan di peramban ini.'
      )
  },
  complexity: {
    limit: operationLimits,
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    complexityError: (kind) =>
      requestError(
        'TERLALU_RUMIT',
        `Permintaan melampaui batas ${kind}. Mintalah lebih sedikit data sekaligus.`
      )
  }
})

import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './schema.gen.d.ts'

/** Typed operations against the server's committed schema.graphql; `pnpm gen:schema` after it has changed. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { Rupiah: string; Json: unknown; Waktu: string }
}>()

export type { FragmentOf } from 'gql.tada'
export { readFragment } from 'gql.tada'

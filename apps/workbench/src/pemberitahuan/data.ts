import { graphql } from '../data/graphql.ts'

export const pemberitahuanQuery = graphql(`
  query Pemberitahuan($first: Int!, $after: String, $belumDibaca: Boolean) {
    pemberitahuan(first: $first, after: $after, belumDibaca: $belumDibaca) {
      edges { cursor node { id jenis naskahId data waktu dibaca } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const belumDibacaQuery = graphql('query BelumDibaca { belumDibaca }')

export const tandaiDibaca = graphql(`
  mutation TandaiDibaca($id: [ID!]) { tandaiDibaca(id: $id) { belumDibaca } }
`)

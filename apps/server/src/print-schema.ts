import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema/index.ts'

/** The schema as reviewed text; the same text for the same schema. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`

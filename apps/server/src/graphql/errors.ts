import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { uuidv7 } from 'uuidv7'

/** Codes that describe the request, not us; their messages may leave. */
const requestCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'BELUM_MASUK',
  'TIDAK_BERHAK',
  'PERLU_FAKTOR_KEDUA',
  'TERLALU_RUMIT'
])

/** An error that may be shown as it is: the caller did something that is not allowed. */
export function requestError(
  code: 'BELUM_MASUK' | 'TIDAK_BERHAK' | 'PERLU_FAKTOR_KEDUA' | 'TERLALU_RUMIT' | 'BAD_USER_INPUT',
  message: string
): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}

/**
 * What leaves the house for an error: request errors keep their message, everything else is our fault, is logged with
 * an id and leaves as that id alone. No stack trace, no SQL.
 */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error)
    const code =
      codeOf(original) ??
      codeOf(error) ??
      (isBadInput(original) ? 'BAD_USER_INPUT' : String(formatted.extensions?.['code'] ?? ''))
    if (requestCodes.has(code)) {
      return {
        message: formatted.message,
        ...(formatted.path ? { path: formatted.path } : {}),
        extensions: { code }
      }
    }
    const id = uuidv7()
    log.error({ err: original, galat: id, path: formatted.path }, 'graphql request failed')
    return {
      message: `Terjadi kesalahan pada sistem. Data yang sudah tersimpan tidak berubah. Coba lagi; bila berulang, laporkan nomor ${id}.`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'GALAT_SISTEM', id }
    }
  }
}

/** Variables that do not fit (graphql-jit gives no code) and impossible pages (`first: -1`). */
function isBadInput(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    error.name === 'PothosValidationError' ||
    (error instanceof GraphQLError && !error.originalError && /^Variable "\$|^Argument "/.test(error.message))
  )
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined
  const code = error.extensions['code']
  return typeof code === 'string' ? code : undefined
}

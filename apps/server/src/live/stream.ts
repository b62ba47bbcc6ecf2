import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  subscribe,
  validate
} from 'graphql'
import type { Context } from '../graphql/context.ts'
import { requestError } from '../graphql/errors.ts'

/** A proxy closes a stream on which nothing is said; a comment this often keeps it open, and the session is looked at again. */
const defaultPingMilliseconds = 12_000

/** What the stream needs from the application. */
export interface StreamParts {
  readonly schema: GraphQLSchema
  readonly maxTokens: number
  readonly pingMilliseconds?: number | undefined
  /** The context of the person behind this cookie. */
  readonly contextOf: (cookie: string | undefined) => Promise<Context>
  /** What may leave the house of an error; the same as on /graphql. */
  readonly present: (error: GraphQLError) => GraphQLFormattedError
}

interface Asked {
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Subscriptions as server-sent events, one connection each ("distinct connections" of the graphql-sse protocol). It
 * takes subscriptions alone: queries and mutations have the limits of /graphql there. A browser that does not read is
 * not fed: the next event is taken only when the last one has left, so the hub drops it when its mailbox is full.
 */
export function serveStream(app: FastifyInstance, parts: StreamParts): void {
  const open = new Set<FastifyReply['raw']>()
  app.addHook('preClose', async () => {
    for (const raw of open) raw.destroy()
  })
  app.post('/graphql/stream', async (request, reply) => {
    const asked = read(request.body, parts)
    if (asked instanceof GraphQLError) return refused(reply, parts, [asked])
    const faults = validate(parts.schema, asked.document, undefined, { maxErrors: 5 })
    if (faults.length > 0) return refused(reply, parts, faults.map(asValidation))
    const context = await parts.contextOf(request.headers.cookie)
    const result = await subscribe({
      schema: parts.schema,
      document: asked.document,
      operationName: asked.operationName,
      variableValues: asked.variables,
      contextValue: context
    })
    if (!isStream(result)) return refused(reply, parts, result.errors ?? [])
    await pour(request, reply, result, parts, open)
    return reply
  })
}

function read(body: unknown, { maxTokens }: StreamParts): Asked | GraphQLError {
  const { query, operationName = null, variables = {} } = isRecord(body) ? body : {}
  const wellFormed =
    typeof query === 'string' && (operationName === null || typeof operationName === 'string')
  if (!wellFormed || (variables !== null && !isRecord(variables)))
    return requestError(
      'BAD_USER_INPUT',
      'Permintaan harus berupa JSON dengan "query" berisi satu langganan GraphQL.'
    )
  try {
    const document = parse(query, { maxTokens })
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== 'subscription') {
      return requestError(
        'BAD_USER_INPUT',
        'Alamat ini hanya melayani langganan (subscription). Kirim query dan mutation ke /graphql.'
      )
    }
    return { document, operationName, variables: variables ?? {} }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  }
}

const asValidation = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })

function refused(
  reply: FastifyReply,
  { present }: StreamParts,
  errors: readonly GraphQLError[]
): FastifyReply {
  const shown = errors.map(present)
  const codes = new Set(shown.map((one) => one.extensions?.['code']))
  const status = codes.has('BELUM_MASUK')
    ? 401
    : codes.has('TIDAK_BERHAK')
      ? 403
      : codes.has('GALAT_SISTEM')
        ? 500
        : 400
  return reply.code(status).send({ errors: shown })
}

/** Writes events until either side ends; the headers of other plug-ins go with it. */
async function pour(
  request: FastifyRequest,
  reply: FastifyReply,
  events: AsyncGenerator<ExecutionResult>,
  parts: StreamParts,
  open: Set<FastifyReply['raw']>
): Promise<void> {
  const { raw } = reply
  const headers = Object.fromEntries(
    Object.entries(reply.getHeaders()).filter(
      (entry): entry is [string, string | string[]] => entry[1] !== undefined
    )
  )
  reply.hijack()
  raw.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    'x-accel-buffering': 'no'
  })
  const end = () => void events.return(undefined)
  raw.once('close', end)
  if (raw.destroyed) end()
  open.add(raw)
  // Browsers take the headers with the first bytes.
  raw.write(':\n\n')
  let stuck = false
  const ping = setInterval(() => {
    // Two pings without a byte taken: nobody reads there any more.
    if (raw.writableNeedDrain && stuck) raw.destroy()
    stuck = raw.writableNeedDrain
    if (!stuck) raw.write(':\n\n')
    void stillSignedIn(request, parts).then((signedIn) => (signedIn ? undefined : end()))
  }, parts.pingMilliseconds ?? defaultPingMilliseconds)
  try {
    for await (const result of events) {
      const shown = result.errors ? { ...result, errors: result.errors.map(parts.present) } : result
      if (!(await written(raw, `event: next\ndata: ${JSON.stringify(shown)}\n\n`))) break
    }
    // No event `complete`: a stream ends only because something dropped it, and the browser shall connect again.
  } catch (error) {
    request.log.error({ err: error }, 'live stream failed')
  } finally {
    clearInterval(ping)
    raw.off('close', end)
    open.delete(raw)
    // What a browser does not take would keep the connection, and with it a stopping server, for ever.
    if (raw.writableNeedDrain) raw.destroy()
    else raw.end()
  }
}

/** Resolves when the bytes have left this process; false when the connection is gone. */
const written = (raw: FastifyReply['raw'], text: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (raw.destroyed || !raw.writable) return resolve(false)
    const gone = () => resolve(false)
    raw.once('close', gone)
    raw.write(text, (error) => {
      raw.off('close', gone)
      resolve(!error)
    })
  })

/** A session or role that ended closes the stream too. When the database is away the stream stays as it is. */
async function stillSignedIn(request: FastifyRequest, { contextOf }: StreamParts): Promise<boolean> {
  try {
    const context = await contextOf(request.headers.cookie)
    await context.tenant()
    return true
  } catch (error) {
    return !(error instanceof GraphQLError)
  }
}

const isStream = (
  value: AsyncGenerator<ExecutionResult> | ExecutionResult
): value is AsyncGenerator<ExecutionResult> => Symbol.asyncIterator in value

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import rateLimit from '@fastify/rate-limit'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController
} from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Auth } from './auth/auth.ts'
import { serveAuth } from './auth/routes.ts'
import type { SessionCache } from './auth/session-cache.ts'
import { type Context, contextFor, type Services } from './graphql/context.ts'
import { formatError } from './graphql/errors.ts'
import { jitGateway } from './graphql/executor.ts'
import { serveBerkas } from './http/berkas.ts'
import { cutUnusedConnections } from './http/drain.ts'
import { serveHealth } from './http/health.ts'
import { refuseForeignOrigin } from './http/origin.ts'
import { addSecurityHeaders } from './http/security.ts'
import { serveWorkbench } from './http/static.ts'
import { serveUnduh } from './http/unduh.ts'
import { serveStream } from './live/stream.ts'
import { serveUndangan } from './orang/undangan-http.ts'
import type { ServerSettings } from './settings.ts'

/** An operation longer than this is an attack or a mistake; the workbench's largest has some 300 tokens. */
const maxTokens = 3000

export interface AppParts {
  readonly settings: ServerSettings
  readonly services: Services
  readonly schema: GraphQLSchema
  readonly auth: Auth
  readonly sessions: SessionCache
  /** Addresses that people may come from; known only when the port is. */
  readonly origins: () => ReadonlySet<string>
  /** How often a live stream is kept open and its session looked at; default 12 seconds. */
  readonly pingMilliseconds?: number
  /** Folder of the built workbench; null = API alone (tests, bench). */
  readonly workbench: string | null
  /** For the bench alone, which compares ours with Apollo's defaults, with and without its cache-control plug-in. */
  readonly apollo?: 'ours' | 'defaults' | 'defaultsWithoutCacheControl'
}

/** The HTTP application, not yet listening. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { settings, services, sessions } = parts
  const app = Fastify({
    loggerInstance: services.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: settings.maxBodyBytes,
    trustProxy: 'loopback'
  })
  app.setErrorHandler((error: { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ err: error }, 'request failed')
    return reply.code(status).send(httpErrorBody(status))
  })
  await addSecurityHeaders(app)
  refuseForeignOrigin(app, parts.origins)
  await app.register(rateLimit, {
    max: settings.ratePerMinute,
    timeWindow: '1 minute',
    allowList: (request) => request.url === '/healthz' || request.url.startsWith('/assets/')
  })
  cutUnusedConnections(app)
  serveHealth(app, services)
  serveAuth(
    app,
    () => parts.auth,
    () => sessions
  )
  serveBerkas(app, services, () => sessions)
  serveUndangan(app, services, () => sessions, settings)

  const apollo = createApollo(parts, app)
  await apollo.start()
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    // A file travels as a JSON string, which takes more bytes than the file.
    bodyLimit: settings.maxFileBytes * 2,
    onRequest: (request, reply) => refuseLargeFromStrangers(parts, request, reply),
    preHandler: (request, reply) => refuseLargeWithoutFile(parts, request, reply),
    // A plan is a megabyte of text: encoded once instead of measured first and encoded while it is written.
    onSend: async (_request, _reply, payload) =>
      typeof payload === 'string' ? Buffer.from(payload) : payload,
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => contextFor(services, await sessions.find(request.headers.cookie))
    })
  })
  const present = formatError(services.log)
  serveStream(app, {
    schema: parts.schema,
    maxTokens,
    pingMilliseconds: parts.pingMilliseconds,
    contextOf: async (cookie) => contextFor(services, await sessions.find(cookie)),
    present: (error) => present(error.toJSON(), error)
  })
  serveUnduh(app, async (cookie) => contextFor(services, await sessions.find(cookie)))
  if (parts.workbench !== null) await serveWorkbench(app, parts.workbench)
  return app
}

function createApollo(parts: AppParts, app: FastifyInstance): ApolloServer<Context> {
  const { apollo = 'ours' } = parts
  const ours = apollo === 'ours'
  return new ApolloServer<Context>({
    ...(ours ? { gateway: jitGateway(parts.schema) as never } : { schema: parts.schema }),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens },
    formatError: formatError(parts.services.log),
    plugins: [
      fastifyApolloDrainPlugin(app) as never,
      ...(apollo === 'defaults' ? [] : [ApolloServerPluginCacheControlDisabled()])
    ]
  })
}

const lengthOf = (request: FastifyRequest): number =>
  Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY)

/** Only somebody signed in may send more than an ordinary request; known before the first byte of the body is read. */
async function refuseLargeFromStrangers(
  { settings, sessions }: AppParts,
  request: FastifyRequest,
  reply: FastifyReply
): Promise<void> {
  if (request.method !== 'POST' || lengthOf(request) <= settings.maxBodyBytes) return
  if ((await sessions.find(request.headers.cookie)) === null) await reply.code(413).send(httpErrorBody(413))
}

/** Room beyond an ordinary request is for the one thing that needs it: the text of a file (`input.isi`). */
async function refuseLargeWithoutFile(
  { settings }: AppParts,
  request: FastifyRequest,
  reply: FastifyReply
): Promise<void> {
  if (request.method !== 'POST' || lengthOf(request) <= settings.maxBodyBytes) return
  const { variables } = (request.body ?? {}) as { variables?: { input?: { isi?: unknown } } }
  if (typeof variables?.input?.isi !== 'string') await reply.code(413).send(httpErrorBody(413))
}

function httpErrorBody(status: number): { kode: string; pesan: string } {
  switch (status) {
    case 413:
      return { kode: 'TERLALU_BESAR', pesan: 'Kiriman terlalu besar. Berkas Renstra paling besar 20 MB.' }
    case 429:
      return {
        kode: 'TERLALU_SERING',
        pesan: 'Terlalu banyak permintaan dalam satu menit. Tunggu sebentar, lalu coba lagi.'
      }
    default:
      return status < 500
        ? {
            kode: 'PERMINTAAN_TIDAK_SAH',
            pesan: 'Permintaan tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.'
          }
        : {
            kode: 'GALAT_SISTEM',
            pesan:
              'Terjadi kesalahan pada sistem. Data yang sudah tersimpan tidak berubah. Coba lagi sebentar lagi.'
          }
  }
}

import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import type { Context } from '../graphql/context.ts'

/** A proxy closes a stream on which nothing is said; the handler pings by itself every 12 seconds. */
export function serveStream(app: FastifyInstance, schema: GraphQLSchema, contextOf: (cookie: string | undefined) => Promise<Context>): void {
  const handler = createHandler<Record<string, unknown>>({
    schema,
    context: async (request) => {
      const context = await contextOf(request.raw.headers.cookie)
      return { ...context }
    }
  })
  app.route({
    url: '/graphql/stream',
    method: ['GET', 'POST', 'PUT', 'DELETE'],
    handler: (request, reply) => handler(request, reply)
  })
}

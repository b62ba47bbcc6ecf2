import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import autocannon from 'autocannon'
import { akun } from './fill.ts'

/** One signed-in browser with one connection that stays open. */
export interface Client {
  /** Text of the answer; throws unless it is 200 without errors. */
  ask(body: string): Promise<string>
  /** Requests a second of `amount` requests over `connections` connections; throws when one fails. */
  load(body: string, connections: number, amount: number): Promise<number>
  close(): void
}

/** Signs in at the server. */
export async function signIn(address: string): Promise<Client> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const base = { origin: address, 'content-type': 'application/json' }
  const signed = await post(
    agent,
    `${address}/api/auth/sign-in/email`,
    base,
    JSON.stringify({ email: akun.surel, password: akun.sandi })
  )
  if (signed.status !== 200) throw new Error(`sign-in: ${signed.status} ${signed.text}`)
  const headers = { ...base, cookie: signed.cookie }
  const url = `${address}/graphql`
  return {
    async ask(body) {
      const { status, text } = await post(agent, url, headers, body)
      if (status !== 200 || text.startsWith('{"errors"'))
        throw new Error(`graphql: ${status} ${text.slice(0, 500)}`)
      return text
    },
    load: (body, connections, amount) => load(url, headers, body, connections, amount),
    close: () => agent.destroy()
  }
}

/** The body of one GraphQL request out of a committed operation. */
export function bodyOf(
  operation: 'whole-plan' | 'list' | 'edit-cell',
  variables: Readonly<Record<string, unknown>> = {}
): string {
  const query = readFileSync(new URL(`${operation}.graphql`, import.meta.url), 'utf8')
  return JSON.stringify({ query, variables })
}

async function load(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  connections: number,
  amount: number
): Promise<number> {
  // autocannon itself looks at its watch once a second; a bounded run needs the time of the last answer.
  let begun = 0
  let last = 0
  const run = autocannon({ url, headers, body, connections, amount, method: 'POST' })
  run.on('start', () => {
    begun = performance.now()
  })
  run.on('response', () => {
    last = performance.now()
  })
  const result = await run
  if (result['2xx'] !== amount || result.errors > 0) {
    throw new Error(
      `${amount - result['2xx']} of ${amount} requests failed, ${result.errors} connection errors`
    )
  }
  return amount / ((last - begun) / 1000)
}

interface Answer {
  readonly status: number
  readonly text: string
  /** What the browser sends back. */
  readonly cookie: string
}

function post(
  agent: Agent,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': String(Buffer.byteLength(body)) }
    const sent = request(url, { agent, method: 'POST', headers: { ...headers, ...length } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const cookie = (response.headers['set-cookie'] ?? []).map((line) => line.split(';', 1)[0]).join('; ')
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8'), cookie })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

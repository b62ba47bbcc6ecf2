import { connect } from 'node:net'
import fc from 'fast-check'
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../src/schema/index.ts'
import { type Client, clientOf, origin } from './harness.ts'
import { openApi } from './one-api.ts'
import { akun, firstPlan, type Plan } from './plan.ts'

const runs = process.env['SELARAS_UJI_MALAM'] ? 2000 : 300
const lines: string[] = []
const { api } = openApi({ log: (line) => lines.push(line) })

/** Words of our insides that no answer may hold. */
const insides =
  /\bat .+\(.+:\d+:\d+\)|node_modules|\.ts:\d+|select .+ from|insert into|selaras\.(simpul|naskah|pagu)|row-level security|syntax error at|pg_|kysely|invalid input syntax|Cannot read propert/i

const post = (payload: unknown, headers: Record<string, string> = {}, url = '/graphql') =>
  api().app.inject({
    method: 'POST',
    url,
    headers: { origin, 'content-type': 'application/json', ...headers },
    payload: payload as string
  })

describe('an operation beyond a limit', () => {
  let planner: Client
  beforeAll(async () => {
    planner = await api().signIn(akun.perencana)
  })
  const codeOf = async (query: string, variables = {}) =>
    (await planner.query(query, variables)).errors[0]?.extensions?.['code']
  const many = (count: number, make: (at: number) => string) =>
    Array.from({ length: count }, (_one, at) => make(at)).join(' ')

  it('is refused: too many aliases, too much in one, too many plans with content', async () => {
    expect(await codeOf(`{ ${many(450, (at) => `a${at}: saya { id }`)} }`)).toBe('TERLALU_RUMIT')
    expect(
      await codeOf(
        `{ ${many(60, (at) => `a${at}: daftarNaskah { edges { node { id posisi { hari } peristiwa { label } } } }`)} }`
      )
    ).toBe('TERLALU_RUMIT')
    const { id } = await firstPlan(planner)
    const contents = await planner.query(
      `query ($id: ID!) { ${many(5, (at) => `a${at}: naskah(id: $id) { dokumen }`)} }`,
      { id }
    )
    expect(contents.errors.map((one) => one.extensions?.['code'])).toContain('TERLALU_RUMIT')
    expect(contents.errors[0]?.message).toMatch(/paling banyak 4 Renstra/)
  })

  it('is refused: too many tokens, too deep fragments, fragments in a circle', async () => {
    expect(await codeOf(`{ ${many(3001, () => '__typename')} }`)).toBe('GRAPHQL_PARSE_FAILED')
    expect(await codeOf('query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toBe(
      'GRAPHQL_VALIDATION_FAILED'
    )
    const nested = `fragment F0 on Query { __typename } ${many(40, (at) => `fragment F${at + 1} on Query { ...F${at} ...F${at} }`)} query { ...F40 }`
    expect(await codeOf(nested)).toMatch(/GRAPHQL_VALIDATION_FAILED|TERLALU_RUMIT/)
  })

  it('is refused: unknown fields, introspection, batches, mutations by GET, a GET that a form could send', async () => {
    expect(await codeOf('{ rahasia }')).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(await codeOf('{ __schema { types { name } } }')).toMatch(
      /GRAPHQL_VALIDATION_FAILED|INTROSPECTION_DISABLED/
    )
    expect(
      (await post([{ query: '{ saya { id } }' }, { query: '{ saya { id } }' }], { cookie: planner.cookie }))
        .statusCode
    ).toBe(400)
    const get = (query: string, headers = {}) =>
      api().app.inject({
        method: 'GET',
        url: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { cookie: planner.cookie, ...headers }
      })
    expect(
      (await get('mutation { periksaSemua { __typename } }', { 'apollo-require-preflight': '1' })).statusCode
    ).toBe(405)
    expect((await get('{ saya { id } }')).statusCode).toBe(400)
  })

  it('is refused: impossible pages and cursors, in place of an error of ours', async () => {
    for (const args of [
      'first: -1',
      'last: -1',
      'after: "x"',
      'first: 2147483647',
      'opdId: "x\'"',
      'before: "%%%"'
    ]) {
      const answer = await planner.query(
        `{ daftarNaskah(${args}) { edges { node { id } } } daftarOpd(${args.replace(/opdId.*/, 'first: 1')}) { edges { node { id } } } }`
      )
      expect([args, answer.errors.filter((one) => one.extensions?.['code'] !== 'BAD_USER_INPUT')]).toEqual([
        args,
        []
      ])
    }
  })

  it('is refused early: 100 MB with 413 and a sentence before a byte of it is read', async () => {
    const address = await api().app.listen({ host: '127.0.0.1', port: 0 })
    const answer = await firstAnswer(
      Number(new URL(address).port),
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nCookie: ${planner.cookie}\r\nContent-Length: ${100 * 1024 * 1024}\r\n\r\n{"query":`
    )
    expect(answer).toMatch(/^HTTP\/1\.1 413/)
    expect(answer).toContain('Berkas Renstra paling besar 20 MB.')
  })

  it('is refused above an ordinary size: from a stranger at once, from a person unless it carries a file', async () => {
    const padding = 'x'.repeat(5 * 1024 * 1024)
    const stranger = await post({ query: '{ saya { id } }', variables: { input: { isi: padding } } })
    expect(stranger.statusCode).toBe(413)
    const person = await post(
      { query: '{ saya { id } }', variables: { padding } },
      { cookie: planner.cookie }
    )
    expect([person.statusCode, person.json().pesan]).toEqual([413, expect.stringMatching(/besar/)])
    expect(
      (
        await post(
          { query: '{ saya { id } }', variables: { input: { isi: padding } } },
          { cookie: planner.cookie }
        )
      ).statusCode
    ).toBe(200)
    expect(
      (await post({ email: 'a@b.id', password: padding }, {}, '/api/auth/sign-in/email')).statusCode
    ).toBe(413)
  })

  it('is refused: a value nested deeper than any plan, and keys that are no keys', async () => {
    const { id } = await firstPlan(planner)
    const mutation =
      'mutation ($i: UbahNaskahInput!) { ubahNaskah(input: $i) { __typename ... on Penolakan { kode } } }'
    for (const levels of [50, 5000, 500_000]) {
      const body = JSON.stringify({
        query: mutation,
        variables: {
          i: {
            naskahId: id,
            kunci: uuidv7(),
            changes: [{ jenis: 'bagian', nama: 'dasarHukum', ke: 'DALAM' }]
          }
        }
      })
      const answer = await post(body.replace('"DALAM"', `${'['.repeat(levels)}${']'.repeat(levels)}`), {
        cookie: planner.cookie
      })
      expect([levels, answer.json().errors?.[0]?.extensions?.code]).toEqual([levels, 'BAD_USER_INPUT'])
    }
    for (const kunci of ['', 'a\u0000bcdefgh', 'x'.repeat(200), '   '.repeat(4)]) {
      const { data } = await planner.query(mutation, {
        i: { naskahId: id, kunci, changes: [{ jenis: 'hapus', simpulId: id }] }
      })
      expect(data.ubahNaskah.kode).toBe('NILAI_TIDAK_SAH')
    }
    const changes = Array.from({ length: 5001 }, () => ({ jenis: 'hapus', simpulId: id }))
    expect(
      (await planner.query(mutation, { i: { naskahId: id, kunci: uuidv7(), changes } })).data.ubahNaskah.kode
    ).toBe('TERLALU_BESAR')
  })
})

describe('the live address', () => {
  it('serves subscriptions alone and answers like /graphql', async () => {
    const planner = await api().signIn(akun.perencana)
    const ask = async (query: unknown, more: Record<string, unknown> = {}) => {
      const response = await post({ query, ...more }, { cookie: planner.cookie }, '/graphql/stream')
      return [response.statusCode, response.json().errors?.[0]?.extensions?.code]
    }
    expect(await ask('{ saya { id } }')).toEqual([400, 'BAD_USER_INPUT'])
    expect(await ask('mutation { periksaSemua { __typename } }')).toEqual([400, 'BAD_USER_INPUT'])
    expect(await ask('subscription {')).toEqual([400, 'GRAPHQL_PARSE_FAILED'])
    expect(await ask('subscription { rahasia }')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
    expect(await ask(7)).toEqual([400, 'BAD_USER_INPUT'])
    expect(await ask('subscription ($id: ID!) { naskahBerubah(naskahId: $id) { versi } }')).toEqual([
      400,
      'BAD_USER_INPUT'
    ])
    expect(await ask('subscription { naskahBerubah(naskahId: "x") { versi } }')).toEqual([
      403,
      'TIDAK_BERHAK'
    ])
    expect(await ask(`subscription { naskahBerubah(naskahId: "x") { ${'versi '.repeat(3000)} } }`)).toEqual([
      400,
      'GRAPHQL_PARSE_FAILED'
    ])
    expect((await api().app.inject({ method: 'GET', url: '/graphql/stream' })).statusCode).toBe(404)
  })
})

describe('an error of ours', () => {
  it('leaves as an id alone, and is logged with that id', async () => {
    const planner = await api().signIn(akun.perencana)
    const { enqueue } = api().services
    Object.assign(api().services, {
      enqueue: () => Promise.reject(new Error('insert into selaras.simpul: rahasia dapur'))
    })
    const verifikator = await api().signIn(akun.verifikator)
    lines.length = 0
    const answer = await verifikator.query('mutation { periksaSemua { __typename } }')
    Object.assign(api().services, { enqueue })
    expect(answer.status).toBe(200)
    expect(answer.errors).toMatchObject([{ extensions: { code: 'GALAT_SISTEM', id: expect.any(String) } }])
    expect(JSON.stringify(answer)).not.toMatch(/rahasia dapur|insert into/)
    expect(answer.errors[0]?.message).toContain(String(answer.errors[0]?.extensions?.['id']))
    const logged = lines
      .map((line) => JSON.parse(line) as { galat?: string; err?: { message: string } })
      .find((line) => line.galat)
    expect(logged).toMatchObject({
      galat: answer.errors[0]?.extensions?.['id'],
      err: { message: expect.stringContaining('rahasia dapur') }
    })
    expect((await planner.query('{ saya { id } }')).errors).toEqual([])
  })
})

describe('[R13] whatever is sent', () => {
  let planner: Client
  let plan: Plan
  beforeAll(async () => {
    planner = await api().signIn(akun.perencana)
    plan = await firstPlan(planner)
  })

  const healthy = async (payload: string, headers: Record<string, string> = {}, url = '/graphql') => {
    lines.length = 0
    const response = await post(payload, { cookie: planner.cookie, ...headers }, url)
    const about = `${payload.slice(0, 600)} → ${response.statusCode} ${response.body.slice(0, 400)} ${lines.join('\n').slice(0, 1500)}`
    expect(response.statusCode, about).toBeLessThan(500)
    expect(response.body, about).not.toMatch(insides)
    expect(response.body, about).not.toMatch(/GALAT_SISTEM|INTERNAL_SERVER_ERROR/)
    return (response.body.startsWith('{') ? response.json() : {}) as {
      data?: Record<string, { __typename: string } | null> | null
    }
  }

  it('is answered without a fault of ours: documents made of pieces of the language', async () => {
    const words = [
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      ':',
      '!',
      '$',
      '...',
      '@',
      '"',
      '"""',
      'query',
      'mutation',
      'subscription',
      'fragment',
      'on',
      'naskah',
      'saya',
      'id',
      'simpul',
      'ubahNaskah',
      'input',
      'Query',
      'Naskah',
      '$id',
      '__typename',
      '__schema',
      '@include',
      '@defer',
      '(if: true)',
      'null',
      '1e999',
      '\\u0000',
      '#',
      'é',
      '\ud800'
    ]
    const document = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '))
    await fc.assert(
      fc.asyncProperty(
        document,
        fc.constantFrom('/graphql', '/graphql/stream'),
        async (query, url) => void (await healthy(JSON.stringify({ query }), {}, url))
      ),
      { numRuns: runs }
    )
  })

  it('is answered without a fault of ours: bodies that are no GraphQL request', async () => {
    const body = fc.oneof(
      fc.json(),
      fc.string(),
      fc.jsonValue().map((query) => JSON.stringify({ query })),
      fc
        .record({
          query: fc.constant('{ saya { id } }'),
          variables: fc.jsonValue(),
          operationName: fc.jsonValue(),
          extensions: fc.jsonValue()
        })
        .map((one) => JSON.stringify(one))
    )
    const type = fc.constantFrom(
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-16'
    )
    await fc.assert(
      fc.asyncProperty(
        body,
        type,
        fc.constantFrom('/graphql', '/graphql/stream', '/api/auth/sign-in/email', '/api/auth/%00', '/x'),
        async (payload, contentType, url) =>
          void (await healthy(payload, { 'content-type': contentType }, url))
      ),
      { numRuns: Math.round(runs / 2) }
    )
  })

  it('is answered without a fault of ours: well-formed mutations with wild values', async () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      (field) => field.args.length > 0
    )
    const call = fc.constantFrom(...fields).chain((field) =>
      fc
        .record(Object.fromEntries(field.args.map((arg) => [arg.name, wildValue(arg.type, plan)])))
        .map((variables) => {
          const head = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
          const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
          return JSON.stringify({
            query: `mutation (${head}) { ${field.name}(${args}) { __typename ... on Penolakan { kode pesan saran rincian } } }`,
            variables
          })
        })
    )
    let decided = 0
    await fc.assert(
      fc.asyncProperty(call, async (payload) => {
        const { data } = await healthy(payload)
        if (data) decided++
      }),
      { numRuns: runs }
    )
    // Most reach the domain: they are not stopped by the types of GraphQL.
    expect(decided).toBeGreaterThan(runs / 2)
  })

  it('leaves the plan readable and the house in order', async () => {
    const after = await planner.query('query ($id: ID!) { naskah(id: $id) { dokumen simpul { id } } }', {
      id: plan.id
    })
    expect(after.errors).toEqual([])
    expect((await clientOf(api().app).query('{ saya { id } }')).data).toEqual({ saya: null })
  })
})

/** Values of an input type: often what fits, sometimes anything at all. */
function wildValue(type: GraphQLInputType, plan: Plan, key = ''): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return wildValue(type.ofType, plan, key)
  if (isListType(type)) return fc.array(wildValue(type.ofType, plan, key), { maxLength: 4 })
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((one) => one.name))
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const shape = Object.fromEntries(
      fields.map((field) => [field.name, wildValue(field.type, plan, field.name)])
    )
    return fc.record(shape, {
      requiredKeys: fields.filter((field) => isNonNullType(field.type)).map((field) => field.name)
    })
  }
  const ids = fc.constantFrom(plan.id, ...plan.simpul.slice(0, 30).map((row) => row.id))
  switch (type.toString()) {
    case 'ID':
      return key === 'kunci'
        ? fc.oneof(fc.uuid(), fc.string())
        : fc.oneof(
            { arbitrary: ids, weight: 4 },
            { arbitrary: fc.uuid(), weight: 1 },
            { arbitrary: strange, weight: 1 }
          )
    case 'String':
      return fc.oneof(
        fc.constantFrom(
          'uraian',
          'kode',
          'pagu:2021',
          'target:2021',
          'akhir',
          'dasarHukum',
          'bab',
          'program',
          'indikator',
          'sampaikan',
          'mintaBatal',
          '__proto__',
          'constructor'
        ),
        strange
      )
    case 'Float':
      return fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
    case 'Int':
      return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
    case 'Boolean':
      return fc.boolean()
    default:
      return fc.oneof(
        fc.jsonValue(),
        strange,
        fc.record({ teks: strange, nilai: strange }),
        fc.record({ indukId: ids, urutan: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
        fc.record({ alasan: strange })
      )
  }
}

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    "'; drop table x; --",
    '\uEDB0',
    '🙂'.repeat(50),
    '9'.repeat(400),
    '${x}',
    '1e400'
  )
)

function firstAnswer(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let answer = ''
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString()
      if (answer.includes('}')) {
        socket.destroy()
        resolve(answer)
      }
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

import { randomUUID } from 'node:crypto'
import { sandi } from '../people.ts'

/** A person at the API, without a browser: for stages that another story has told already. */
export interface Pelanggan {
  /** A query's data; an error is thrown. */
  tanya<Jawaban>(dokumen: string, variabel?: Readonly<Record<string, unknown>>): Promise<Jawaban>
  /** A mutation whose only argument is `input`; a refusal is thrown with what it says. */
  kirim(nama: string, jenis: string, input: Readonly<Record<string, unknown>>): Promise<void>
  /** A mutation with the arguments as declared; `hasil` is what is asked of its answer. */
  minta<Jawaban>(
    nama: string,
    argumen: Readonly<Record<string, readonly [jenis: string, nilai: unknown]>>,
    hasil?: string
  ): Promise<Jawaban>
}

/** Signs in at the API of a running server. */
export async function masukApi(address: string, surel: string): Promise<Pelanggan> {
  const headers = { 'content-type': 'application/json', origin: address }
  const response = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: surel, password: sandi })
  })
  if (!response.ok) throw new Error(`sign-in of ${surel}: ${response.status}`)
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const tanya = async <Jawaban>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const body = JSON.stringify({ query, variables })
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body
    })
    const { data, errors } = (await answer.json()) as { data?: Jawaban; errors?: unknown }
    if (errors || !data) throw new Error(`${surel}: ${JSON.stringify(errors)} of ${query}`)
    return data
  }
  const minta: Pelanggan['minta'] = async <Jawaban>(
    nama: string,
    argumen: Readonly<Record<string, readonly [string, unknown]>>,
    hasil = ''
  ) => {
    const entries = Object.entries(argumen)
    const declared = entries.map(([name, [jenis]]) => `$${name}: ${jenis}`).join(', ')
    const handed = entries.map(([name]) => `${name}: $${name}`).join(', ')
    const variables = Object.fromEntries(entries.map(([name, [, nilai]]) => [name, nilai]))
    const data = await tanya<Record<string, { __typename: string; pesan?: string; saran?: string }>>(
      `mutation (${declared}) { ${nama}(${handed}) { __typename ... on Penolakan { pesan saran } ${hasil} } }`,
      variables
    )
    const told = data[nama]
    if (!told || told.__typename === 'Penolakan')
      throw new Error(`${nama} by ${surel}: ${told?.pesan} ${told?.saran}`)
    return told as Jawaban
  }
  return {
    tanya,
    minta,
    kirim: async (nama, jenis, input) => {
      await minta(nama, { input: [`${jenis}!`, { kunci: kunci(), ...input }] })
    }
  }
}

/** An idempotency key. */
export const kunci = (): string => randomUUID()

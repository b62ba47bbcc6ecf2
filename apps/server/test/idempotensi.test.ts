import { GraphQLInputObjectType, getNamedType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../src/schema/index.ts'
import { doubling } from './doubling.ts'

/**
 * R10 without a second script of every mutation: the suites of the API run again, and each of their mutations that has
 * a key goes out two to five times at once. What they expect (versions, rows, refusals) is what one effect leaves.
 */
doubling.on = true
for (const suite of [
  () => import('./orang.test.ts'),
  () => import('./jarang.test.ts'),
  () => import('./verifikasi.test.ts'),
  () => import('./catatan.test.ts'),
  () => import('./penetapan.test.ts'),
  () => import('./induk.test.ts'),
  () => import('./kaitan-lintas.test.ts'),
  () => import('./persiapan.test.ts'),
  () => import('./forum.test.ts'),
  () => import('./revisi.test.ts'),
  () => import('./tahap.test.ts'),
  () => import('./masuk.test.ts'),
  () => import('./ubah-naskah.test.ts')
])
  await suite()

/** Mutations without a key, and why none is needed. */
const withoutKey: Readonly<Record<string, string>> = {
  batalkanPekerjaan: 'ends what is named; a second time it has ended',
  hadir: 'says where somebody is now; kept nowhere',
  hapusContoh: 'removes what is there; a second time nothing is',
  periksaSemua: 'gives the work that is still open',
  tandaiDibaca: 'what has been read stays read'
}

const hasKey = (name: string): boolean =>
  (schema.getMutationType()?.getFields()[name]?.args ?? []).some((arg) => {
    const type = getNamedType(arg.type)
    return arg.name === 'kunci' || (type instanceof GraphQLInputObjectType && 'kunci' in type.getFields())
  })

describe('[R10] every mutation of the schema', () => {
  const all = Object.keys(schema.getMutationType()?.getFields() ?? {})

  it('has a key, or a reason why it needs none', () => {
    expect(all.filter((name) => !hasKey(name)).sort()).toEqual(Object.keys(withoutKey).sort())
  })

  it('answered all copies of one request alike', () => {
    expect(doubling.faults).toEqual([])
  })

  it('was sent in copies and did something, a hundred times and more in all', () => {
    const done = [...doubling.sent.values()].reduce((sum, one) => sum + one.done, 0)
    const never = all.filter((name) => hasKey(name) && (doubling.sent.get(name)?.done ?? 0) === 0)
    console.log(`R10: ${done} requests in copies, ${doubling.sent.size} mutations`)
    expect(never).toEqual([])
    expect(done).toBeGreaterThanOrEqual(100)
  })
})

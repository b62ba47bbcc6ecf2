import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localSignature } from '../src/tanda-tangan/local-signature.ts'
import type { IsiTandaTangan } from '../src/tanda-tangan/signature.ts'

const secret = 'rahasia-uji-yang-panjangnya-cukup-32'
const isi: IsiTandaTangan = {
  naskahId: 'n1',
  potretId: 'p1',
  hash: 'ab'.repeat(32),
  ke: 1,
  jabatanId: 'sekda',
  orang: 'u1',
  sebagai: 'definitif',
  pindaian: null,
  dicatatOleh: 'u1',
  waktu: '2026-11-21T02:00:00.000Z'
}

describe('the local signature', () => {
  it('is verified by every process that knows the same secret', async () => {
    const made = await localSignature({ secret }).sign(isi)
    expect(await localSignature({ secret }).verify(isi, made)).toEqual({ sah: true })
    // The database gives an instant back in its own notation.
    expect(
      await localSignature({ secret }).verify({ ...isi, waktu: '2026-11-21T09:00:00+07:00' }, made)
    ).toEqual({ sah: true })
  })

  it('does not hold for a paraf of which any part was changed', async () => {
    const provider = localSignature({ secret })
    const made = await provider.sign(isi)
    const changes: Partial<IsiTandaTangan>[] = [
      { naskahId: 'n2' },
      { potretId: 'p2' },
      { hash: 'cd'.repeat(32) },
      { ke: 2 },
      { jabatanId: 'asisten' },
      { orang: 'u2' },
      { sebagai: 'plh' },
      { pindaian: 'ef'.repeat(32) },
      { dicatatOleh: 'u3' },
      { waktu: '2026-11-21T02:00:00.001Z' }
    ]
    expect(changes.flatMap(Object.keys).sort()).toEqual(Object.keys(isi).sort())
    for (const change of changes)
      expect(await provider.verify({ ...isi, ...change }, made)).toEqual({ sah: false, sebab: 'tidakCocok' })
  })

  it('does not hold when a byte of it is another', async () => {
    const provider = localSignature({ secret })
    const made = await provider.sign(isi)
    const bytes = Buffer.from(made.nilai, 'base64')
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const forged = Buffer.from(bytes)
        forged[at] = (forged[at] ?? 0) ^ flip
        const answer = await provider.verify(isi, { ...made, nilai: forged.toString('base64') })
        expect(answer.sah).toBe(false)
      })
    )
  })

  it('trusts no key that came along with a forged signature, and an earlier key only when it is named', async () => {
    const made = await localSignature({ secret: 'rahasia-orang-lain-yang-panjangnya-32' }).sign(isi)
    expect(await localSignature({ secret }).verify(isi, made)).toEqual({ sah: false, sebab: 'kunciAsing' })
    expect(await localSignature({ secret, trusted: [made.kunci] }).verify(isi, made)).toEqual({ sah: true })
    const own = await localSignature({ secret }).sign(isi)
    expect(await localSignature({ secret }).verify(isi, { ...made, kunci: own.kunci })).toEqual({
      sah: false,
      sebab: 'kunciAsing'
    })
  })

  it('says nothing about what another provider signed', async () => {
    const made = await localSignature({ secret }).sign(isi)
    expect(await localSignature({ secret }).verify(isi, { ...made, penyedia: 'bsre' })).toEqual({
      sah: false,
      sebab: 'penyediaLain'
    })
  })
})

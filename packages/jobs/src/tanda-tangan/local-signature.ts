import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto'
import { bytesOf, type SignatureProvider } from './signature.ts'

/** PKCS #8 wrapping of a raw Ed25519 seed. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

export interface LocalSignatureOptions {
  /** The server's own secret (SELARAS_RAHASIA, or the file `rahasia` of its data folder); the key follows from it. */
  readonly secret: string
  /** Fingerprints of earlier keys that stay trusted after the secret was changed. */
  readonly trusted?: readonly string[]
}

/**
 * Signs with an Ed25519 key of the server. It proves that this server recorded this paraf for this account at this time
 * and that nothing of it was changed; it is no certified electronic signature.
 */
export function localSignature({ secret, trusted = [] }: LocalSignatureOptions): SignatureProvider {
  const seed = Buffer.from(hkdfSync('sha256', secret, 'selaras', 'tanda-tangan/1', 32))
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const own = fingerprint(spki)
  const trust = new Set([own, ...trusted])
  return {
    penyedia: 'lokal',
    async sign(isi) {
      return {
        penyedia: 'lokal',
        algoritma: 'ed25519',
        kunci: own,
        publik: spki.toString('base64'),
        nilai: sign(null, bytesOf(isi), privateKey).toString('base64')
      }
    },
    async verify(isi, tandaTangan) {
      if (tandaTangan.penyedia !== 'lokal' || tandaTangan.algoritma !== 'ed25519')
        return { sah: false, sebab: 'penyediaLain' }
      const publik = Buffer.from(tandaTangan.publik, 'base64')
      // The key comes with the signature; that it is ours is told by its fingerprint alone.
      if (!trust.has(tandaTangan.kunci) || fingerprint(publik) !== tandaTangan.kunci)
        return { sah: false, sebab: 'kunciAsing' }
      const key = createPublicKey({ key: publik, format: 'der', type: 'spki' })
      return verify(null, bytesOf(isi), key, Buffer.from(tandaTangan.nilai, 'base64'))
        ? { sah: true }
        : { sah: false, sebab: 'tidakCocok' }
    }
  }
}

const fingerprint = (spki: Uint8Array): string => createHash('sha256').update(spki).digest('hex')

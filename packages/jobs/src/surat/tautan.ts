import { createHash, createHmac } from 'node:crypto'

/** The link of an invitation: whose it is, and that it comes from us. */
export interface TautanUndangan {
  /** Made of the secret of the servers and the row, so that nobody needs to store it; `ke` counts the times it was sent. */
  tokenOf(pemdaId: string, undanganId: string, ke: number): string
  tautanOf(token: string): string
}

const idBytes = 16
const macBytes = 32

export function tautanUndangan(secret: string, alamat: () => string): TautanUndangan {
  return {
    tokenOf(pemdaId, undanganId, ke) {
      const ids = Buffer.concat([bytesOf(pemdaId), bytesOf(undanganId)])
      const mac = createHmac('sha256', secret).update(`selaras.undangan/1\n${ke}\n`).update(ids).digest()
      return Buffer.concat([ids, mac]).toString('base64url')
    },
    tautanOf: (token) => `${alamat()}/undangan/${token}`
  }
}

/** SHA-256 of a token, hex: what is stored of it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The pemda that a token names, or null for a text that is no token; only its hash in that pemda says if it is true. */
export function pemdaOfToken(token: string): string | null {
  if (!/^[\w-]{80,90}$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 2 * idBytes + macBytes) return null
  const hex = bytes.subarray(0, idBytes).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replace(/-/g, ''), 'hex')

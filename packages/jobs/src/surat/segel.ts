import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** A mail in plain text. Links in it are worth a password, so it is stored under a seal only. */
export const Surat = z.object({
  kepada: z.string(),
  judul: z.string(),
  teks: z.string()
})
export type Surat = z.infer<typeof Surat>

/** Closes mails for the queue and opens them again; who reads the database reads no link. */
export interface Segel {
  tutup(surat: Surat): string
  /** Throws for a text that was closed with another secret or has been changed. */
  buka(tertutup: string): Surat
}

const ivBytes = 12
const tagBytes = 16

/** The seal made of the secret of the servers (AES-256-GCM): base64url of iv, tag and text. */
export function segelOf(secret: string): Segel {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'selaras.surat/1', 32))
  return {
    tutup(surat) {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      const text = Buffer.concat([cipher.update(JSON.stringify(surat), 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')
    },
    buka(tertutup) {
      const bytes = Buffer.from(tertutup, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), {
        authTagLength: tagBytes
      })
      decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
      const text = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()])
      return Surat.parse(JSON.parse(text.toString('utf8')))
    }
  }
}

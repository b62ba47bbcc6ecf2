import { randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Surat } from './segel.ts'

/** How mails leave: into a folder as .eml (nothing leaves the machine), or over SMTP. */
export type SetelanSurat =
  | { readonly jenis: 'file'; readonly folder: string; readonly dari: string }
  | { readonly jenis: 'smtp'; readonly url: string; readonly dari: string }

export interface Pengirim {
  /** Hands one mail over and answers where it went, for the log; throws when it could not be handed over. */
  kirim(surat: Surat): Promise<string>
}

/** The way out for mails; nothing is opened before the first one. */
export function openPengirim(setelan: SetelanSurat, now: () => Date): Pengirim {
  return setelan.jenis === 'file' ? intoFolder(setelan, now) : overSmtp(setelan)
}

function intoFolder({ folder, dari }: Extract<SetelanSurat, { jenis: 'file' }>, now: () => Date): Pengirim {
  return {
    async kirim(surat) {
      const { createTransport } = await import('nodemailer')
      const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
      const { message } = await composer.sendMail(messageOf(surat, dari))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const name = `${now().toISOString().replace(/[:.]/g, '-')}-${randomBytes(4).toString('hex')}.eml`
      const file = join(folder, name)
      // Under another name until it is whole: somebody may be watching the folder.
      await writeFile(`${file}.sebagian`, message as Buffer, { mode: 0o600 })
      await rename(`${file}.sebagian`, file)
      return file
    }
  }
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

function overSmtp({ url, dari }: Extract<SetelanSurat, { jenis: 'smtp' }>): Pengirim {
  const address = new URL(url)
  const secure = address.protocol === 'smtps:'
  const user = decodeURIComponent(address.username)
  return {
    async kirim(surat) {
      const { createTransport } = await import('nodemailer')
      const transport = createTransport({
        host: address.hostname.replace(/^\[|\]$/g, ''),
        port: Number(address.port) || (secure ? 465 : 587),
        secure,
        // A link worth a password does not travel in the clear between machines.
        requireTLS: !secure && !loopback.has(address.hostname),
        ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(address.password) } }),
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 30_000,
        disableFileAccess: true,
        disableUrlAccess: true
      })
      try {
        const sent = await transport.sendMail(messageOf(surat, dari))
        return `${address.host}, ${sent.messageId}`
      } finally {
        transport.close()
      }
    }
  }
}

const messageOf = ({ kepada, judul, teks }: Surat, dari: string) => ({
  from: dari,
  // As an object: what stands in the address is never read as a list of addresses.
  to: { name: '', address: kepada },
  subject: judul,
  text: teks,
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
})

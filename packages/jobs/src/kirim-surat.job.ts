import { noteSurat, withTenant } from '@selaras/db'
import { z } from 'zod'
import { type JobKonteks, sistemOf } from './job.ts'
import type { Pengirim } from './surat/pengirim.ts'
import type { Segel } from './surat/segel.ts'

export const kirimSuratQueue = 'kirim-surat'
/** Where a mail goes when every try has failed, so that whoever asked for it is told. */
export const kirimSuratGagalQueue = 'kirim-surat-gagal'

export const KirimSuratData = z.object({
  /** The mail under its seal. */
  surat: z.string(),
  /** The invitation it belongs to, whose state shows how it goes. */
  undangan: z.object({ pemdaId: z.uuid(), id: z.uuid(), tokenHash: z.string() }).optional()
})
export type KirimSuratData = z.infer<typeof KirimSuratData>

/** What a process needs to send mails; a process without it leaves them in the queue. */
export interface PosSurat {
  readonly pengirim: Pengirim
  readonly segel: Segel
}

/**
 * Sends one mail. At least once: a process that dies between the mail server's yes and the note in the queue sends it
 * again, which nobody minds. When the server says no the job fails and is tried again later.
 */
export async function kirimSurat(
  konteks: JobKonteks,
  { pengirim, segel }: PosSurat,
  { surat, undangan }: KirimSuratData
): Promise<string> {
  const opened = segel.buka(surat)
  try {
    const where = await pengirim.kirim(opened)
    if (undangan) await note(konteks, undangan, 'terkirim', null)
    konteks.log.info({ surat: opened.judul, ke: where }, 'mail handed over')
    return 'terkirim'
  } catch (error) {
    if (undangan) await note(konteks, undangan, 'tertunda', reasonOf(error))
    throw error
  }
}

/** Tells whoever asked that every try has failed. */
export async function giveUpSurat(
  konteks: Pick<JobKonteks, 'db'>,
  { undangan }: KirimSuratData
): Promise<void> {
  if (undangan) {
    const pesan = 'Server surat tidak menerima surat ini setelah dicoba beberapa jam.'
    await note(konteks, undangan, 'gagal', pesan)
  }
}

async function note(
  { db }: Pick<JobKonteks, 'db'>,
  undangan: NonNullable<KirimSuratData['undangan']>,
  keadaan: 'terkirim' | 'tertunda' | 'gagal',
  pesan: string | null
): Promise<void> {
  await withTenant(db, sistemOf(undangan.pemdaId), (tx) =>
    noteSurat(tx, undangan.id, undangan.tokenHash, { keadaan, pesan })
  )
}

const reasons: Readonly<Record<string, string>> = {
  ECONNECTION: 'Server surat tidak terjangkau.',
  ESOCKET: 'Server surat tidak terjangkau.',
  ECONNREFUSED: 'Server surat tidak terjangkau.',
  EDNS: 'Nama server surat tidak dikenal.',
  ETIMEDOUT: 'Server surat tidak menjawab.',
  ETLS: 'Server surat tidak dapat dihubungi dengan sambungan terenkripsi.',
  EAUTH: 'Server surat menolak nama pengguna atau kata sandinya.',
  EENVELOPE: 'Server surat menolak alamat penerima.',
  EMESSAGE: 'Server surat menolak isi surat.'
}

/** Why a mail was not taken, in words for the admin; what servers say themselves stays in the log. */
const reasonOf = (error: unknown): string =>
  reasons[(error as { code?: string } | null)?.code ?? ''] ?? 'Surat tidak dapat dikirim.'

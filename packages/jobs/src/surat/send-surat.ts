import { jobsIn, type Tx } from '@selaras/db'
import type { PgBoss } from 'pg-boss'
import { type KirimSuratData, kirimSuratQueue } from '../kirim-surat.job.ts'
import type { Segel, Surat } from './segel.ts'

/** A mail that shall go out. */
export interface SuratRequest {
  readonly surat: Surat
  /** The invitation whose state shows how it goes. */
  readonly undangan?: KirimSuratData['undangan']
  /** At most one mail of this key in a minute; a further one is left out. */
  readonly sekaliSemenit?: string
}

/** Puts a sealed mail into the queue, in a transaction of its own or exactly when `tx` commits. */
export async function sendSurat(
  boss: PgBoss,
  segel: Segel,
  { surat, undangan, sekaliSemenit }: SuratRequest,
  tx?: Tx
): Promise<void> {
  const data: KirimSuratData = { surat: segel.tutup(surat), ...(undangan ? { undangan } : {}) }
  await boss.send(kirimSuratQueue, data, {
    ...(sekaliSemenit === undefined ? {} : { singletonKey: sekaliSemenit, singletonSeconds: 60 }),
    ...(tx ? { db: jobsIn(tx) } : {})
  })
}

import type { KirimAturUlang } from '../auth/auth.ts'
import { menitAturUlang } from '../auth/auth.ts'
import type { Services } from '../graphql/context.ts'
import { suratAturUlang } from './surat.ts'

/**
 * Puts the reset mail into the queue, at most one in a minute for one person. When the queue is away the answer to the
 * person stays the same, because it must not tell whether the account exists; the log says what happened.
 */
export function kirimAturUlang(
  { sendSurat, log }: Pick<Services, 'sendSurat' | 'log'>,
  alamat: () => string
): KirimAturUlang {
  return async ({ id, nama, surel }, token) => {
    const tautan = `${alamat()}/atur-ulang-sandi?token=${encodeURIComponent(token)}`
    try {
      const surat = suratAturUlang({ surel, nama, tautan, menit: menitAturUlang })
      await sendSurat({ surat, sekaliSemenit: `atur-ulang:${id}` })
    } catch (error) {
      log.error({ err: error }, 'reset mail was not queued')
    }
  }
}

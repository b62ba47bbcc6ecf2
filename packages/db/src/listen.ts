import { type Database, engineOf } from './connect.ts'

/** Channel of committed changes; the payload is written by `announce` in queries/naskah-simpan.ts. */
export const changeChannel = 'selaras_perubahan'

/** A naskah has a new version: refetch, or ask `jejakSince`. Says nothing about what it holds. */
export interface NaskahChanged {
  readonly pemdaId: string
  readonly opdId: string
  readonly naskahId: string
  readonly versi: number
}

/**
 * Calls back after each commit that changed a naskah, whichever process made it. `onGap` is called when notices may
 * have been lost (the connection was down): treat every open naskah as changed. Returns the function that stops.
 */
export async function listen(
  db: Database,
  onChange: (change: NaskahChanged) => void,
  onGap: () => void = () => {}
): Promise<() => Promise<void>> {
  return engineOf(db).listen(
    changeChannel,
    (payload) => onChange(JSON.parse(payload) as NaskahChanged),
    onGap
  )
}

/** Channel of ended sessions; the payload is written by the trigger on auth.session (migration 0015). */
const sesiChannel = 'selaras_sesi'

/**
 * Calls back with the id of each session that ends, whichever process ended it (signing out, revoking, a new password).
 * After `onGap` any session may have ended.
 */
export async function listenSesi(
  db: Database,
  onEnded: (sessionId: string) => void,
  onGap: () => void = () => {}
): Promise<() => Promise<void>> {
  return engineOf(db).listen(sesiChannel, onEnded, onGap)
}

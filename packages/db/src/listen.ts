import { type Database, engineOf } from './connect.ts'

/** Channel of committed changes; the payload is written by `announce` in queries/naskah-simpan.ts. */
export const changeChannel = 'selaras_perubahan'

/** A naskah has a new version: refetch, or ask `jejakSince`. Says nothing about what it holds. */
export interface NaskahChanged {
  readonly pemdaId: string
  readonly opdId: string
  readonly naskahId: string
  readonly versi: number
  /** The plan is as it was: a round of verification or a thread about it has changed. */
  readonly perihal?: 'percakapan'
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

/** Channel of news that only passes by; the payload is written by `tellNews` in queries/pemberitahuan.ts. */
export const newsChannel = 'selaras_kabar'

/** Where somebody is in a plan; `sel` null = nowhere in its tables. */
export interface KabarHadir {
  readonly jenis: 'hadir'
  readonly pemdaId: string
  readonly naskahId: string
  readonly penggunaId: string
  readonly nama: string
  /** One browser tab of the person. */
  readonly tab: string
  readonly sel: { readonly simpulId: string; readonly field: string } | null
  /** False: the person has left. */
  readonly ada: boolean
}

/** These people were told something, or have read it. */
export interface KabarPemberitahuan {
  readonly jenis: 'pemberitahuan'
  readonly pemdaId: string
  readonly penggunaId: readonly string[]
}

export type Kabar = KabarHadir | KabarPemberitahuan

/** Calls back with each piece of news, whichever process told it; after `onGap` some may be missing. */
export async function listenNews(
  db: Database,
  onNews: (kabar: Kabar) => void,
  onGap: () => void = () => {}
): Promise<() => Promise<void>> {
  return engineOf(db).listen(newsChannel, (payload) => onNews(JSON.parse(payload) as Kabar), onGap)
}

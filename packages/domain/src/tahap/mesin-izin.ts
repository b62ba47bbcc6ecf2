import type { Keberatan } from './guard.ts'
import type { PeranPelaku } from './roles.ts'
import { LABEL_PERAN } from './roles.ts'

/** What every machine is told: who asks, with the roles that count today. */
export interface FaktaPelaku {
  readonly pelaku: { readonly id: string; readonly peran: readonly PeranPelaku[] }
}

export interface PeristiwaMesin {
  readonly type: string
}

/**
 * A named guard of a small machine. It asks the facts, and the event as soon as it is filled in: null while only the
 * possible events are listed, so that a guard about data then says nothing.
 */
export type Syarat<F, E> = (facts: F, event: E | null) => Keberatan | null

/** Guards by name. */
export type DaftarSyarat<S extends string, F, E> = Readonly<Record<S, Syarat<F, E>>>

/** Who may send an event, what must hold, and which branch of the event this is. */
export interface IzinMesin<S extends string = string, C extends string = string> {
  readonly peran: readonly PeranPelaku[]
  readonly syarat: readonly S[]
  readonly cabang?: C
}

/** What stands against a permission: the role first, then every unmet guard. `event` null = before it is filled in. */
export function objectionsOf<S extends string, F extends FaktaPelaku, E>(
  izin: IzinMesin<S>,
  syarat: DaftarSyarat<S, F, E>,
  facts: F,
  event: E | null
): readonly Keberatan[] {
  const stranger = roleObjection(izin.peran, facts)
  return stranger ? [stranger] : izin.syarat.flatMap((nama) => syarat[nama](facts, event) ?? [])
}

/** What stands against a person who holds none of these roles; null when one is held. */
export function roleObjection(peran: readonly PeranPelaku[], { pelaku }: FaktaPelaku): Keberatan | null {
  if (peran.some((one) => pelaku.peran.includes(one))) return null
  const siapa = peran.map((one) => LABEL_PERAN[one]).join(' atau ')
  return {
    code: 'TIDAK_BERHAK',
    message: `Langkah ini hanya dapat dilakukan oleh ${siapa}.`,
    advice: peran.includes('sistem')
      ? 'Langkah ini berjalan sendiri ketika syaratnya terpenuhi; tidak ada yang perlu dilakukan.'
      : `Beri tahu ${siapa}, atau masuk dengan peran itu bila Anda memegangnya.`
  }
}

/** The guard of a machine that has no branches: the permission alone. */
export const allowsWith =
  <S extends string, F extends FaktaPelaku, E>(syarat: DaftarSyarat<S, F, E>) =>
  (izin: IzinMesin<S>, facts: F, event: E): boolean =>
    objectionsOf(izin, syarat, facts, event).length === 0

/** Makes guards about the data of one event; they are silent for others and before the event is filled in. */
export const guardsOn =
  <E extends PeristiwaMesin, F>() =>
  <const N extends E['type']>(
    nama: N,
    check: (event: Extract<E, { readonly type: N }>, facts: F) => Keberatan | null
  ): Syarat<F, E> =>
  (facts, event) =>
    event?.type === nama ? check(event as Extract<E, { readonly type: N }>, facts) : null

/** A value that cannot be taken. */
export const tolakNilai = (message: string, advice: string): Keberatan => ({
  code: 'NILAI_TIDAK_SAH',
  message,
  advice
})

/** Objection to a reason that says nothing. */
export const tanpaAlasan = (alasan: string): Keberatan | null =>
  alasan.trim() === ''
    ? tolakNilai('Alasan belum diisi.', 'Tulis alasan yang dapat dibaca pihak lain.')
    : null

import type { Keberatan } from './guard.ts'
import type { FaktaRencanaInduk } from './induk-fakta.ts'
import type { IsianIndukNama } from './induk-isian.ts'
import { ISIAN_INDUK } from './induk-isian.ts'
import type { PeristiwaInduk } from './induk-peristiwa.ts'
import type { SyaratIndukNama } from './induk-syarat.ts'
import { SYARAT_INDUK } from './induk-syarat.ts'
import type { PeranPelaku } from './roles.ts'
import { LABEL_PERAN } from './roles.ts'

/** Who may send an event of induk.machine, what must hold, and what the event must carry. */
export interface IzinInduk {
  readonly peran: readonly PeranPelaku[]
  readonly syarat: readonly SyaratIndukNama[]
  readonly isian?: IsianIndukNama
}

/** What stands against a permission before the event is filled in: the role first, then every unmet guard. */
export function objectionsToInduk(izin: IzinInduk, facts: FaktaRencanaInduk): readonly Keberatan[] {
  if (!izin.peran.some((peran) => facts.pelaku.peran.includes(peran))) {
    const siapa = izin.peran.map((peran) => LABEL_PERAN[peran]).join(' atau ')
    return [
      {
        code: 'TIDAK_BERHAK',
        message: `Langkah ini hanya dapat dilakukan oleh ${siapa}.`,
        advice: izin.peran.includes('sistem')
          ? 'Langkah ini berjalan sendiri ketika syaratnya terpenuhi; tidak ada yang perlu dilakukan.'
          : `Beri tahu ${siapa}, atau masuk dengan peran itu bila Anda memegangnya.`
      }
    ]
  }
  return izin.syarat.flatMap((nama) => SYARAT_INDUK[nama](facts) ?? [])
}

/** The same for an event as it was sent, data included. */
export function objectionsToIndukEvent(
  izin: IzinInduk,
  facts: FaktaRencanaInduk,
  event: PeristiwaInduk
): readonly Keberatan[] {
  const before = objectionsToInduk(izin, facts)
  if (before.length > 0 || izin.isian === undefined) return before
  const objection = ISIAN_INDUK[izin.isian](event, facts)
  return objection === null ? [] : [objection]
}

import { type Aturan, semuaAturan } from '@selaras/domain/aturan'
import { modules } from '@selaras/opd-registry'

/** Every rule of this deployment by its permanent id: the domain's and those of its OPD modules. */
export const allAturan: ReadonlyMap<string, Aturan> = new Map(
  [...semuaAturan, ...modules.flatMap((module) => module.aturan)].map((aturan) => [aturan.id, aturan])
)

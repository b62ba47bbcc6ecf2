import type { Aturan } from '@selaras/domain/aturan'
import { semuaAturan } from '@selaras/domain/aturan'
import type { Dokumen } from '@selaras/domain/dokumen'
import { modules } from '@selaras/opd-registry'
import { modulesFor } from '@selaras/opd-sdk'

/** Every rule of this deployment: those of the domain, then those of its OPD modules. */
export const aturanTerpasang: readonly Aturan[] = [...semuaAturan, ...modules.flatMap(({ aturan }) => aturan)]

/** The rules that the modules of this plan's OPD add. */
export const aturanModul = (dokumen: Dokumen): readonly Aturan[] =>
  modulesFor(modules, dokumen).flatMap(({ aturan }) => aturan)

/** A rule by its id, in any case and with or without hyphen and zeros: `PAGU-001`, `pagu1`. */
export function findAturan(id: string): Aturan | undefined {
  const wanted = shortId(id)
  return aturanTerpasang.find((aturan) => shortId(aturan.id) === wanted)
}

const shortId = (id: string): string => {
  const [, letters = id, number = ''] = /^(.*?)[-\s]*0*(\d+)$/.exec(id.trim()) ?? []
  return letters.toLowerCase().replace(/[-\s]+/g, '-') + number
}

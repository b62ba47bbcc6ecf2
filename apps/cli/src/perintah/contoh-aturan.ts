import type { Contoh } from '@selaras/domain/aturan'
import { modules } from '@selaras/opd-registry'

/** The running examples of a rule; loaded apart because only `jelaskan` wants them. */
export async function contohOf(id: string): Promise<readonly Contoh[]> {
  const { contohAturan } = await import('@selaras/domain/aturan/contoh')
  const own = contohAturan.filter((one) => one.aturan.id === id).flatMap((one) => one.contoh)
  return own.length > 0 ? own : modules.flatMap((one) => one.contoh[id] ?? [])
}

import { petaAsalOf } from '@selaras/domain/cetak'
import type { Tahap } from '@selaras/domain/tahap'
import { type TemuanBerkunci, withKunci } from '@selaras/domain/verifikasi'
import { blockingTemuan } from '../langkah/fakta-temuan.ts'
import type { Bahan } from '../langkah/konteks.ts'

/**
 * Findings of the plan as it is now that hold up the way on in this state, each once with its key; empty where the
 * content is not visible.
 */
export function blockingBerkunci(
  bahan: Pick<Bahan, 'temuan' | 'kepala' | 'naskah' | 'modules'>,
  tahap: Tahap
): readonly TemuanBerkunci[] {
  const { naskah } = bahan
  const blocking = naskah === null ? [] : blockingTemuan({ ...bahan, tahap })
  return naskah === null || blocking.length === 0 ? [] : withKunci({ asal: petaAsalOf(naskah) }, blocking)
}

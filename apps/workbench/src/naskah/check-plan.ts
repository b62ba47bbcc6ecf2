import { check, semuaAturan } from '@selaras/domain/aturan'
import { locate, printNaskah } from '@selaras/domain/cetak'
import { describePlace } from '@selaras/domain/dokumen'
import type { Naskah } from '@selaras/domain/naskah'
import { modules } from '@selaras/opd-registry'
import { modulesFor } from '@selaras/opd-sdk'
import type { Checked } from './checker.ts'

const titles = new Map(
  [...semuaAturan, ...modules.flatMap((module) => module.aturan)].map(({ id, judul, kenapa, perbaikan }) => [
    id,
    { judul, kenapa, perbaikan }
  ])
)

/** All findings of a plan as it would be printed, each with its rule in words and the cell it leads back to. */
export function checkPlan(naskah: Naskah): Checked {
  const { dokumen, asal } = printNaskah(naskah)
  const tambahan = modulesFor(modules, dokumen).flatMap((module) => module.aturan)
  const { temuan, tidakDiperiksa } = check(dokumen, { tambahan })
  return {
    temuan: temuan.map((one) => ({
      ...one,
      asal: locate(asal, one.pointer) ?? null,
      tempat: describePlace(dokumen, one.pointer),
      ...(titles.get(one.aturan) ?? { judul: one.aturan, kenapa: '', perbaikan: one.saran })
    })),
    tidakDiperiksa
  }
}

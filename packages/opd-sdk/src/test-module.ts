import { type Aturan, type Contoh, check } from '@selaras/domain/aturan'
import { defineOpdModule } from './define-opd-module.ts'
import type { OpdModule } from './types.ts'

/** One fault of a module: what was tried and what came out. */
export interface ModuleFault {
  readonly tempat: string
  readonly pesan: string
}

/**
 * Proves a module: the declaration holds together, every running example of every rule finds exactly what it says, and
 * each rule has at least one wrong and one right example. An empty list is a pass; a test prints the rest.
 */
export function testModule(module: OpdModule): readonly ModuleFault[] {
  const faults: ModuleFault[] = []
  try {
    defineOpdModule(module)
  } catch (error) {
    faults.push({ tempat: module.id, pesan: error instanceof Error ? error.message : String(error) })
  }
  for (const aturan of module.aturan) {
    const contoh = module.contoh[aturan.id] ?? []
    if (!contoh.some((one) => one.temuan.length > 0))
      faults.push({ tempat: aturan.id, pesan: 'tidak punya contoh yang salah' })
    if (!contoh.some((one) => one.temuan.length === 0))
      faults.push({ tempat: aturan.id, pesan: 'tidak punya contoh yang benar' })
    for (const one of contoh) faults.push(...runContoh(aturan, one))
  }
  return faults
}

function runContoh(aturan: Aturan, contoh: Contoh): readonly ModuleFault[] {
  const tempat = `${aturan.id}: ${contoh.judul}`
  const { temuan, tidakDiperiksa } = check(contoh.dokumen, { aturan: [aturan] })
  const found = temuan.map((one) => one.pointer).sort()
  const wanted = contoh.temuan.map((one) => one.pointer).sort()
  const faults: ModuleFault[] = []
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    faults.push({ tempat, pesan: `menemukan [${found.join(', ')}], seharusnya [${wanted.join(', ')}]` })
  }
  for (const one of tidakDiperiksa) faults.push({ tempat, pesan: `tidak diperiksa: ${one.sebab}` })
  return faults
}

import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Io } from './io.ts'
import { Berhenti } from './io.ts'

/** The full path of a file to be written; stops before any work when it is there and may not be replaced. */
export function freeTarget(nama: string, timpa: boolean, io: Io): string {
  const target = path.resolve(io.cwd, nama)
  if (existsSync(target) && !timpa)
    throw new Berhenti(`${target} sudah ada.`, 'Pakai nama lain, atau tambahkan --timpa.', 1)
  return target
}

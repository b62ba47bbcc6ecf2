import { check } from '@selaras/domain/aturan'
import { aturanModul } from '../aturan-terpasang.ts'
import { readRenstra, sayRefusal } from '../berkas.ts'
import { gayaFor } from '../gaya.ts'
import type { ExitCode, Io } from '../io.ts'
import { Berhenti } from '../io.ts'
import type { Jalankan } from '../perintah.ts'
import { toJson } from './periksa-json.ts'
import { toTeks } from './periksa-teks.ts'
import type { Terperiksa } from './terperiksa.ts'

/** `selaras periksa`: works on files alone. A file that cannot be read does not keep the others from being checked. */
export const periksa: Jalankan = async ({ posisi, saklar }, io) => {
  const checked: Terperiksa[] = []
  let unreadable = false
  for (const berkas of posisi) {
    const one = await checkFile(berkas, io)
    if (one) checked.push(one)
    else unreadable = true
  }
  if (saklar.has('json')) printJson(checked, posisi.length, io)
  else
    for (const one of checked)
      io.out(toTeks(one, gayaFor(io), saklar.has('semua') ? Number.POSITIVE_INFINITY : 5))
  return unreadable ? 2 : exitCode(checked)
}

async function checkFile(berkas: string, io: Io): Promise<Terperiksa | null> {
  try {
    const read = await readRenstra(berkas, io)
    if (read.ok)
      return { berkas, dokumen: read.value, hasil: check(read.value, { tambahan: aturanModul(read.value) }) }
    io.err(sayRefusal(berkas, read.refusal))
  } catch (error) {
    if (!(error instanceof Berhenti)) throw error
    io.err(`selaras: ${error.message}\n${error.advice ? `${error.advice}\n` : ''}`)
  }
  return null
}

/** One file gives one object, several give a list of those that could be read. */
function printJson(checked: readonly Terperiksa[], asked: number, io: Io): void {
  const [first] = checked
  if (asked > 1) io.out(`${JSON.stringify(checked.map(toJson), null, 2)}\n`)
  else if (first) io.out(`${JSON.stringify(toJson(first), null, 2)}\n`)
}

const exitCode = (checked: readonly Terperiksa[]): ExitCode =>
  checked.some(({ hasil }) => hasil.temuan.some((one) => one.keparahan === 'kritis' && !one.percobaan))
    ? 1
    : 0

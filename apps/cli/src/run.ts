import { parseArgumen } from './argumen.ts'
import { bantuanPerintah, bantuanUmum, listPerintah } from './bantuan.ts'
import { findPerintah } from './daftar-perintah.ts'
import type { ExitCode, Io } from './io.ts'
import { Berhenti } from './io.ts'

const bantuan = new Set(['--help', '-h', 'bantuan', 'help'])

/** Runs one command line and answers with the exit code. Only a fault of ours leaves it as an exception. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(words, io)
  } catch (error) {
    const said = sentenceOf(error)
    if (!said) throw error
    io.err(`selaras: ${said.message}\n${said.advice ? `${said.advice}\n` : ''}`)
    return said.code
  }
}

async function dispatch(words: readonly string[], io: Io): Promise<ExitCode> {
  const [first] = words
  if (first === undefined) {
    io.err(bantuanUmum())
    return 2
  }
  if (bantuan.has(first)) return printHelp(words.slice(1), io)
  const found = findPerintah(words)
  if (!found) {
    throw new Berhenti(
      first.startsWith('-') ? `Pilihan “${first}” tidak dikenal.` : `Perintah “${first}” tidak dikenal.`,
      listPerintah()
    )
  }
  const rest = words.slice(found.panjang)
  const end = rest.indexOf('--')
  if (rest.slice(0, end === -1 ? rest.length : end).some((word) => word === '--help' || word === '-h')) {
    io.out(bantuanPerintah(found.perintah))
    return 0
  }
  const argumen = parseArgumen(found.perintah, rest)
  return (await found.perintah.load())(argumen, io)
}

function printHelp(words: readonly string[], io: Io): ExitCode {
  const found = findPerintah(words)
  if (words.length > 0 && !found)
    throw new Berhenti(`Perintah “${words.join(' ')}” tidak dikenal.`, listPerintah())
  io.out(found ? bantuanPerintah(found.perintah) : bantuanUmum())
  return 0
}

/** Errors made for people: ours, and those of the database package, which carry a code and advice too. */
function sentenceOf(error: unknown): { message: string; advice: string; code: ExitCode } | null {
  if (error instanceof Berhenti) return error
  if (error instanceof Error && error.name === 'DatabaseError' && 'advice' in error) {
    return { message: error.message, advice: String(error.advice), code: 2 }
  }
  return null
}

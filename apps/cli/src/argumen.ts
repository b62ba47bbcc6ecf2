import { Berhenti } from './io.ts'
import type { Argumen, Perintah, Pilihan } from './perintah.ts'

/** Sorts the words behind a command into options and arguments; a word it does not know stops with the list. */
export function parseArgumen(perintah: Perintah, words: readonly string[]): Argumen {
  const posisi: string[] = []
  const saklar = new Set<string>()
  const nilai = new Map<string, string>()
  const rest = [...words]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      posisi.push(...rest.splice(0))
    } else if (!word.startsWith('--') || word === '-') {
      if (/^-[^-]/.test(word)) throw unknown(perintah, word)
      posisi.push(word)
    } else {
      const [nama = '', ...given] = word.slice(2).split('=')
      const pilihan = perintah.pilihan.find((one) => one.nama === nama)
      if (!pilihan) throw unknown(perintah, word)
      if (pilihan.nilai === undefined) saklar.add(takeSwitch(perintah, pilihan, given))
      else nilai.set(nama, takeValue(perintah, pilihan, given, rest))
    }
  }
  checkCount(perintah, posisi)
  return { posisi, saklar, nilai }
}

function takeSwitch(perintah: Perintah, pilihan: Pilihan, given: readonly string[]): string {
  if (given.length > 0) throw new Berhenti(`--${pilihan.nama} tidak menerima nilai.`, usage(perintah))
  return pilihan.nama
}

function takeValue(perintah: Perintah, pilihan: Pilihan, given: readonly string[], rest: string[]): string {
  const value = given.length > 0 ? given.join('=') : rest.shift()
  if (value === undefined || value === '' || (given.length === 0 && value.startsWith('--'))) {
    throw new Berhenti(`--${pilihan.nama} memerlukan ${pilihan.nilai}.`, usage(perintah))
  }
  return value
}

function checkCount({ posisi: wanted, ...perintah }: Perintah, posisi: readonly string[]): void {
  const command = { posisi: wanted, ...perintah }
  if (posisi.length < wanted.min) throw new Berhenti(`Sebutkan ${wanted.sebutan}.`, usage(command))
  if (posisi.length > wanted.max) {
    throw new Berhenti(`“${posisi[wanted.max]}” berlebih untuk perintah ${perintah.nama}.`, usage(command))
  }
}

/** The usage line and where to read more. */
export const usage = (perintah: Perintah): string =>
  `Pakai: selaras ${[perintah.nama, perintah.pakai].join(' ').trim()} · rincian: selaras ${perintah.nama} --help`

function unknown(perintah: Perintah, word: string): Berhenti {
  const known = perintah.pilihan.map(({ nama }) => `--${nama}`).join(', ') || 'tidak ada'
  return new Berhenti(
    `Pilihan “${word}” tidak dikenal. Pilihan untuk ${perintah.nama}: ${known}.`,
    usage(perintah)
  )
}

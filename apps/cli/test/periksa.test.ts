import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { check } from '@selaras/domain/aturan'
import { readDokumen, resolvePointer } from '@selaras/domain/dokumen'
import { describe, expect, test } from 'vitest'
import { dalamProses } from './dalam-proses.ts'
import { contoh, selaras } from './jalankan.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'selaras-cli-'))
const file = (nama: string, isi: string | Uint8Array): string => {
  const place = path.join(folder, nama)
  writeFileSync(place, isi)
  return place
}

interface Jawaban {
  versi: number
  berkas: string
  ringkasan: Record<string, number>
  temuan: {
    aturan: string
    keparahan: string
    jalur: string
    terkait: string[]
    percobaan: boolean
    pesan: string
    saran: string
  }[]
  tidakDiperiksa: { aturan: string; sebab: string }[]
}

const lumajang = contoh('lumajang-2018-2023')
const pasuruan = contoh('pasuruan-2024-2026')
/** A plan without any critical finding: one that has none because its tables are empty. */
const tanpaKritis = (): string => {
  const read = JSON.parse(readFileSync(lumajang, 'utf8')) as Record<string, unknown>
  const kept = ['format', 'pemda', 'perangkatDaerah', 'dokumen', 'induk']
  return JSON.stringify({
    ...Object.fromEntries(kept.map((key) => [key, read[key]])),
    tujuanSasaran: [],
    programPendanaan: []
  })
}

describe('periksa --json', () => {
  test.each([lumajang, pasuruan])(
    'prints one object of the promised shape for %s and nothing else',
    async (berkas) => {
      const { code, stdout, stderr } = await selaras(['periksa', berkas, '--json'])
      const answer = JSON.parse(stdout) as Jawaban
      expect(Object.keys(answer)).toEqual(['versi', 'berkas', 'ringkasan', 'temuan', 'tidakDiperiksa'])
      expect(Object.keys(answer.ringkasan)).toEqual(['kritis', 'mayor', 'minor', 'info'])
      expect(stderr).toBe('')
      const counted = answer.temuan.filter((one) => one.keparahan === 'kritis' && !one.percobaan).length
      expect(answer.ringkasan['kritis']).toBe(counted)
      expect(code).toBe(counted > 0 ? 1 : 0)
      const json: unknown = JSON.parse(readFileSync(berkas, 'utf8'))
      for (const { jalur, terkait, pesan, saran } of answer.temuan) {
        for (const place of [jalur, ...terkait]) expect(resolvePointer(json, place), place).toBeDefined()
        expect(pesan).not.toMatch(/undefined|\[object/)
        expect(saran).not.toBe('')
      }
    }
  )

  test('says the same as the rules themselves', async () => {
    const read = readDokumen(readFileSync(pasuruan))
    if (!read.ok) throw new Error(read.refusal.message)
    const own = check(read.value).temuan.map(({ aturan, pointer }) => `${aturan} ${pointer}`)
    const { stdout } = await selaras(['periksa', pasuruan, '--json'])
    const printed = new Set(
      (JSON.parse(stdout) as Jawaban).temuan.map(({ aturan, jalur }) => `${aturan} ${jalur}`)
    )
    expect(own.filter((one) => !printed.has(one))).toEqual([])
  })

  test('several files give a list, stdin is named “-”', async () => {
    const { stdout } = await selaras(['periksa', lumajang, '-', '--json'], { stdin: readFileSync(pasuruan) })
    expect((JSON.parse(stdout) as Jawaban[]).map(({ berkas }) => berkas)).toEqual([lumajang, '-'])
  })

  test('a file that cannot be read prints nothing on stdout', async () => {
    const { code, stdout, stderr } = await selaras(['periksa', file('potong.json', '{"format": '), '--json'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('baris 1, kolom')
  })
})

describe('the exit code of periksa', () => {
  test('is 1 with a critical finding, 0 without', async () => {
    expect((await selaras(['periksa', pasuruan])).code).toBe(1)
    const without = file('tanpa-kritis.json', tanpaKritis())
    const { stdout } = await selaras(['periksa', without, '--json'])
    const kritis = (JSON.parse(stdout) as Jawaban).ringkasan['kritis']
    expect((await selaras(['periksa', without])).code).toBe(kritis === 0 ? 0 : 1)
  })

  test('is 2 when one of several files cannot be read, and the others are checked all the same', async () => {
    const { code, stdout, stderr } = await selaras(['periksa', path.join(folder, 'tiada.json'), lumajang])
    expect(code).toBe(2)
    expect(stdout).toContain('Dinas Koperasi')
    expect(stderr).toContain('tidak ditemukan')
  })
})

describe('a file that is no plan is refused with why and where', () => {
  const whole = readFileSync(lumajang, 'utf8')
  const broken: readonly (readonly [place: string, word: string])[] = [
    [file('potong2.json', whole.slice(0, 40_000)), 'terpotong'],
    [file('kosong.json', ''), 'kosong'],
    [
      file(
        'biner.json',
        Uint8Array.from({ length: 500 }, (_, at) => at % 256)
      ),
      'biner'
    ],
    [file('renja.xlsx', 'PK\u0003\u0004xxxx'), 'XLSX'],
    [file('latin.json', Buffer.from('{"a":"\u00e9"}', 'latin1')), 'UTF-8'],
    [file('lain.json', '{"format":"lain"}'), 'selaras.renstra/1'],
    [file('versi.json', '{"format":"selaras.renstra/9"}'), 'selaras.renstra/9'],
    [file('bentuk.json', whole.replace('"kode": "1.17"', '"kode": 117')), 'harus teks, bukan bilangan 117'],
    [file('ganda.json', whole.replace('"format"', '"format": "x", "format"')), 'dua kali'],
    [folder, 'direktori'],
    [path.join(folder, 'tiada.json'), 'tidak ditemukan'],
    [path.join(lumajang, 'x'), 'tidak ditemukan']
  ]

  test('cut off, empty, binary, a spreadsheet, of another format or shape, a directory, missing', async () => {
    const { code, stdout, stderr } = await selaras(['periksa', ...broken.map(([place]) => place)])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const [place, word] of broken) {
      const line = stderr.split('\n').find((one) => one.startsWith(`selaras: ${place}: `))
      expect(line, place).toContain(word)
    }
    expect(stderr).not.toMatch(/ at .*:\d+:\d+/)
  })

  test('over 20 MB, from a file and from stdin', async () => {
    const huge = file('besar.json', Buffer.alloc(20 * 1024 * 1024 + 1, 0x20))
    expect((await selaras(['periksa', huge])).stderr).toContain('terlalu besar')
    const piped = await selaras(['periksa', '-'], { stdin: readFileSync(huge) })
    expect(piped).toMatchObject({ code: 2, stderr: expect.stringContaining('terlalu besar') })
  })

  test('a wrong shape names the pointer and the place in words', async () => {
    const { stderr } = await selaras([
      'periksa',
      file('bentuk2.json', whole.replace('"pagu": {', '"pagu": {"20199": 1, '))
    ])
    expect(stderr).toMatch(/T-C\.27 · .*\(\/programPendanaan\/0\/pagu\/20199\)/)
  })
})

describe('what periksa prints for a person', () => {
  test('groups by severity and rule, names places in words, and ends with the counts', async () => {
    const { stdout } = await selaras(['periksa', pasuruan])
    const kritis = stdout.indexOf('KRITIS · ')
    const mayor = stdout.indexOf('MAYOR · ')
    expect(kritis).toBeGreaterThan(0)
    expect(mayor).toBeGreaterThan(kritis)
    expect(stdout).toContain('T-C.27 · ')
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/\d+ kritis, \d+ mayor, \d+ minor, \d+ info/)
  })

  test('has no colour outside a terminal', async () => {
    expect((await selaras(['periksa', pasuruan])).stdout).not.toContain('\u001b')
  })

  test('has colour on a terminal, and sentences that fit its width', async () => {
    const { stdout } = await dalamProses(['periksa', pasuruan], true)
    expect(stdout).toContain('\u001b[1;31mKRITIS\u001b[0m')
    const sentences = stdout.split('\n').filter((line) => /^ {6}\S/.test(line))
    expect(sentences.length).toBeGreaterThan(20)
    for (const line of sentences) expect(line.length, line).toBeLessThanOrEqual(80)
  })

  test('shows five places of a rule, all of them with --semua', async () => {
    const short = await selaras(['periksa', lumajang])
    const long = await selaras(['periksa', lumajang, '--semua'])
    expect(short.stdout).toContain('(--semua)')
    expect(long.stdout).not.toContain('(--semua)')
    expect(long.stdout.length).toBeGreaterThan(short.stdout.length)
  })
})

describe('jelaskan', () => {
  test('tells why, what to do and the legal source of a rule, in any spelling of its id', async () => {
    const { code, stdout } = await dalamProses(['jelaskan', 'PAGU-001'])
    expect(code).toBe(0)
    for (const head of ['Mengapa', 'Yang harus dilakukan', 'Dasar:', 'Contoh', 'Salah:', 'Benar:'])
      expect(stdout).toContain(head)
    expect((await dalamProses(['jelaskan', 'pagu1'])).stdout).toBe(stdout)
  })

  test('without a rule lists all of them', async () => {
    const { stdout } = await dalamProses(['jelaskan'])
    const last = /(\d+) aturan\./.exec(stdout)?.[1]
    expect(stdout.split('\n').filter((line) => /^ {2}[A-Z-]+-\d{3}\b/.test(line))).toHaveLength(Number(last))
  })

  test('an unknown rule is answered with where to look', async () => {
    expect(await dalamProses(['jelaskan', 'XYZ-999'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('selaras jelaskan')
    })
  })
})

describe('the command line', () => {
  test.each([
    [['tidakada'], 'Perintah “tidakada” tidak dikenal'],
    [['--versi'], 'Pilihan “--versi” tidak dikenal'],
    [['periksa'], 'Sebutkan berkas'],
    [['periksa', 'x', '--jso'], 'Pilihan untuk periksa: --json, --semua'],
    [['periksa', 'x', '-j'], 'Pilihan “-j” tidak dikenal'],
    [['periksa', 'x', '--json=ya'], 'tidak menerima nilai'],
    [['jelaskan', 'a', 'b'], '“b” berlebih'],
    [['bantuan', 'tidakada'], 'tidak dikenal'],
    [[], 'Perintah:']
  ])('%j is answered with a sentence and what there is', async (args, sentence) => {
    const { code, stdout, stderr } = await dalamProses(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(sentence)
    expect(stderr).toMatch(/selaras|periksa/)
  })

  test('--help prints the list, and the usage of each command', async () => {
    const { code, stdout } = await dalamProses(['--help'])
    expect(code).toBe(0)
    const names = [...stdout.matchAll(/^ {2}([a-z]+(?: [a-z]+)?) {2,}/gm)].map(([, nama = '']) => nama)
    expect(names.slice(0, 2)).toEqual(['periksa', 'jelaskan'])
    for (const nama of names) {
      const one = await dalamProses([...nama.split(' '), '--help'])
      expect(one).toMatchObject({
        code: 0,
        stderr: '',
        stdout: expect.stringContaining(`Pakai: selaras ${nama}`)
      })
    }
  })

  test('the built CLI answers like this too', async () => {
    expect(await selaras(['tidakada'])).toEqual(await dalamProses(['tidakada']))
    expect(await selaras(['--help'])).toEqual(await dalamProses(['--help']))
  })

  test('after -- every word is a file', async () => {
    expect((await dalamProses(['periksa', '--', '--json'])).stderr).toContain(
      '--json: berkas tidak ditemukan'
    )
  })
})

/** The source that node reads before a command can run: the entry or chunk with everything it imports at once. */
function loadedBy(chunk: string, seen = new Map<string, string>()): string {
  const file = path.join(import.meta.dirname, '../dist', chunk)
  if (!seen.has(file)) {
    const source = readFileSync(file, 'utf8')
    seen.set(file, source)
    for (const [, , below = ''] of source.matchAll(/(^|\n)(?:import|export)[^'";]*["'](\.[^"']+)["']/g)) {
      loadedBy(
        path.relative(path.join(import.meta.dirname, '../dist'), path.resolve(path.dirname(file), below)),
        seen
      )
    }
  }
  return [...seen.values()].join('')
}

test('periksa loads no database code', () => {
  const chunks = readdirSync(path.join(import.meta.dirname, '../dist/bagian'))
  const named = (nama: string): string => `bagian/${chunks.find((one) => one.startsWith(`${nama}-`))}`
  const database = /PGlite|kysely|node_modules\/pg\//i
  expect(loadedBy('selaras.mjs') + loadedBy(named('periksa')) + loadedBy(named('jelaskan'))).not.toMatch(
    database
  )
  expect(
    chunks
      .map((chunk) => readFileSync(path.join(import.meta.dirname, '../dist/bagian', chunk), 'utf8'))
      .join('')
  ).toMatch(database)
})

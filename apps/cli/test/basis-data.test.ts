import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openAdmin, openDatabase } from '@selaras/db'
import { compareDokumen, type Dokumen, readDokumen } from '@selaras/domain/dokumen'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { contoh, selaras } from './jalankan.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'selaras-cli-db-'))
const data = path.join(folder, 'data')
const env = { SELARAS_DATA: data }
/** Where the server would find it. */
const directory = path.join(data, 'basis-data')

function dokumenOf(text: string | Uint8Array): Dokumen {
  const read = readDokumen(text)
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}

describe('with an embedded database', { timeout: 180_000 }, () => {
  let naskahId = ''

  beforeAll(async () => {
    // A new database starts from this build's template when the person's cache folder holds one: nothing to migrate then.
    expect(await selaras(['migrasi'], { env })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/migrasi dijalankan|sudah mutakhir/)
    })
  }, 120_000)

  test('impor names what is missing, creates it with --buat, and prints the id', async () => {
    const berkas = contoh('lumajang-2018-2023')
    const refused = await selaras(['impor', berkas], { env })
    expect(refused).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('Kabupaten Lumajang')
    })
    const stored = await selaras(['impor', berkas, '--buat'], { env })
    expect(stored.code, stored.stderr).toBe(0)
    naskahId = stored.stdout.trim()
    expect(naskahId).toMatch(/^[0-9a-f-]{36}$/)
    expect(stored.stderr).toContain('pertentangan antartabel')
  })

  test('what was imported is exported with every cell, by the head of its id', async () => {
    const target = path.join(folder, 'keluar.json')
    expect((await selaras(['ekspor', naskahId.slice(0, 13), '--ke', target], { env })).code).toBe(0)
    const source = dokumenOf(readFileSync(contoh('lumajang-2018-2023')))
    expect(compareDokumen(source, dokumenOf(readFileSync(target)))).toEqual([])
    const again = await selaras(['ekspor', naskahId, '--ke', target], { env })
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('--timpa') })
  })

  test('a plan in force is registered and stands in the list', async () => {
    const stored = await selaras(['impor', contoh('pasuruan-2024-2026'), '--daftarkan', '--buat'], { env })
    expect(stored.code, stored.stderr).toBe(0)
    const list = (await selaras(['ekspor'], { env })).stdout
    expect(list).toMatch(new RegExp(`${stored.stdout.trim()}  (berlaku|berakhir) `))
    expect(list).toContain(naskahId)
  })

  test('a broken file is refused before the database is opened', async () => {
    const broken = path.join(folder, 'rusak.json')
    writeFileSync(broken, '{')
    const elsewhere = path.join(folder, 'lain')
    expect((await selaras(['impor', broken, '--data', elsewhere])).code).toBe(2)
    expect(existsSync(elsewhere)).toBe(false)
  })

  test('a command that needs data does not make an empty database', async () => {
    const empty = path.join(folder, 'kosong')
    for (const command of [['ekspor'], ['jejak', 'verifikasi'], ['cadangkan', path.join(folder, 'x')]]) {
      expect(await selaras([...command, '--data', empty])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('Belum ada basis data')
      })
    }
    expect(existsSync(empty)).toBe(false)
  })

  test('a second process on the directory is refused with a sentence', async () => {
    const db = await openDatabase({ engine: 'pglite', directory })
    try {
      const { code, stderr } = await selaras(['ekspor'], { env })
      expect(code).toBe(2)
      expect(stderr).toMatch(/dipakai/)
      expect(stderr).not.toMatch(/ at .*:\d+:\d+/)
    } finally {
      await db.close()
    }
  })

  test('cadangkan and pulihkan give back the same rows and chains', async () => {
    const berkas = path.join(folder, 'cadangan')
    const saved = await selaras(['cadangkan', berkas], { env })
    expect(saved).toMatchObject({ code: 0, stdout: `${berkas}\n` })
    expect(statSync(berkas).mode & 0o077).toBe(0)
    expect((await selaras(['cadangkan', berkas], { env })).code).toBe(1)
    expect((await selaras(['pulihkan', berkas, '--periksa'])).stdout).toContain('Cadangan utuh')
    const restored = await selaras(['pulihkan', berkas, '--data', path.join(folder, 'pulih')])
    expect(restored.code, restored.stderr).toBe(0)
    const counts = /\d+ baris, 2 naskah, \d+ rantai jejak/
    expect(counts.exec(restored.stdout)?.[0]).toBe(counts.exec(saved.stderr)?.[0])
  })

  test('a damaged backup is refused and leaves no database behind', async () => {
    const whole = readFileSync(path.join(folder, 'cadangan'))
    const cut = path.join(folder, 'potong')
    writeFileSync(cut, whole.subarray(0, whole.length / 2))
    const target = path.join(folder, 'dari-potong')
    expect((await selaras(['pulihkan', cut, '--data', target])).code).toBe(2)
    expect(existsSync(target)).toBe(false)
  })

  test('jejak verifikasi finds an anchor that no longer fits and a removed entry', async () => {
    expect((await selaras(['jejak', 'verifikasi', '--jangkar', 'x'], { env })).code).toBe(2)
    const whole = await selaras(['jejak', 'verifikasi'], { env })
    expect(whole).toMatchObject({ code: 0, stdout: expect.stringContaining('semuanya utuh') })
    const wrong = await selaras(['jejak', 'verifikasi', '--jangkar', `${naskahId}:1:${'0'.repeat(64)}`], {
      env
    })
    expect(wrong).toMatchObject({ code: 1, stdout: expect.stringContaining('ditulis ulang') })
    const admin = await openAdmin({ engine: 'pglite', directory })
    await sql`set session_replication_role = replica`.execute(admin.kysely)
    await sql`delete from selaras.jejak where rantai_id = ${naskahId} and seq = 1`.execute(admin.kysely)
    await admin.close()
    expect(await selaras(['jejak', 'verifikasi'], { env })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('✗')
    })
  })

  test('pemda founds one with a link for its first admin, and no second one of that name', async () => {
    const target = path.join(folder, 'pemda')
    const more = ['--provinsi', 'Jawa Timur', '--surel', 'Admin@malang.go.id', '--orang', 'Sari Dewi']
    const options = [...more, '--alamat', 'https://selaras.malang.go.id/', '--data', target]
    const made = await selaras(['pemda', 'Kota Malang', '--jenis', 'kota', ...options])
    expect(made.code, made.stderr).toBe(0)
    expect(made.stdout).toMatch(/^https:\/\/selaras\.malang\.go\.id\/undangan\/[\w-]{86}\n$/)
    expect(made.stderr).toContain('hanya kepada Sari Dewi')
    expect(await selaras(['pemda', 'kota malang', ...options])).toMatchObject({ code: 1, stdout: '' })
    expect(await selaras(['pemda', 'Kota Batu', '--data', target])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--provinsi')
    })
  })

  test('demo brings both plans with their accounts', async () => {
    const target = path.join(folder, 'demo')
    const first = await selaras(['demo', '--data', target])
    expect(first.code, first.stderr).toBe(0)
    expect(first.stdout).toMatch(/Perencana Perangkat Daerah +perencana\.dinkop@lumajang/)
    expect((await selaras(['ekspor', '--data', target])).stdout.trim().split('\n')).toHaveLength(3)
  })
})

test('accounts that everybody knows are not put on a server', async () => {
  const { code, stderr } = await selaras(['demo'], {
    env: { DATABASE_URL: 'postgres://app@127.0.0.1:1/selaras' }
  })
  expect({ code, sentence: stderr.includes('Akun contoh') }).toEqual({ code: 1, sentence: true })
})

test('a server that is not there is said in a sentence', async () => {
  const { code, stderr } = await selaras(['ekspor'], {
    env: { DATABASE_URL: 'postgres://app@127.0.0.1:1/selaras' }
  })
  expect(code).toBe(2)
  expect(stderr).toContain('PostgreSQL tidak dapat dihubungi')
})

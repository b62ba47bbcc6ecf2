import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { backup } from '../src/backup/backup.ts'
import { restore } from '../src/backup/restore.ts'
import { listRantaiJejak, verifyJejak } from '../src/queries/jejak-verifikasi.ts'
import { loadNaskah } from '../src/queries/naskah-muat.ts'
import { withTenant } from '../src/tx.ts'
import { onBothEngines, pglite, postgres, type TestDatabase } from './engines.ts'
import { buildWorld, type World } from './probes.ts'
import { addNaskah, smallNaskah } from './sample.ts'

onBothEngines('a backup', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-cadangan-'))
  const file = join(folder, 'satu.cadangan')
  let base: TestDatabase
  let world: World
  const naskah = smallNaskah()
  beforeAll(async () => {
    base = await engine.open()
    world = await buildWorld(base)
    // One in force: restoring must get past the guard that fixes its content.
    await addNaskah(base.db, world.p.sistem, world.p.opdA, naskah, 'berlaku')
    const now = new Date()
    await base.db.auth
      .insertInto('user')
      .values({
        id: uuidv7(),
        name: 'Ani',
        email: 'ani@contoh.go.id',
        emailVerified: true,
        image: null,
        createdAt: now,
        updatedAt: now
      })
      .execute()
    await backup(base.admin, file)
  })
  afterAll(async () => {
    await base?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const others = (inject('serverUrl') ? [pglite, postgres] : [pglite]).map((target) => ({
    target,
    name: target.name
  }))
  it.each(others)(
    'comes back on $name with the same checksums, chain ends and content',
    async ({ target }) => {
      const copy = await target.open()
      try {
        const restored = await restore(copy.admin, file)
        const again = join(folder, `dua-${target.name}.cadangan`)
        const second = await backup(copy.admin, again)
        expect(second.tabel).toEqual(restored.tabel)
        expect(second.rantai).toEqual(restored.rantai)
        expect(second.rantai.length).toBeGreaterThan(8)
        expect(second.tabel['selaras.simpul']?.baris).toBeGreaterThan(50)
        expect(second.tabel['auth.user']?.baris).toBe(1)
        expect(await withTenant(copy.db, world.p.a, (tx) => loadNaskah(tx, naskah.id))).toEqual(naskah)
        await withTenant(copy.db, world.p.sistem, async (tx) => {
          for (const rantai of await listRantaiJejak(tx))
            expect(await verifyJejak(tx, rantai)).toMatchObject({ utuh: true })
        })
        await expect(restore(copy.admin, file)).rejects.toMatchObject({ code: 'BASIS_DATA_TIDAK_KOSONG' })
      } finally {
        await copy.close()
      }
    }
  )

  it('is readable by its owner alone', async () => {
    expect((await stat(file)).mode & 0o077).toBe(0)
  })

  it('is refused as a whole when it is cut off, edited, shortened or no backup', async () => {
    const text = gunzipSync(await readFile(file)).toString('utf8')
    const lines = text.split('\n')
    const damaged: Record<string, () => Promise<string | Buffer>> = {
      edited: async () => gzipSync(text.replace('Kegiatan', 'Kegiotan')),
      'without a row': async () => gzipSync(lines.filter((_line, at) => at !== lines.length - 10).join('\n')),
      'without its end': async () => gzipSync(lines.slice(0, -2).join('\n')),
      'with more after the manifest': async () => gzipSync(`${text}${lines[1]}\n`),
      'of an unknown format': async () => gzipSync(text.replace('selaras.cadangan/1', 'selaras.cadangan/9')),
      'with an unknown table': async () =>
        gzipSync(text.replaceAll('"selaras.pagu"', '"pg_catalog.pg_authid"')),
      'not gzip': async () => text
    }
    const copy = await engine.open()
    try {
      for (const [how, make] of Object.entries(damaged)) {
        const path = join(folder, 'rusak.cadangan')
        await writeFile(path, await make())
        await expect(restore(copy.admin, path), how).rejects.toMatchObject({ code: 'CADANGAN_RUSAK' })
      }
      const half = join(folder, 'terpotong.cadangan')
      await writeFile(half, await readFile(file))
      await truncate(half, Math.floor((await stat(half)).size / 2))
      await expect(restore(copy.admin, half)).rejects.toMatchObject({ code: 'CADANGAN_RUSAK' })
      await expect(restore(copy.admin, join(folder, 'tidak-ada'))).rejects.toMatchObject({
        code: 'CADANGAN_RUSAK'
      })
      const newer = join(folder, 'baru.cadangan')
      await writeFile(
        newer,
        gzipSync(text.replace('"0001-skema-dan-peran"', '"0001-skema-dan-peran","9999-nanti"'))
      )
      await expect(restore(copy.admin, newer)).rejects.toMatchObject({ code: 'CADANGAN_LEBIH_BARU' })
      await restore(copy.admin, file)
    } finally {
      await copy.close()
    }
  })
})

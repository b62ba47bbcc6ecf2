import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { printSettings, readSettings, SettingsError } from '../src/settings.ts'

const folder = () => mkdtempSync(path.join(tmpdir(), 'selaras-uji-setelan-'))

function refusalOf(environment: NodeJS.ProcessEnv): string {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
  throw new Error('the settings were taken')
}

describe('the settings', () => {
  it('are taken from the environment, with defaults for an embedded database on this machine alone', () => {
    const SELARAS_DATA = folder()
    expect(readSettings({ SELARAS_DATA })).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      address: 'http://127.0.0.1:4000',
      loadContoh: true,
      maxFileBytes: 20 * 1024 * 1024,
      database: { kind: 'pglite' }
    })
    expect(readSettings({ SELARAS_DATA, SELARAS_PORT: '0' }).address).toBeNull()
    expect(readSettings({ SELARAS_DATA, SELARAS_CONTOH: 'tidak', SELARAS_HOST: '' })).toMatchObject({
      loadContoh: false,
      host: '127.0.0.1'
    })
  })

  it('keep the secret of an embedded database in a file that only its owner reads', () => {
    const SELARAS_DATA = folder()
    const first = readSettings({ SELARAS_DATA }).secret
    expect(first.length).toBeGreaterThanOrEqual(32)
    expect(readSettings({ SELARAS_DATA }).secret).toBe(first)
    expect(readSettings({ SELARAS_DATA: folder() }).secret).not.toBe(first)
    expect(statSync(path.join(SELARAS_DATA, 'rahasia')).mode & 0o077).toBe(0)
  })

  it('are refused with every wrong one named at once, in Indonesian', () => {
    const message = refusalOf({
      SELARAS_PORT: 'abc',
      SELARAS_ALAMAT: 'bukan alamat',
      SELARAS_RAHASIA: 'pendek',
      SELARAS_CONTOH: 'mungkin',
      SELARAS_LOG: 'ribut',
      SELARAS_BERKAS_MAKS: '-1',
      SELARAS_LAJU: '0',
      SELARAS_LAJU_MASUK: '1.5',
      SELARAS_SURAT: 'merpati',
      SELARAS_SURAT_DARI: 'bukan alamat',
      SELARAS_SMTP_URL: 'http://surat',
      DATABASE_URL: 'mysql://x',
      DATABASE_ADMIN_URL: 'x',
      DATABASE_POOL: 'banyak'
    })
    const lines = message.split('\n')
    expect(lines[0]).toBe('Pengaturan tidak sah:')
    for (const name of [
      'SELARAS_PORT',
      'SELARAS_ALAMAT',
      'SELARAS_RAHASIA',
      'SELARAS_CONTOH',
      'SELARAS_LOG',
      'SELARAS_BERKAS_MAKS',
      'SELARAS_LAJU',
      'SELARAS_LAJU_MASUK',
      'SELARAS_SURAT',
      'SELARAS_SURAT_DARI',
      'SELARAS_SMTP_URL',
      'DATABASE_URL',
      'DATABASE_ADMIN_URL',
      'DATABASE_POOL'
    ]) {
      expect(
        lines.filter((line) => line.startsWith(`- ${name}: `)),
        name
      ).toHaveLength(1)
    }
    expect(message).not.toMatch(/Invalid|expected|Too small/)
  })

  it('need a secret with PostgreSQL, named together with what else is wrong; samples are never loaded there', () => {
    const DATABASE_URL = 'postgres://app:x@db/selaras'
    expect(refusalOf({ DATABASE_URL })).toMatch(/- SELARAS_RAHASIA: wajib diisi/)
    const both = refusalOf({ DATABASE_URL, SELARAS_PORT: '-1' })
    expect(both).toMatch(/- SELARAS_PORT: /)
    expect(both).toMatch(/- SELARAS_RAHASIA: wajib diisi/)
    const taken = readSettings({
      DATABASE_URL,
      SELARAS_RAHASIA: 'r'.repeat(32),
      SELARAS_CONTOH: 'ya',
      DATABASE_POOL: '7'
    })
    expect(taken).toMatchObject({
      loadContoh: false,
      database: { kind: 'postgres', pool: 7, adminUrl: null }
    })
  })

  it('say how mails leave: into the data folder unless a mail server is named, which smtp demands', () => {
    const SELARAS_DATA = folder()
    expect(readSettings({ SELARAS_DATA }).surat).toMatchObject({
      jenis: 'file',
      folder: path.join(SELARAS_DATA, 'surat')
    })
    expect(refusalOf({ SELARAS_SURAT: 'smtp' })).toMatch(/- SELARAS_SMTP_URL: wajib diisi/)
    const url = 'smtp://selaras:rahasia@surat.pemda.go.id:587'
    const dari = 'Selaras <selaras@pemda.go.id>'
    const given = { SELARAS_SURAT: 'smtp', SELARAS_SMTP_URL: url, SELARAS_SURAT_DARI: dari }
    expect(readSettings({ SELARAS_DATA, ...given }).surat).toEqual({ jenis: 'smtp', url, dari })
    expect(printSettings(given)).toContain('SELARAS_SMTP_URL=smtp://selaras:***@surat.pemda.go.id:587')
    expect(printSettings(given)).not.toContain('rahasia@')
  })

  it('are printed with what each means, and never with a secret or a password', () => {
    const text = printSettings({
      SELARAS_RAHASIA: 'sangat-rahasia-sekali-0123456789abcdef',
      DATABASE_URL: 'postgres://app:kata@sandi:aneh@db:5432/selaras?password=lagi&sslmode=require',
      DATABASE_ADMIN_URL: 'postgresql://:sandiadmin@db/selaras'
    })
    expect(text).not.toMatch(/sangat-rahasia|kata@|sandi:aneh|lagi|sandiadmin/)
    expect(text).toContain('SELARAS_RAHASIA=(tersembunyi)')
    expect(text).toContain('DATABASE_URL=postgres://app:***@db:5432/selaras?password=***&sslmode=require')
    expect(text).toContain('SELARAS_PORT=4000 (bawaan)')
    expect(text.match(/^[A-Z_]+=/gm)?.length).toBe(text.match(/^ {4}\w/gm)?.length)
  })
})

import { writeSync } from 'node:fs'
import { type DatabaseSettings, openDatabase, type Tenant, withTenant } from '@selaras/db'
import type { Peristiwa } from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { localSignature } from '../../src/index.ts'
import { type PelakuLangkah, stepNaskah } from '../../src/langkah/index.ts'

/**
 * A process that takes one step after the other until it is killed, and says on stdout `mulai <n>` before and `selesai <n>`
 * after each commit.
 */
export interface Perintah {
  readonly settings: DatabaseSettings
  readonly tenant: Tenant
  readonly pelaku: PelakuLangkah
  readonly langkah: readonly { readonly naskahId: string; readonly event: Peristiwa }[]
}

const { settings, tenant, pelaku, langkah } = JSON.parse(process.argv[2] ?? '') as Perintah
const db = await openDatabase(settings)
writeSync(1, 'siap\n')
for (const [n, { naskahId, event }] of langkah.entries()) {
  writeSync(1, `mulai ${n}\n`)
  const taken = await withTenant(db, tenant, (tx) =>
    stepNaskah(tx, naskahId, event, pelaku, {
      now: new Date('2026-03-02T02:00:00Z'),
      hariIni: '2026-03-02',
      newId: uuidv7,
      modules: [],
      signature: localSignature({ secret: 'uji' })
    })
  )
  if (!taken.ok) throw new Error(taken.refusal.message)
  writeSync(1, `selesai ${n}\n`)
}
await db.close()

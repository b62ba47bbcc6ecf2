import { writeSync } from 'node:fs'
import type { Applied, Naskah, Simpul } from '@selaras/domain/naskah'
import { openDatabase } from '../src/connect.ts'
import { readIdempotent, storeIdempotent } from '../src/queries/idempotensi.ts'
import { appendJejak } from '../src/queries/jejak.ts'
import { lockNaskah } from '../src/queries/naskah-kepala.ts'
import { loadNaskah } from '../src/queries/naskah-muat.ts'
import { saveApplied } from '../src/queries/naskah-simpan.ts'
import type { DatabaseSettings } from '../src/settings.ts'
import { type Tenant, withTenant } from '../src/tx.ts'

/** A process that writes until it is killed, and says on stdout what was acknowledged: `<n>\n` after each commit. */
interface Orders {
  readonly settings: DatabaseSettings
  readonly tenant: Tenant & { readonly opdId: string }
  readonly naskahId: string
  readonly simpulId: string
  readonly from: number
}

const orders = JSON.parse(process.argv[2] ?? '') as Orders
const { tenant, naskahId, simpulId } = orders
const db = await openDatabase(orders.settings)
writeSync(1, 'siap\n')

for (let n = orders.from; ; n++) {
  await withTenant(db, tenant, async (tx) => {
    const { status } = await readIdempotent(tx, `tulis-${n}`, 'sama')
    if (status !== 'baru') return
    const locked = await lockNaskah(tx, naskahId)
    const naskah = locked && (await loadNaskah(tx, naskahId))
    const node = naskah?.simpul.get(simpulId)
    if (!locked || !naskah || !node) throw new Error('not visible')
    const changed: Simpul = { ...node, isian: { ...node.isian, [`catatan:${n}`]: String(n), 'pagu:2024': n } }
    const applied: Applied<Naskah> = {
      naskah: { ...naskah, simpul: new Map([...naskah.simpul, [simpulId, changed]]) },
      diubah: [simpulId],
      dihapus: [],
      bagian: [],
      balik: []
    }
    const { versi } = await saveApplied(tx, locked, applied)
    await storeIdempotent(tx, `tulis-${n}`, { versi })
    await appendJejak(tx, {
      naskah: { id: naskahId, opdId: tenant.opdId },
      waktu: new Date().toISOString(),
      penggunaId: tenant.penggunaId ?? '',
      tindakan: 'ubah',
      simpulId: [simpulId],
      rincian: { n }
    })
  })
  writeSync(1, `${n}\n`)
}

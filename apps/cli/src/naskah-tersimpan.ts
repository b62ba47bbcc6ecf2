import type { Database, NaskahKepala, Opd, Pemda } from '@selaras/db'
import { allPemda, tenantOf } from './basis-data.ts'

/** A stored plan with whose it is. */
export interface NaskahPemilik {
  readonly pemda: Pemda
  readonly opd: Opd | undefined
  readonly naskah: NaskahKepala
}

/** Every plan of every pemda, newest first within one. */
export async function listSemuaNaskah(db: Database): Promise<NaskahPemilik[]> {
  const { listNaskah, listOpd, withTenant } = await import('@selaras/db')
  const found: NaskahPemilik[] = []
  for (const pemda of await allPemda(db)) {
    const { opd, naskah } = await withTenant(db, tenantOf(pemda.id), async (tx) => {
      const all: NaskahKepala[] = []
      for (let page = await listNaskah(tx); page.length > 0; ) {
        all.push(...page)
        const last = page.at(-1)
        page = last ? await listNaskah(tx, { setelah: last.id }) : []
      }
      return { opd: await listOpd(tx), naskah: all }
    })
    found.push(...naskah.map((one) => ({ pemda, opd: opd.find(({ id }) => id === one.opdId), naskah: one })))
  }
  return found
}

/** One line of the list: id, where it stands, whose it is. */
export const sayNaskah = ({ pemda, opd, naskah }: NaskahPemilik): string =>
  `${naskah.id}  ${naskah.tahap.padEnd(24)}  ${naskah.judul} — ${opd?.nama ?? naskah.opdId}, ${pemda.nama}`

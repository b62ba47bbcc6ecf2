import { type IdContoh, loadContoh } from '@selaras/contoh'
import { type Database, listNaskah, saveOpd, savePemda, type Tx, withTenant } from '@selaras/db'
import { type Dokumen, readDokumen } from '@selaras/domain/dokumen'
import { uuidv7 } from 'uuidv7'
import { draftNaskah, registerNaskah } from '../src/index.ts'

export const waktu = '2026-03-02T02:00:00.000Z'

/** A pemda with one OPD that has drafts, and one that has none. */
export interface PemdaUji {
  readonly pemdaId: string
  readonly opdId: string
  readonly opdLain: string
  /** Oldest first. */
  readonly naskahId: readonly string[]
}

export const inPemda = <T>(db: Database, pemdaId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  withTenant(db, { pemdaId, lingkup: 'sistem' }, work)

export function sampleDokumen(id: IdContoh): Dokumen {
  const read = readDokumen(loadContoh(id))
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}

export async function addPemda(
  db: Database,
  drafts: readonly IdContoh[],
  inForce: readonly IdContoh[] = []
): Promise<PemdaUji> {
  const [pemdaId, opdId, opdLain] = [uuidv7(), uuidv7(), uuidv7()]
  await inPemda(db, pemdaId, async (tx) => {
    await savePemda(tx, { nama: 'Kabupaten Uji', jenis: 'kabupaten', provinsi: 'Jawa Timur' })
    await saveOpd(tx, { id: opdId, nama: 'Dinas Koperasi', singkatan: 'Dinkop', jenis: 'opd' })
    await saveOpd(tx, { id: opdLain, nama: 'Dinas Lain', singkatan: 'Lain', jenis: 'opd' })
    for (const id of drafts) await draftNaskah(tx, arrival(id, opdId, 'perencanaOpd'))
    for (const id of inForce) {
      await registerNaskah(tx, { ...arrival(id, opdId, 'verifikator'), tahunBerjalan: 2026 })
    }
  })
  const naskahId = (await inPemda(db, pemdaId, (tx) => listNaskah(tx))).map(({ id }) => id).reverse()
  return { pemdaId, opdId, opdLain, naskahId }
}

const arrival = (id: IdContoh, opdId: string, peran: 'perencanaOpd' | 'verifikator') => ({
  dokumen: sampleDokumen(id),
  opdId,
  pelaku: { id: 'orang-uji', peran: [peran] },
  waktu,
  newId: uuidv7,
  contoh: false,
  berkas: { nama: `${id}.json`, isi: new TextEncoder().encode(loadContoh(id)) },
  modules: []
})

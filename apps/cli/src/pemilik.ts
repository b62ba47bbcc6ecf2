import type { Database, Opd, Pemda, Tx } from '@selaras/db'
import type { Dokumen } from '@selaras/domain/dokumen'
import { normaliseNama } from '@selaras/domain/indikator'
import { uuidv7 } from 'uuidv7'
import { allPemda, tenantOf } from './basis-data.ts'
import { Berhenti } from './io.ts'

/** Whose plan it is. */
export interface Pemilik {
  readonly pemda: Pemda
  readonly opd: Opd
}

export interface CariPemilik {
  /** Name or id; without it what the document says. */
  readonly pemda: string | undefined
  readonly opd: string | undefined
  /** Create what is not there. */
  readonly buat: boolean
}

/** The pemda and OPD of a document, by the given or the printed names; stops with the list when there is no such one. */
export async function findPemilik(db: Database, dokumen: Dokumen, cari: CariPemilik): Promise<Pemilik> {
  const pemda = await findPemda(db, dokumen, cari)
  const { listOpd, withTenant } = await import('@selaras/db')
  return withTenant(db, tenantOf(pemda.id), async (tx) => {
    const all = await listOpd(tx)
    const nama = cari.opd ?? dokumen.perangkatDaerah.nama
    const opd = match(all, nama) ?? (cari.buat ? await addOpd(tx, nama, dokumen) : undefined)
    if (opd) return { pemda, opd }
    throw new Berhenti(`Perangkat daerah “${nama}” belum ada di ${pemda.nama}.`, adviceFor('--opd', all), 1)
  })
}

async function findPemda(db: Database, dokumen: Dokumen, cari: CariPemilik): Promise<Pemda> {
  const all = await allPemda(db)
  const nama = cari.pemda ?? dokumen.pemda.nama
  const found = match(all, nama)
  if (found) return found
  if (!cari.buat) throw new Berhenti(`Pemerintah daerah “${nama}” belum ada.`, adviceFor('--pemda', all), 1)
  const id = uuidv7()
  const { savePemda, withTenant } = await import('@selaras/db')
  const { jenis, provinsi } = dokumen.pemda
  await withTenant(db, tenantOf(id), (tx) => savePemda(tx, { nama, jenis, provinsi }))
  return { id, nama, jenis, provinsi, pengaturan: {} }
}

async function addOpd(tx: Tx, nama: string, dokumen: Dokumen): Promise<Opd> {
  const { saveOpd } = await import('@selaras/db')
  const opd: Opd = {
    id: uuidv7(),
    nama,
    singkatan: dokumen.perangkatDaerah.singkatan ?? nama,
    jenis: 'opd',
    aktif: true
  }
  await saveOpd(tx, opd)
  return opd
}

function match<T extends { readonly id: string; readonly nama: string }>(
  all: readonly T[],
  nama: string
): T | undefined {
  const wanted = normaliseNama(nama)
  return all.find((one) => one.id === nama || normaliseNama(one.nama) === wanted)
}

function adviceFor(option: string, all: readonly { readonly nama: string }[]): string {
  const known =
    all.length > 0 ? `Yang ada: ${all.map(({ nama }) => nama).join('; ')}.` : 'Belum ada satu pun.'
  return `${known} Pilih dengan ${option} NAMA, atau tambahkan --buat untuk membuatnya.`
}

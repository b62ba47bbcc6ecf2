import {
  appendJejak,
  type Database,
  listOpd,
  saveOpd,
  savePemda,
  savePeran,
  type Tx,
  withTenant
} from '@selaras/db'
import { LABEL_PERAN } from '@selaras/domain/tahap'
import type { OpdModule } from '@selaras/opd-sdk'
import { saveAkun } from './akun.ts'
import { addInduk } from './demo-induk.ts'
import { addDraft, addInForce, type DemoKonteks, masaAcuanPasuruan } from './demo-naskah.ts'
import { type DemoPemda, demoLumajang, demoPasuruan, demoSandi, type Kantor } from './demo-pemda.ts'

/** An account to try the demo with; `peran` is its Indonesian name, `sandi` the password in the clear. */
export interface DemoAccount {
  readonly pemda: string
  readonly opd: string
  readonly peran: string
  readonly nama: string
  readonly surel: string
  readonly sandi: string
}

export interface DemoOptions {
  /** Hash of a password as the sign-in will verify it. */
  readonly hashPassword: (password: string) => Promise<string>
  readonly now: () => Date
  /** A new UUIDv7 at each call. */
  readonly newId: () => string
  readonly modules: readonly OpdModule[]
  /** Demo accounts have a password that everybody knows, so a server's database gets none unless a test asks for it. */
  readonly allowServer?: boolean
}

/** The plans of one demo pemda. */
type AddNaskah = (tx: Tx, konteks: DemoKonteks) => Promise<void>

const addLumajang: AddNaskah = async (tx, konteks) => {
  await addInduk(tx, 'lumajang-2018-2023', konteks)
  await addDraft(tx, 'lumajang-2018-2023', konteks)
}

const addPasuruan: AddNaskah = async (tx, konteks) => {
  await addInduk(tx, 'pasuruan-2024-2026', konteks)
  const asalNaskahId = await addInForce(tx, 'pasuruan-2024-2026', konteks, masaAcuanPasuruan)
  const judul = `Renstra ${demoPasuruan.opd.koperasi.nama} 2024–2026 (salinan untuk latihan)`
  await addDraft(tx, 'pasuruan-2024-2026', konteks, { asalNaskahId, judul })
}

/** The accounts of the demo in the order in which they are shown; needs no database. */
export const demoAccounts: readonly DemoAccount[] = [demoLumajang, demoPasuruan].flatMap(
  ({ pemda, opd, orang }) =>
    orang.map(({ nama, peran, kantor, surel }) => ({
      pemda: pemda.nama,
      opd: opd[kantor].nama,
      peran: LABEL_PERAN[peran],
      nama,
      surel,
      sandi: demoSandi
    }))
)

/**
 * Brings the two sample pemda with their OPD, people and plans into a database, each pemda in one transaction. What is
 * there already stays as it is, also when the samples were cleared. Throws on PostgreSQL unless `allowServer`.
 */
export async function loadDemo(db: Database, options: DemoOptions): Promise<readonly DemoAccount[]> {
  if (db.engine !== 'pglite' && !options.allowServer) {
    throw new Error('Akun contoh hanya untuk basis data tertanam, karena sandinya diketahui semua orang.')
  }
  await loadPemda(db, demoLumajang, addLumajang, options)
  await loadPemda(db, demoPasuruan, addPasuruan, options)
  return demoAccounts
}

async function loadPemda(
  db: Database,
  demo: DemoPemda,
  addNaskah: AddNaskah,
  options: DemoOptions
): Promise<void> {
  const tenant = { pemdaId: demo.id, lingkup: 'sistem', penggunaId: 'sistem' } as const
  if (await withTenant(db, tenant, async (tx) => (await listOpd(tx)).length > 0)) return
  const akun = await saveAkun(db, demo.orang, { ...options, sandi: demoSandi })
  await withTenant(db, tenant, async (tx) => {
    await savePemda(tx, { ...demo.pemda, pengaturan: { contoh: true } })
    // Writing the pemda waited for anybody else who loads it: now they are done.
    if ((await listOpd(tx)).length > 0) return
    const opdId = await addOpd(tx, demo, options.newId)
    await addPeran(tx, demo, opdId, akun, options)
    const idOf = (peran: string): string =>
      akun.get(demo.orang.find((orang) => orang.peran === peran)?.surel ?? '') ?? 'sistem'
    const namaOf = (peran: string): string =>
      demo.orang.find((orang) => orang.peran === peran)?.nama ?? 'Sistem'
    await addNaskah(tx, {
      opdId: opdId.koperasi,
      perencana: idOf('perencanaOpd'),
      kepala: { id: idOf('kepalaOpd'), nama: namaOf('kepalaOpd') },
      verifikator: idOf('verifikator'),
      newId: options.newId,
      now: options.now(),
      modules: options.modules
    })
    const waktu = options.now().toISOString()
    await appendJejak(tx, {
      waktu,
      penggunaId: 'sistem',
      tindakan: 'muatContoh',
      rincian: { pemda: demo.pemda.nama }
    })
  })
}

async function addOpd(tx: Tx, demo: DemoPemda, newId: () => string): Promise<Record<Kantor, string>> {
  const ids = {
    koperasi: newId(),
    kosong: newId(),
    bappelitbangda: newId(),
    setda: newId(),
    inspektorat: newId()
  }
  for (const kantor of Object.keys(ids) as Kantor[])
    await saveOpd(tx, { id: ids[kantor], ...demo.opd[kantor] })
  return ids
}

async function addPeran(
  tx: Tx,
  demo: DemoPemda,
  opdId: Readonly<Record<Kantor, string>>,
  akun: ReadonlyMap<string, string>,
  { newId, now }: DemoOptions
): Promise<void> {
  const mulai = `${now().getFullYear() - 1}-01-02`
  for (const { nama, peran, kantor, surel } of demo.orang) {
    const penggunaId = akun.get(surel)
    if (penggunaId === undefined) throw new Error(`no account for ${surel}`)
    const masa = { sebagai: 'definitif', mulai, selesai: null } as const
    await savePeran(tx, { id: newId(), penggunaId, nama, peran, opdId: opdId[kantor], ...masa })
  }
}

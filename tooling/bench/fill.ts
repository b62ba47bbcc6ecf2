import {
  type Database,
  insertNaskah,
  saveOpd,
  savePemda,
  savePeran,
  type Tenant,
  withTenant
} from '@selaras/db'
import type { Naskah } from '@selaras/domain/naskah'
import { saveAkun } from '@selaras/jobs'
import { hashPassword } from '@selaras/jobs/sandi'
import { generatePlan, seeded, seededId, wholePlan } from './generate-plan.ts'

/** Who signs in for the bench: the planner of the OPD whose plan is measured. */
export const akun = { surel: 'perencana@ukur.contoh.id', sandi: 'ukuran-yang-jujur' }

/** The plan that is measured, the same in every database of a run. */
export const plan: Naskah = generatePlan(1, wholePlan)

/** A second pemda of the same size, so that every table holds rows that must not be read. */
const neighbour: Naskah = generatePlan(2, wholePlan)

const waktu = '2026-11-02T01:00:00.000Z'
const newId = seededId(seeded(99))

/** Two pemda with one whole plan each, and the account of `akun`. */
export async function fill(db: Database): Promise<void> {
  const orang = [{ nama: 'Perencana Ukur', surel: akun.surel }]
  const saved = await saveAkun(db, orang, {
    sandi: akun.sandi,
    hashPassword,
    newId,
    now: () => new Date(waktu)
  })
  await addPemda(db, 'Ukur', plan, saved.get(akun.surel) ?? '')
  await addPemda(db, 'Tetangga', neighbour, newId())
}

/** The pemda of `plan` and its OPD; the same whenever this program runs. */
export const pemdaId = newId()
export const opdId = newId()

async function addPemda(db: Database, nama: string, naskah: Naskah, penggunaId: string): Promise<void> {
  const tenant: Tenant = {
    pemdaId: naskah === plan ? pemdaId : newId(),
    lingkup: 'sistem',
    penggunaId: 'sistem'
  }
  const ownOpd = naskah === plan ? opdId : newId()
  await withTenant(db, tenant, async (tx) => {
    await savePemda(tx, { nama: `Kabupaten ${nama}`, jenis: 'kabupaten', provinsi: `Provinsi ${nama}` })
    await saveOpd(tx, { id: ownOpd, nama: `Dinas ${nama}`, singkatan: 'Dinas', jenis: 'opd' })
    const masa = { sebagai: 'definitif', mulai: '2025-01-02', selesai: null } as const
    await savePeran(tx, {
      id: newId(),
      penggunaId,
      nama: 'Perencana Ukur',
      peran: 'perencanaOpd',
      opdId: ownOpd,
      ...masa
    })
    await insertNaskah(tx, naskah, {
      opdId: ownOpd,
      jenis: 'awal',
      judul: `Renstra ${nama}`,
      tahap: 'rancanganAwal',
      versiMesin: 1,
      dibuatOleh: penggunaId,
      waktu
    })
  })
}

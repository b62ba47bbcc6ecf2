import {
  listInduk,
  listNaskahInTahap,
  listPemda,
  type NaskahKepala,
  readPengaturan,
  readTahapLogs,
  type Tx,
  withSistem,
  withTenant
} from '@selaras/db'
import { type Pengingat, PROFIL, type ProfilId } from '@selaras/domain/law'
import { dueReminder, penggarap, readTahap, TAHAP, type Tahap, type WaktuTahap } from '@selaras/domain/tahap'
import { localDay } from './hari.ts'
import { type JobKonteks, sistemOf } from './job.ts'
import { beriTahu, OrangPemda } from './langkah/beri-tahu.ts'
import { indukBerubahSejak, sedangDiubah, waktuNaskah } from './waktu-naskah.ts'

export const ingatkanQueue = 'ingatkan'

type IngatkanKonteks = Pick<JobKonteks, 'db' | 'now' | 'signal'> & { readonly newId: () => string }

/** States in which somebody works towards a limit. */
const berjalan: readonly Tahap[] = TAHAP.filter((tahap) => penggarap(tahap).length > 0)

/**
 * Reminds the people of every pemda of the limits that run for their plans. However often it is asked, each person is
 * told once per limit and step; a day on which nobody asked is caught up with. Returns how many reminders were due.
 */
export async function ingatkan({ db, now, newId, signal }: IngatkanKonteks): Promise<number> {
  const pemda = await withSistem(db, listPemda)
  let due = 0
  for (const { id } of pemda) {
    if (signal.aborted) break
    due += await withTenant(db, sistemOf(id), (tx) => remindPemda(tx, now(), newId))
  }
  return due
}

async function remindPemda(tx: Tx, now: Date, newId: () => string): Promise<number> {
  const hariIni = localDay(now)
  const plans = await listNaskahInTahap(tx, berjalan)
  if (plans.length === 0) return 0
  const pengaturan = await readPengaturan(tx)
  const logs = await readTahapLogs(
    tx,
    plans.map(({ id }) => id)
  )
  const orang = await OrangPemda.read(tx, hariIni)
  const induk = await listInduk(tx)
  const diubah = sedangDiubah(plans)
  let due = 0
  for (const kepala of plans) {
    const tahap = readTahap(kepala.tahap, kepala.versiMesin)
    if (!tahap.ok) continue
    const profil = kepala.profil as ProfilId
    const pengingat: Pengingat = pengaturan.profil?.[profil]?.pengingat ?? PROFIL[profil].pengingat
    const log = logs.get(kepala.id) ?? []
    const indukBerubah = indukBerubahSejak(kepala, log, induk, diubah)
    const { tenggat } = waktuNaskah(kepala, tahap.value, log, { hariIni, pengaturan, indukBerubah })
    for (const satu of tenggat) {
      const langkah = dueReminder(satu.sisaHari, pengingat)
      if (langkah === null) continue
      due += 1
      const people = orang.untuk(kepala.opdId, penggarap(tahap.value))
      await beriTahu(tx, people, pesanOf(kepala, satu, langkah), { newId, waktu: now.toISOString() })
    }
  }
  return due
}

const pesanOf = (kepala: NaskahKepala, tenggat: WaktuTahap, langkah: string) =>
  ({
    jenis: 'tenggat',
    kunci: `tenggat ${kepala.id} ${tenggat.id} ${tenggat.jatuhTempo} ${langkah}`,
    naskahId: kepala.id,
    data: {
      judul: kepala.judul,
      tahun: [...kepala.tahun],
      jenis: kepala.jenis,
      tenggat: tenggat.id,
      uraian: tenggat.uraian,
      jatuhTempo: tenggat.jatuhTempo,
      sisaHari: tenggat.sisaHari
    }
  }) as const

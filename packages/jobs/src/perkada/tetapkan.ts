import {
  fixPerkada,
  inSavepoint,
  isNomorPerkadaUsed,
  type PerkadaTersimpan,
  promulgatePerkada,
  readJejakKepala,
  readPerkada,
  type Tx
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import {
  mayWordPerkada,
  type Penetapan,
  type Pengundangan,
  readPenetapan,
  readPengundangan
} from '@selaras/domain/perkada'
import type { Peristiwa } from '@selaras/domain/tahap'
import { LangkahDitolak, refusable } from '../langkah/ditolak.ts'
import type { KonteksLangkah, PelakuLangkah } from '../langkah/konteks.ts'
import { stepNaskah } from '../langkah/step-naskah.ts'
import { lockPlans, note, perkadaTidakDitemukan } from './perkada.ts'

/** Who acts, as the machine knows them for a plan of an OPD. */
export type PelakuPerOpd = (opdId: string) => PelakuLangkah

/** A Perkada that became law, with the end of each plan's jejak after the step. */
export interface PerkadaTercatat {
  readonly perkadaId: string
  readonly naskah: readonly {
    readonly naskahId: string
    readonly versi: number
    readonly panjang: number
    readonly hash: string
  }[]
}

/**
 * Records the penetapan of a Perkada: number and date, and the step of every naskah it fixes, all or none. Lingkup
 * pemda or sistem.
 */
export function enactPerkada(
  tx: Tx,
  perkadaId: string,
  penetapan: Penetapan,
  pelaku: PelakuPerOpd,
  konteks: KonteksLangkah
): Promise<Result<PerkadaTercatat>> {
  return allOrNone(tx, perkadaId, pelaku, async (perkada) => {
    if (perkada.penetapan !== null)
      return done(`Perkada ini sudah ditetapkan dengan Nomor ${perkada.penetapan.nomor}.`)
    const read = readPenetapan(penetapan, konteks.hariIni)
    if (!read.ok) return read
    const naskahIds = perkada.naskah.map((one) => one.naskahId)
    if (await isNomorPerkadaUsed(tx, read.value, { perkadaId, naskahIds })) {
      const { nomor, tahun } = read.value
      return refuse(
        'NILAI_TIDAK_SAH',
        `Nomor ${nomor} Tahun ${tahun} sudah dipakai Perkada lain.`,
        'Satu nomor hanya untuk satu Perkada setiap tahun; periksa nomornya.'
      )
    }
    const waktu = konteks.now.toISOString()
    await fixPerkada(tx, perkadaId, { ...read.value, waktu, oleh: pelaku('').id })
    const event: Peristiwa = { type: 'tetapkan', ...read.value }
    return stepAll(tx, perkada, event, pelaku, konteks, 'tetapkanPerkada', { ...read.value })
  })
}

/** Records Berita Daerah and day, and brings every naskah of the Perkada into force, all or none. */
export function enforcePerkada(
  tx: Tx,
  perkadaId: string,
  pengundangan: Pengundangan,
  pelaku: PelakuPerOpd,
  konteks: KonteksLangkah
): Promise<Result<PerkadaTercatat>> {
  return allOrNone(tx, perkadaId, pelaku, async (perkada) => {
    if (perkada.pengundangan !== null) return done('Perkada ini sudah diundangkan.')
    if (perkada.penetapan === null) {
      return refuse(
        'SYARAT_BELUM_TERPENUHI',
        'Perkada ini belum ditetapkan.',
        'Catat nomor dan tanggal penetapannya lebih dahulu.'
      )
    }
    const { hariIni } = konteks
    const read = readPengundangan(pengundangan, { ditetapkan: perkada.penetapan.tanggal, hariIni })
    if (!read.ok) return read
    const waktu = konteks.now.toISOString()
    await promulgatePerkada(tx, perkadaId, { ...read.value, waktu, oleh: pelaku('').id })
    const { berita, tanggal } = read.value
    const event: Peristiwa = { type: 'undangkan', berita, tanggal }
    return stepAll(tx, perkada, event, pelaku, konteks, 'undangkanPerkada', { ...read.value })
  })
}

const done = (pesan: string) =>
  refuse('TERKUNCI', pesan, 'Muat ulang halaman untuk melihat keadaan terakhirnya.')

/** Locks Perkada and plans, then does the work so that a refusal anywhere undoes all of it. */
async function allOrNone(
  tx: Tx,
  perkadaId: string,
  pelaku: PelakuPerOpd,
  work: (perkada: PerkadaTersimpan) => Promise<Result<PerkadaTercatat>>
): Promise<Result<PerkadaTercatat>> {
  const perkada = await readPerkada(tx, perkadaId, { lock: true })
  if (perkada === null) return perkadaTidakDitemukan()
  const allowed = mayWordPerkada([], pelaku(''))
  if (!allowed.ok) return allowed
  const plans = await lockPlans(
    tx,
    perkada.naskah.map((one) => one.naskahId)
  )
  if (!plans.ok) return plans
  if (plans.value.length === 0) {
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      'Perkada ini belum memuat naskah.',
      'Masukkan naskah yang ditetapkan dengan Perkada ini.'
    )
  }
  return refusable(() =>
    inSavepoint(tx, async () => {
      const answer = await work(perkada)
      if (!answer.ok) throw new LangkahDitolak(answer.refusal)
      return answer
    })
  )
}

async function stepAll(
  tx: Tx,
  perkada: PerkadaTersimpan,
  event: Peristiwa,
  pelaku: PelakuPerOpd,
  konteks: KonteksLangkah,
  tindakan: string,
  rincian: Readonly<Record<string, unknown>>
): Promise<Result<PerkadaTercatat>> {
  const naskah: PerkadaTercatat['naskah'][number][] = []
  for (const { naskahId, opdId } of perkada.naskah) {
    const taken = await stepNaskah(tx, naskahId, event, pelaku(opdId), konteks)
    if (!taken.ok) return about(perkada, naskahId, taken)
    const head = (await readJejakKepala(tx, naskahId)) ?? { panjang: 0, hash: '' }
    naskah.push({ naskahId, versi: taken.value.versi, ...head })
  }
  const { id, nama } = pelaku('')
  await note(tx, tindakan, { id, nama }, konteks.now.toISOString(), {
    perkadaId: perkada.id,
    ...rincian,
    naskah
  })
  return ok({ perkadaId: perkada.id, naskah })
}

/** Of several plans the refusal says which one it is about; nothing was done to the others either. */
function about(
  { naskah }: PerkadaTersimpan,
  naskahId: string,
  { refusal }: Extract<Result<never>, { ok: false }>
): Result<never> {
  if (naskah.length === 1) return { ok: false, refusal }
  const urutan = naskah.find((one) => one.naskahId === naskahId)?.urutan
  return {
    ok: false,
    refusal: {
      ...refusal,
      message: `Lampiran ${urutan}: ${refusal.message} Tidak satu pun naskah berubah.`,
      detail: { ...refusal.detail, naskahId }
    }
  }
}

import {
  beginPekerjaan,
  endPekerjaan,
  type HasilNaskah,
  readHasilPekerjaan,
  storeHasil,
  storeHitungan,
  withTenant
} from '@selaras/db'
import { z } from 'zod'
import { checkNaskah } from './check-dokumen.ts'
import { type JobKonteks, sistemOf } from './job.ts'
import { loadVersi } from './periksa-naskah.job.ts'
import { computeRasio } from './rasio-capaian.ts'

export const periksaPemdaQueue = 'periksa-pemda'
/** Where a job goes when every try has failed, so that whoever waits is told. */
export const periksaPemdaGagalQueue = 'periksa-pemda-gagal'

export const PeriksaPemdaData = z.object({ pemdaId: z.uuid(), pekerjaanId: z.uuid() })
export type PeriksaPemdaData = z.infer<typeof PeriksaPemdaData>

const Hitungan = z.object({
  kritis: z.number(),
  mayor: z.number(),
  minor: z.number(),
  info: z.number(),
  baris: z.number(),
  konflik: z.number(),
  tidakDiperiksa: z.number()
})

/** What `periksa-pemda` keeps for one plan; only who may read the plan reads it. */
export const HasilPeriksaNaskah = z.object({
  hitungan: Hitungan,
  rasio: z.object({
    dihitung: z.number(),
    berbeda: z.array(
      z.object({
        simpulId: z.string(),
        indikator: z.string(),
        tahun: z.number(),
        tertulis: z.string().nullable(),
        seharusnya: z.string().nullable()
      })
    )
  })
})
export type HasilPeriksaNaskah = z.infer<typeof HasilPeriksaNaskah>

/** What the whole pemda may know of it: counts without content. */
export interface RingkasanPemda {
  readonly naskah: number
  readonly kritis: number
  readonly mayor: number
  readonly minor: number
  readonly info: number
  readonly rasioDihitung: number
  readonly rasioBerbeda: number
}

/** `diserahkan`: the process stops, and somebody else has to go on. `berhenti`: cancelled or ended meanwhile. */
export type PeriksaPemdaHasil = 'selesai' | 'berhenti' | 'diserahkan'

/**
 * Computes the ratios of T-C.23 and checks every plan of a pemda, one transaction for each plan's result. Whoever runs
 * it goes on where the results end; two at once share nothing but the rows, and each result is written once.
 */
export async function periksaPemda(
  konteks: JobKonteks,
  { pemdaId, pekerjaanId }: PeriksaPemdaData
): Promise<PeriksaPemdaHasil> {
  const { db, now, signal } = konteks
  const sistem = sistemOf(pemdaId)
  const instant = () => now().toISOString()
  const open = await withTenant(db, sistem, (tx) => beginPekerjaan(tx, pekerjaanId, instant()))
  if (open === null) return 'berhenti'
  for (const naskahId of open) {
    if (signal.aborted) return 'diserahkan'
    const hasil = await examine(konteks, pemdaId, naskahId)
    const stored = await withTenant(db, sistem, async (tx) => {
      const kept = await storeHasil(tx, pekerjaanId, hasil, instant())
      if (kept === 'tersimpan') await storeHitungan(tx, naskahId, hasil.versi, hasil.hasil.hitungan)
      return kept
    })
    if (stored === 'berhenti') return 'berhenti'
  }
  const ended = await withTenant(db, sistem, async (tx) => {
    const hasil = { ...summarise(await readHasilPekerjaan(tx, pekerjaanId)) }
    return endPekerjaan(tx, pekerjaanId, { keadaan: 'selesai', waktu: instant(), hasil })
  })
  return ended ? 'selesai' : 'berhenti'
}

interface Examined {
  readonly naskahId: string
  readonly versi: number
  readonly hasil: HasilPeriksaNaskah
}

async function examine({ db, modules }: JobKonteks, pemdaId: string, naskahId: string): Promise<Examined> {
  const loaded = await withTenant(db, sistemOf(pemdaId), (tx) => loadVersi(tx, naskahId), {
    isolation: 'repeatable read'
  })
  if (!loaded) throw new Error(`naskah ${naskahId} cannot be loaded`)
  const { naskah, versi } = loaded
  const rasio = computeRasio(naskah)
  const { hitungan } = checkNaskah(naskah, modules)
  return {
    naskahId,
    versi,
    hasil: { hitungan: { ...hitungan }, rasio: { ...rasio, berbeda: [...rasio.berbeda] } }
  }
}

function summarise(results: readonly HasilNaskah[]): RingkasanPemda {
  const each = results.map(({ hasil }) => HasilPeriksaNaskah.parse(hasil))
  const sum = (of: (one: HasilPeriksaNaskah) => number): number =>
    each.reduce((total, one) => total + of(one), 0)
  return {
    naskah: each.length,
    kritis: sum((one) => one.hitungan.kritis),
    mayor: sum((one) => one.hitungan.mayor),
    minor: sum((one) => one.hitungan.minor),
    info: sum((one) => one.hitungan.info),
    rasioDihitung: sum((one) => one.rasio.dihitung),
    rasioBerbeda: sum((one) => one.rasio.berbeda.length)
  }
}

/** Tells whoever waits that every try has failed. */
export async function giveUpPeriksaPemda(
  { db, now }: Pick<JobKonteks, 'db' | 'now'>,
  { pemdaId, pekerjaanId }: PeriksaPemdaData
): Promise<void> {
  await withTenant(db, sistemOf(pemdaId), (tx) =>
    endPekerjaan(tx, pekerjaanId, {
      keadaan: 'gagal',
      waktu: now().toISOString(),
      pesan:
        'Pemeriksaan terhenti setelah beberapa kali dicoba. Mulai lagi; bila tetap gagal, hubungi admin sistem.'
    })
  )
}

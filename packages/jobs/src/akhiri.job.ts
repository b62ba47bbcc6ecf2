import { listNaskahInTahap, listPemda, noteHariKerja, withSistem, withTenant } from '@selaras/db'
import { daysBetween, isMasaAcuanOver } from '@selaras/domain/tahap'
import { bersihkanPemberitahuan } from './bersihkan.ts'
import { localDay } from './hari.ts'
import { type JobKonteks, sistemOf } from './job.ts'
import { masaAcuanOf } from './langkah/fakta-naskah.ts'
import { SISTEM, stepNaskah } from './langkah/step-naskah.ts'

export const akhiriQueue = 'akhiri'

export interface HasilAkhiri {
  readonly pemda: number
  readonly berakhir: number
  /** Old notifications that were removed. */
  readonly dihapus: number
  /** Pemda where the clock did not go on from yesterday, so that nothing was done. */
  readonly dilewati: number
}

type AkhiriKonteks = Pick<JobKonteks, 'db' | 'modules' | 'log' | 'now'> & {
  readonly newId: () => string
  readonly signal?: AbortSignal
}

/** How many days may lie between two runs: a weekend and holidays with the server off, but no clock that jumps. */
const palingLama = 7

/**
 * Ends every plan in force to which no year refers any more, and removes old notifications; once a day per pemda, whoever
 * asks how often. Neither can be taken back, so a clock that jumps must not bring it about: a pemda is served only on the first to seventh day after
 * the day it was last looked at, and a day that does not follow is noted and left alone. A wrong clock therefore has a
 * day in which to be noticed, and does nothing at all when it goes back.
 */
export async function akhiri(konteks: AkhiriKonteks): Promise<HasilAkhiri> {
  const { db, log } = konteks
  const hariIni = localDay(konteks.now())
  const pemda = await withSistem(db, listPemda)
  let berakhir = 0
  let dihapus = 0
  let dilewati = 0
  for (const { id } of pemda) {
    const before = await withTenant(db, sistemOf(id), (tx) => noteHariKerja(tx, hariIni))
    const days = before === null ? null : daysBetween(before, hariIni)
    if (days === 0) continue
    if (days === null || days < 0 || days > palingLama) {
      dilewati += 1
      if (days !== null)
        log.warn({ pemdaId: id, before, hariIni }, 'the clock has jumped: no plan is ended today')
      continue
    }
    berakhir += await endPlans(konteks, id, hariIni)
    dihapus += await bersihkanPemberitahuan(konteks, id)
  }
  return { pemda: pemda.length, berakhir, dihapus, dilewati }
}

/** Each plan in a transaction of its own, so that one that cannot be stepped does not hold up the others. */
async function endPlans(konteks: AkhiriKonteks, pemdaId: string, hariIni: string): Promise<number> {
  const { db, modules, newId, now, log } = konteks
  const tahunBerjalan = Number(hariIni.slice(0, 4))
  const inForce = await withTenant(db, sistemOf(pemdaId), (tx) => listNaskahInTahap(tx, ['berlaku']))
  let berakhir = 0
  for (const kepala of inForce) {
    if (!isMasaAcuanOver(masaAcuanOf(kepala), tahunBerjalan)) continue
    const done = await withTenant(db, sistemOf(pemdaId), (tx) =>
      stepNaskah(tx, kepala.id, { type: 'akhiri' }, SISTEM, { now: now(), hariIni, newId, modules })
    )
    if (done.ok) berakhir += 1
    else log.warn({ naskahId: kepala.id, refusal: done.refusal }, 'a plan whose years are over did not end')
  }
  return berakhir
}

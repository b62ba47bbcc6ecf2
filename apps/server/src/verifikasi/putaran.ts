import { readNaskah, type Tx, withTenant } from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import type { Json } from '@selaras/domain/naskah'
import { PERISTIWA_VERIFIKASI, type SimpulanPutaran } from '@selaras/domain/tahap'
import {
  type DiPutaran,
  type LangkahPutaran,
  recordCatatanPutaran,
  recordJawaban,
  recordPutusan,
  stepPutaran
} from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { notFound } from '../naskah/edit.ts'
import { answering, once } from '../naskah/idempotent.ts'
import { konteksLangkah } from '../naskah/langkah.ts'
import { readable } from '../naskah/peristiwa.ts'
import { isUuid } from '../schema/naskah.ts'
import { databaseTenant, pelakuFor } from '../tenant/tenant.ts'

interface DiNaskah {
  readonly naskahId: string
  readonly kunci: string
  readonly ke: number
}

type Tertulis = { readonly versi: number }

/**
 * Runs the work of a mutation on a round once per key. Whoever works for the whole pemda acts here as such, also when
 * they deputise in the OPD: the database lets no OPD write a verdict.
 */
async function inPutaran(
  context: Context,
  { naskahId, kunci, ke }: DiNaskah,
  payload: unknown,
  work: (tx: Tx, di: DiPutaran) => Promise<Result<Tertulis>>
): Promise<Result<Tertulis>> {
  if (!isUuid(naskahId)) return notFound()
  const tenant = await context.tenant()
  return answering(() =>
    withTenant(context.services.db, databaseTenant(tenant), (tx) =>
      once(tx, kunci, payload, async () => {
        const kepala = await readNaskah(tx, naskahId)
        if (kepala === null) return notFound()
        const di = {
          naskahId,
          ke,
          pelaku: pelakuFor(tenant, kepala.opdId),
          konteks: konteksLangkah(context.services, tenant)
        }
        return (await work(tx, di)) as Result<Tertulis & Record<string, never>>
      })
    )
  )
}

export interface LangkahDiminta extends DiNaskah {
  readonly versi: number
  readonly peristiwa: string
  readonly data?: Json | null | undefined
}

/** Takes one event of a round for the person. */
export async function takePutaranStep(context: Context, input: LangkahDiminta): Promise<Result<Tertulis>> {
  const event = readEvent(input.peristiwa, input.data ?? null)
  if (!event.ok) return event
  const { naskahId, ke, versi } = input
  return inPutaran(context, input, { langkahPutaran: naskahId, ke, versi, event: event.value }, (tx, di) =>
    stepPutaran(tx, { ...di, versi }, event.value)
  )
}

/** Reads an event with its data; what is missing is refused by the machine's guards, in words. */
function readEvent(peristiwa: string, data: Json): Result<LangkahPutaran> {
  const given: Readonly<Record<string, unknown>> =
    typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Readonly<Record<string, unknown>>)
      : {}
  const text = (key: string): string => {
    const value = given[key]
    return typeof value === 'string' ? readable(value) : ''
  }
  switch (peristiwa) {
    case 'mulaiPeriksa':
      return ok({ type: 'mulaiPeriksa' })
    case 'tugaskan':
      return ok({ type: 'tugaskan', penggunaId: text('penggunaId'), cakupan: textsOf(given['cakupan']) })
    case 'cabutTugas':
      return ok({ type: 'cabutTugas', penggunaId: text('penggunaId') })
    case 'perpanjang':
      return ok({ type: 'perpanjang', batas: text('batas'), alasan: text('alasan') })
    case 'simpulkan':
      return ok({ type: 'simpulkan', simpulan: text('simpulan') as SimpulanPutaran })
    case 'batalkanSimpulan':
      return ok({ type: 'batalkanSimpulan', alasan: text('alasan') })
    default: {
      const labels: Readonly<Record<string, { readonly label: string }>> = PERISTIWA_VERIFIKASI
      const label = Object.hasOwn(labels, peristiwa) ? labels[peristiwa]?.label : peristiwa
      return refuse(
        'PERISTIWA_TIDAK_BERLAKU',
        `“${label}” tidak dilakukan pada putaran verifikasi.`,
        'Putaran ditutup atau ditarik bersama langkah naskah; hasil pemeriksaan disimpan tersendiri.'
      )
    }
  }
}

const textsOf = (value: unknown): readonly string[] => {
  const texts = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
  return [...new Set(texts.map(readable))].filter((one) => one !== '' && one.length <= 100).slice(0, 200)
}

export interface PutusanDiminta extends DiNaskah {
  readonly butir: readonly {
    readonly simpulId: string
    readonly subpohon?: boolean | null | undefined
    readonly putusan?: string | null | undefined
    readonly alasan?: string | null | undefined
  }[]
}

/** Records verdicts for the person. */
export function savePutusan(context: Context, input: PutusanDiminta): Promise<Result<Tertulis>> {
  const butir = input.butir.map((one) => ({
    simpulId: one.simpulId,
    subpohon: one.subpohon ?? false,
    putusan: one.putusan ?? null,
    alasan: clean(one.alasan)
  }))
  return inPutaran(context, input, { putusan: input.naskahId, ke: input.ke, butir }, (tx, di) =>
    recordPutusan(tx, di, butir)
  )
}

export interface PeriksaDiminta extends DiNaskah {
  readonly butir: readonly {
    readonly butir: string
    readonly jawaban?: string | null | undefined
    readonly penyebab?: string | null | undefined
    readonly tindakLanjut?: string | null | undefined
  }[]
}

/** Records answers to the checklist for the person. */
export function savePeriksa(context: Context, input: PeriksaDiminta): Promise<Result<Tertulis>> {
  const butir = input.butir.map((one) => ({
    butir: one.butir,
    jawaban: one.jawaban ?? null,
    penyebab: clean(one.penyebab),
    tindakLanjut: clean(one.tindakLanjut)
  }))
  return inPutaran(context, input, { periksa: input.naskahId, ke: input.ke, butir }, (tx, di) =>
    recordJawaban(tx, di, butir)
  )
}

export interface CatatanPutaranDiminta extends DiNaskah {
  readonly versi?: number | null | undefined
  readonly nomorBeritaAcara?: string | null | undefined
  readonly catatanProses?: string | null | undefined
  readonly catatanSubstansi?: string | null | undefined
  readonly sel?:
    | readonly { readonly simpulId: string; readonly field?: string | null | undefined }[]
    | null
    | undefined
}

/** Records the free text of the minutes and the listed cells for the person; what is absent stays. */
export function saveCatatanPutaran(
  context: Context,
  input: CatatanPutaranDiminta
): Promise<Result<Tertulis>> {
  const isi = {
    versi: input.versi ?? null,
    ...(input.nomorBeritaAcara === undefined ? {} : { nomor: clean(input.nomorBeritaAcara) }),
    ...(input.catatanProses === undefined ? {} : { catatanProses: clean(input.catatanProses) }),
    ...(input.catatanSubstansi === undefined ? {} : { catatanSubstansi: clean(input.catatanSubstansi) }),
    ...(input.sel == null
      ? {}
      : { sel: input.sel.map(({ simpulId, field }) => ({ simpulId, field: field ?? null })) })
  }
  return inPutaran(context, input, { catatanPutaran: input.naskahId, ke: input.ke, isi }, (tx, di) =>
    recordCatatanPutaran(tx, di, isi)
  )
}

/** Text of a person, or null where there is none. */
const clean = (text: string | null | undefined): string | null => {
  const own = text == null ? '' : readable(text)
  return own === '' ? null : own
}

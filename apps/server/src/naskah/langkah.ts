import {
  appendJejak,
  appendTahap,
  insertPotret,
  loadNaskah,
  lockNaskah,
  type NaskahTerkunci,
  type Tx
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { printNaskah } from '@selaras/domain/cetak'
import { writeDokumen } from '@selaras/domain/dokumen'
import type { Json, Naskah } from '@selaras/domain/naskah'
import {
  type Effect,
  type Fakta,
  PERISTIWA,
  type Peristiwa,
  type PeristiwaNama,
  step
} from '@selaras/domain/tahap'
import { checkDokumen, versiAturan } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { notFound } from './edit.ts'
import { stepFacts, tahapOf } from './facts.ts'
import { answering, once } from './idempotent.ts'

export interface StepRequest {
  readonly naskahId: string
  readonly kunci: string
  readonly peristiwa: string
  readonly data: Readonly<Record<string, Json>>
}

/** Takes one event of the machine; new state, log row, Potret and jejak commit together or not at all. */
export function takeStep(
  context: Context,
  request: StepRequest
): Promise<Result<{ readonly versi: number; readonly tahap: string }>> {
  return answering(() =>
    context.inNaskah(request.naskahId, (tx, tenant) =>
      once(
        tx,
        request.kunci,
        { langkah: request.naskahId, peristiwa: request.peristiwa, data: request.data },
        () => stepInside(context, tx, tenant, request)
      )
    )
  )
}

async function stepInside(context: Context, tx: Tx, tenant: Tenant, request: StepRequest) {
  const event = eventOf(request)
  if (!event.ok) return event
  const kepala = await lockNaskah(tx, request.naskahId)
  if (kepala === null) return notFound()
  const naskah = await loadNaskah(tx, kepala.id)
  const { modules } = context.services
  const facts = await stepFacts(tx, tenant, kepala, naskah, modules)
  const stepped = step(tahapOf(kepala), event.value, facts)
  if (!stepped.ok) return stepped
  const waktu = context.services.now().toISOString()
  const potretId = await freeze(context, tx, kepala, naskah, stepped.value.effects, facts, waktu)
  const { versi } = await appendTahap(tx, kepala, {
    langkah: stepped.value.log,
    waktu,
    potretId,
    rincian: { efek: stepped.value.effects }
  })
  await appendJejak(tx, {
    naskah: { id: kepala.id, opdId: kepala.opdId },
    waktu,
    penggunaId: tenant.penggunaId,
    tindakan: request.peristiwa,
    rincian: {
      versi,
      oleh: tenant.nama,
      dari: stepped.value.log.dari,
      ke: stepped.value.state,
      alasan: stepped.value.log.alasan
    }
  })
  return ok({ versi, tahap: stepped.value.state as string })
}

async function freeze(
  context: Context,
  tx: Tx,
  kepala: NaskahTerkunci,
  naskah: Naskah | null,
  effects: readonly Effect[],
  facts: Fakta,
  waktu: string
): Promise<string | null> {
  const wanted = effects.find((effect) => effect.jenis === 'potret')
  if (wanted === undefined) return null
  if (naskah === null) throw new Error(`naskah ${kepala.id}: a Potret of a plan whose content is not visible`)
  const { newId, modules } = context.services
  const { dokumen } = printNaskah(naskah, { xId: true })
  const id = newId()
  await insertPotret(tx, {
    id,
    naskahId: kepala.id,
    opdId: kepala.opdId,
    versi: kepala.versi,
    tahap: kepala.tahap,
    dokumen: writeDokumen(dokumen),
    temuan: checkDokumen(dokumen, modules).temuan,
    versiAturan: versiAturan(modules),
    alasan: 'tahap',
    waktu,
    dibuatOleh: facts.pelaku.id
  })
  return id
}

/**
 * Events that people may send from this version's screens. Those whose effects need rounds, signatures or a Perkada
 * come with their screens; until then they are refused here, never half done.
 */
const textEvents = ['mulai', 'sampaikan', 'setujuiBatal'] as const
const reasonEvents = ['mintaBatal', 'urungkanBatal'] as const

function eventOf({ peristiwa, data }: StepRequest): Result<Peristiwa> {
  if ((textEvents as readonly string[]).includes(peristiwa))
    return ok({ type: peristiwa as (typeof textEvents)[number] })
  if ((reasonEvents as readonly string[]).includes(peristiwa)) {
    const alasan = data['alasan']
    if (typeof alasan !== 'string' || readable(alasan) === '') {
      return refuse('NILAI_TIDAK_SAH', 'Alasan belum diisi.', 'Tulis alasannya, lalu kirim lagi.')
    }
    return ok({ type: peristiwa as (typeof reasonEvents)[number], alasan: readable(alasan) })
  }
  const label = Object.hasOwn(PERISTIWA, peristiwa) ? PERISTIWA[peristiwa as PeristiwaNama].label : peristiwa
  return refuse(
    'PERISTIWA_TIDAK_BERLAKU',
    `“${label}” belum dapat dilakukan dari layar ini.`,
    'Layarnya datang bersama verifikasi dan penetapan pada versi berikutnya.'
  )
}

/** Text of a person without control characters but line breaks, at most 2,000 characters. */
const readable = (text: string): string =>
  text
    .replace(/[^\P{C}\n]/gu, '')
    .trim()
    .slice(0, 2000)

/** Whether this version of the product can carry out the event when the machine allows it. */
export const isServed = (peristiwa: string): boolean =>
  (textEvents as readonly string[]).includes(peristiwa) ||
  (reasonEvents as readonly string[]).includes(peristiwa)

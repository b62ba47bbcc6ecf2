import type { Simpul } from '@selaras/domain/naskah'
import { readBagian, readSimpul } from '../../src/data/rows.ts'
import type { Answer, Delta, RemoteEvent, Transport } from '../../src/naskah/transport.ts'
import { Unreachable } from '../../src/naskah/transport.ts'
import type { StoredPlan } from './plans.ts'
import { applyBatch, deltaOf } from './plans.ts'

/** The editor's four calls on a plan in memory, with a connection that can be cut at any point. */
export interface MemoryTransport extends Transport {
  /** Before the request leaves, or after it has been carried out and before the answer arrives. */
  cut: 'no' | 'before' | 'after'
  sent: number
  announce(): void
}

export function memoryTransport(plan: StoredPlan): MemoryTransport {
  const listeners = new Set<(event: RemoteEvent) => void>()
  const transport: MemoryTransport = {
    cut: 'no',
    sent: 0,
    announce: () => {
      for (const listener of listeners) listener({ versi: plan.versi })
    },
    load: async () => {
      if (transport.cut !== 'no') throw new Unreachable('cut')
      return { naskah: plan.naskah, versi: plan.versi, lock: plan.lock }
    },
    delta: async (_, since) => {
      if (transport.cut !== 'no') throw new Unreachable('cut')
      return read(deltaOf(plan, since))
    },
    send: async (_, batch) => {
      if (transport.cut === 'before') throw new Unreachable('cut')
      transport.sent += 1
      const answer = readAnswer(applyBatch(plan, batch.kunci, batch.changes, batch.lewati))
      if (transport.cut === 'after') throw new Unreachable('cut')
      return answer
    },
    subscribe: (_, listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
  return transport
}

interface Raw {
  versi: number
  simpul: unknown[]
  dihapus: string[]
  bagian: { nama: string; isi: unknown }[]
}

const read = (raw: Raw): Delta => ({
  versi: raw.versi,
  penuh: false,
  simpul: raw.simpul.map((row): Simpul => readSimpul(row)),
  dihapus: raw.dihapus,
  bagian: readBagian(raw.bagian)
})

interface Told {
  kode: string
  pesan: string
  saran: string
  rincian: Record<string, unknown> | null
}

function readAnswer(raw: unknown): Answer {
  const answer = raw as
    | ({ __typename: 'Penolakan' } & Told)
    | ({ __typename: 'ok' } & Raw & { dilewati: { indeks: number; penolakan: Told }[] })
  if (answer.__typename === 'Penolakan') return { ok: false, refusal: refusalOf(answer) }
  return {
    ok: true,
    delta: read(answer),
    dilewati: answer.dilewati.map(({ indeks, penolakan }) => ({ indeks, refusal: refusalOf(penolakan) }))
  }
}

const refusalOf = ({ kode, pesan, saran, rincian }: Told) => ({
  code: kode as 'BASI',
  message: pesan,
  advice: saran,
  ...(rincian ? { detail: rincian } : {})
})

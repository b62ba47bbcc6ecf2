import lumajangJson from '../../contoh/lumajang-2018-2023.json' with { type: 'json' }
import pasuruanJson from '../../contoh/pasuruan-2024-2026.json' with { type: 'json' }
import { Dokumen } from '../src/dokumen/schema.ts'

/** The two sample plans, read once. */
export const contoh = {
  lumajang: Dokumen.parse(lumajangJson),
  pasuruan: Dokumen.parse(pasuruanJson)
} as const

/** Ids that look like UUIDv7 and come in order, so that a test is the same each time. */
export function idMaker(start = 0): () => string {
  let next = start
  return () => {
    next += 1
    return `01900000-0000-7000-8000-${next.toString(16).padStart(12, '0')}`
  }
}

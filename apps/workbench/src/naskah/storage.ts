import type { NaskahId } from '@selaras/domain/naskah'
import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { CellKey, Conflict, Refused } from './cells.ts'
import type { Step } from './plan-state.ts'
import type { Batch } from './transport.ts'

/**
 * What the browser keeps for one person, so that a reload, a crash or a dropped connection loses nothing: batches not
 * yet accepted, undo and redo, conflicts not yet decided.
 */
export interface Storage {
  load(naskahId: NaskahId): Promise<Kept>
  putBatch(batch: Batch): Promise<void>
  dropBatch(kunci: string): Promise<void>
  putSteps(naskahId: NaskahId, steps: Steps): Promise<void>
}

export interface Steps {
  readonly undo: readonly Step[]
  readonly redo: readonly Step[]
  readonly conflicts: ReadonlyMap<CellKey, Conflict>
  readonly refused: ReadonlyMap<CellKey, Refused>
}
export interface Kept extends Steps {
  readonly batches: readonly Batch[]
}

export const nothingKept: Kept = { batches: [], undo: [], redo: [], conflicts: new Map(), refused: new Map() }

interface Schema extends DBSchema {
  outbox: { key: [string, string]; value: Batch & { userId: string }; indexes: { plan: [string, string] } }
  steps: { key: [string, string]; value: Steps & { userId: string; naskahId: string } }
}

/** Storage in IndexedDB for one person; the name of the database is the same for all, the keys are per person. */
export async function openStorage(userId: string): Promise<Storage> {
  const db = await openDB<Schema>('selaras', 1, { upgrade })
  return {
    load: (naskahId) => load(db, userId, naskahId),
    putBatch: async (batch) => void (await db.put('outbox', { ...batch, userId })),
    dropBatch: (kunci) => db.delete('outbox', [userId, kunci]),
    putSteps: async (naskahId, steps) => void (await db.put('steps', { ...steps, userId, naskahId }))
  }
}

function upgrade(db: IDBPDatabase<Schema>): void {
  db.createObjectStore('outbox', { keyPath: ['userId', 'kunci'] }).createIndex('plan', ['userId', 'naskahId'])
  db.createObjectStore('steps', { keyPath: ['userId', 'naskahId'] })
}

async function load(db: IDBPDatabase<Schema>, userId: string, naskahId: NaskahId): Promise<Kept> {
  const [rows, steps] = await Promise.all([
    db.getAllFromIndex('outbox', 'plan', [userId, naskahId]),
    db.get('steps', [userId, naskahId])
  ])
  const batches = rows
    .map(({ userId: _, ...batch }) => batch)
    .sort((a, b) => a.dibuat - b.dibuat || (a.kunci < b.kunci ? -1 : 1))
  return {
    batches,
    undo: steps?.undo ?? [],
    redo: steps?.redo ?? [],
    conflicts: steps?.conflicts ?? new Map(),
    refused: steps?.refused ?? new Map()
  }
}

/** For browsers that refuse IndexedDB (private windows): as long as the page is open, and it says so when left. */
export function memoryStorage(): Storage {
  const batches = new Map<string, Batch>()
  const steps = new Map<NaskahId, Steps>()
  return {
    load: async (naskahId) => ({
      ...nothingKept,
      ...steps.get(naskahId),
      batches: [...batches.values()].filter((batch) => batch.naskahId === naskahId)
    }),
    putBatch: async (batch) => void batches.set(batch.kunci, batch),
    dropBatch: async (kunci) => void batches.delete(kunci),
    putSteps: async (naskahId, kept) => void steps.set(naskahId, kept)
  }
}

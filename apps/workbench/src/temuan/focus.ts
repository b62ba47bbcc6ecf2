import type { Asal } from '@selaras/domain/naskah'
import { createStore } from '../app/store.ts'

/** The cell the person is in now, so that the panel can show what is wrong with it first. */
export const focusedCell = createStore<Asal | null>(null)

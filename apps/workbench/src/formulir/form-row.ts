import type { Simpul } from '@selaras/domain/naskah'

/** A printed form as data: its columns, and rows whose every cell knows its place in the plan. */

export interface FormColumn {
  readonly id: string
  readonly title: string
  readonly groups?: readonly string[]
  readonly kind?: 'text' | 'number'
  /** CSS width; the browser shares out what is left. */
  readonly width?: string
}

export interface FormCell {
  readonly text: string
  /** Null = not a cell of the plan (a number we count ourselves). */
  readonly node: Simpul | null
  readonly field: string
  readonly rows?: number
  readonly indent?: number
}

export interface FormRow {
  readonly id: string
  readonly tone?: 'strong' | 'medium' | 'total' | 'band'
  /** By column id; a column that is left out is covered by a merged cell above. */
  readonly cells: Readonly<Record<string, FormCell | undefined>>
}

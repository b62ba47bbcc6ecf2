/** Merged head cells as on the printed form: year over target and rupiah. */

export interface HeadCell {
  readonly title: string
  readonly column: number
  readonly columns: number
  readonly row: number
  readonly rows: number
}

/**
 * Head cells row by row. A column without groups spans all rows; neighbours that share a path of groups are merged.
 */
export function layoutHead(
  columns: readonly { title: string; groups: readonly string[] }[]
): readonly HeadCell[][] {
  const depth = Math.max(0, ...columns.map((column) => column.groups.length)) + 1
  const rows: HeadCell[][] = Array.from({ length: depth }, () => [])
  for (const [at, column] of columns.entries()) {
    for (const [level, title] of column.groups.entries()) {
      const shared = samePath(columns[at - 1]?.groups, column.groups, level)
      const last = rows[level]?.at(-1)
      if (shared && last) rows[level]?.splice(-1, 1, { ...last, columns: last.columns + 1 })
      else rows[level]?.push({ title, column: at, columns: 1, row: level, rows: 1 })
    }
    const row = column.groups.length
    rows[row]?.push({ title: column.title, column: at, columns: 1, row, rows: depth - row })
  }
  return rows
}

function samePath(left: readonly string[] | undefined, right: readonly string[], level: number): boolean {
  if (!left) return false
  return right.slice(0, level + 1).every((title, at) => left[at] === title)
}

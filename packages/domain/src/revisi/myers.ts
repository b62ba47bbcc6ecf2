/** One step of an edit script: positions in the first list, in the second, or in both. */
export type Langkah =
  | { readonly jenis: 'sama'; readonly a: number; readonly b: number }
  | { readonly jenis: 'hapus'; readonly a: number }
  | { readonly jenis: 'tambah'; readonly b: number }

/** Beyond this many edits two lists count as different altogether: the search grows with their square. */
const mostEdits = 1_000

/**
 * A shortest edit script between two lists of texts (Myers 1986), deletions before insertions. Lists that share hardly
 * anything are answered as one whole replacement after their common ends.
 */
export function editScript(a: readonly string[], b: readonly string[]): Langkah[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1
  const steps: Langkah[] = range(start).map((at) => ({ jenis: 'sama', a: at, b: at }))
  steps.push(...middle(a.slice(start, a.length - end), b.slice(start, b.length - end), start))
  for (const at of range(end)) steps.push({ jenis: 'sama', a: a.length - end + at, b: b.length - end + at })
  return steps
}

const range = (length: number): number[] => Array.from({ length }, (_, at) => at)

function middle(a: readonly string[], b: readonly string[], offset: number): Langkah[] {
  const traces = a.length === 0 || b.length === 0 ? null : search(a, b)
  if (!traces) {
    return [
      ...range(a.length).map((at): Langkah => ({ jenis: 'hapus', a: at + offset })),
      ...range(b.length).map((at): Langkah => ({ jenis: 'tambah', b: at + offset }))
    ]
  }
  return walkBack(traces, a.length, b.length, offset)
}

/** Furthest reach per diagonal after each number of edits; null when too many edits are needed. */
function search(a: readonly string[], b: readonly string[]): Int32Array[] | null {
  const most = Math.min(a.length + b.length, mostEdits)
  const centre = most + 1
  const reach = new Int32Array(2 * most + 3)
  const traces: Int32Array[] = []
  for (let edits = 0; edits <= most; edits += 1) {
    traces.push(reach.slice(centre - edits - 1, centre + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      const down =
        k === -edits || (k !== edits && (reach[centre + k - 1] ?? 0) < (reach[centre + k + 1] ?? 0))
      let x = down ? (reach[centre + k + 1] ?? 0) : (reach[centre + k - 1] ?? 0) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      reach[centre + k] = x
      if (x >= a.length && x - k >= b.length) return traces
    }
  }
  return null
}

function walkBack(
  traces: readonly Int32Array[],
  lengthA: number,
  lengthB: number,
  offset: number
): Langkah[] {
  const steps: Langkah[] = []
  let x = lengthA
  let y = lengthB
  for (let edits = traces.length - 1; edits >= 0; edits -= 1) {
    const trace = traces[edits] as Int32Array
    const centre = edits + 1
    const k = x - y
    const down = k === -edits || (k !== edits && (trace[centre + k - 1] ?? 0) < (trace[centre + k + 1] ?? 0))
    const from = down ? k + 1 : k - 1
    const beforeX = edits === 0 ? 0 : (trace[centre + from] ?? 0)
    const beforeY = edits === 0 ? 0 : beforeX - from
    while (x > beforeX && y > beforeY) {
      x -= 1
      y -= 1
      steps.push({ jenis: 'sama', a: x + offset, b: y + offset })
    }
    if (edits === 0) break
    if (down) steps.push({ jenis: 'tambah', b: beforeY + offset })
    else steps.push({ jenis: 'hapus', a: beforeX + offset })
    x = beforeX
    y = beforeY
  }
  return steps.reverse()
}

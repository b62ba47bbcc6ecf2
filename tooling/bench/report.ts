import type { Machine } from './machine.ts'
import type { Figure } from './measure.ts'

/** The figures as one aligned table, the machine above it. */
export function printTable(machine: Machine, figures: readonly Figure[]): string {
  const head = ['', 'what', 'a', 'b', 'unit', 'ratio', 'lowest–highest', 'goal', 'met', 'rounds']
  const rows = figures.map((figure) => [
    figure.id,
    figure.what,
    number(figure.a),
    figure.b === null ? '' : number(figure.b),
    figure.unit,
    figure.ratio ? figure.ratio.median.toFixed(2) : '',
    figure.ratio ? `${figure.ratio.lowest.toFixed(2)}–${figure.ratio.highest.toFixed(2)}` : '',
    figure.goal,
    figure.met === null ? '' : figure.met ? 'yes' : 'no',
    String(figure.rounds)
  ])
  return ['', ...machineLines(machine), '', ...align([head, ...rows]), ''].join('\n')
}

function machineLines(machine: Machine): string[] {
  const [load = 0] = machine.loadBefore
  return [
    `${machine.cores} cores (${machine.cpu}), ${machine.memoryGib} GiB, ${machine.system}`,
    `Node ${machine.node}, ${machine.postgres}, commit ${machine.commit}, load before ${machine.loadBefore.join(' ')}`,
    ...(load > 1
      ? [`Warning: the machine was busy (load ${load}); the ratios are worth less, the times nothing.`]
      : [])
  ]
}

const number = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)

/** Columns of figures to the right, the others to the left. */
function align(rows: readonly (readonly string[])[]): string[] {
  const right = new Set([2, 3, 5, 6, 9])
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, at) => (right.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()
  )
}

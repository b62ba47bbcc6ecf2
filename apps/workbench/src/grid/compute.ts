import {
  addDesimal,
  equalDesimal,
  multiplyDesimal,
  ratioDesimal,
  roundDesimal,
  subtractDesimal
} from '@selaras/domain/indikator'
import { parseDesimal } from './number-text.ts'

/**
 * Arithmetic typed into a number cell: `+250`, `/12`, `*1,1`, `+10%` compute on the value the cell has. `-250` does so
 * only for money, which is never negative; elsewhere it is a negative number.
 */

export interface Computation {
  readonly operator: '+' | '-' | '*' | '/'
  /** Decimal string. */
  readonly operand: string
  readonly percent: boolean
}

type Kind = 'number' | 'money'

/** The computation a text asks for, or null when it is an ordinary value. */
export function parseComputation(text: string, kind: Kind): Computation | null {
  const match = /^\s*([+\-*/×:])\s*(.+?)\s*(%?)\s*$/u.exec(text)
  if (!match) return null
  const operator = match[1] === '×' ? '*' : match[1] === ':' ? '/' : (match[1] as Computation['operator'])
  if (operator === '-' && kind !== 'money') return null
  const operand = parseDesimal(match[2] ?? '')
  return operand === null ? null : { operator, operand, percent: match[3] === '%' }
}

/** The result as a decimal string; money in whole rupiah, other numbers to six decimals. Null: divided by zero. */
export function compute(value: string, computation: Computation, kind: Kind): string | null {
  const operand = computation.percent ? operandOfPercent(value, computation) : computation.operand
  const result = apply(value, computation.operator, operand)
  return result === null ? null : rounded(result, kind)
}

/** The value grown by x per cent, for "grow by x %"; `percent` may be negative. */
export function grow(value: string, percent: string, kind: Kind): string {
  return rounded(addDesimal(value, share(value, percent)), kind)
}

const share = (value: string, percent: string): string =>
  multiplyDesimal(multiplyDesimal(value, percent), '0.01')

// `+10%` adds a tenth of the value, `*10%` takes a tenth of it.
function operandOfPercent(value: string, { operator, operand }: Computation): string {
  return operator === '+' || operator === '-' ? share(value, operand) : multiplyDesimal(operand, '0.01')
}

function apply(value: string, operator: Computation['operator'], operand: string): string | null {
  if (operator === '+') return addDesimal(value, operand)
  if (operator === '-') return subtractDesimal(value, operand)
  if (operator === '*') return multiplyDesimal(value, operand)
  return equalDesimal(operand, '0') ? null : (ratioDesimal(value, operand, 10) ?? null)
}

function rounded(value: string, kind: Kind): string {
  const text = roundDesimal(value, kind === 'money' ? 0 : 6)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

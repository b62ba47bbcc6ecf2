// @vitest-environment jsdom
import { act } from 'react'
import type { Root } from 'react-dom/client'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { GridController } from './controller.ts'
import type { GridCell, GridEdit, GridModel, GridRow } from './model.ts'
import { TreeGrid } from './tree-grid.tsx'

const columns = [
  { id: 'kode', title: 'Kode', groups: [], width: 100, kind: 'text', pinned: true, tree: true },
  { id: 'pagu:2024', title: 'Rp', groups: ['2024'], width: 100, kind: 'money', series: 'pagu' },
  { id: 'pagu:2025', title: 'Rp', groups: ['2025'], width: 100, kind: 'money', series: 'pagu' },
  { id: 'pagu:2026', title: 'Rp', groups: ['2026'], width: 100, kind: 'money', series: 'pagu' }
] as const
const values: Record<string, string[]> = {
  a: ['1.01', '30', '30', '30'],
  b: ['1.01.01', '10', '20', '30'],
  c: ['1.01.02', '20', '10', '0']
}
let texts: Record<string, string[]>
let closed: boolean
let offered: readonly string[] | null = null
let writes: { edits: readonly GridEdit[]; label: string; dot: string }[]
let controller: GridController
let root: Root

function build(): GridModel {
  const ids = closed ? ['a'] : ['a', 'b', 'c']
  const rows = ids.map(
    (id, at): GridRow => ({
      id,
      level: id === 'a' ? 1 : 2,
      indent: 0,
      tone: 'plain',
      expandable: id === 'a',
      expanded: !closed,
      position: Math.max(1, at),
      siblings: id === 'a' ? 1 : 2
    })
  )
  const text = (row: number, column: number): string => texts[rows[row]?.id ?? '']?.[column] ?? ''
  return {
    label: 'Program',
    columns: offered ? [{ ...columns[0], choices: offered }, ...columns.slice(1)] : columns,
    rows,
    editable: true,
    cell: (row, column): GridCell =>
      row === 0 && column > 0
        ? { text: text(row, column), edit: text(row, column), lock: 'Dihitung.' }
        : { text: text(row, column), edit: text(row, column) },
    value: (row, column) => (column > 0 && /^\d+$/.test(text(row, column)) ? text(row, column) : null),
    read: (_row, column, typed) => {
      if (column === 0) return { ok: true, shown: typed }
      if (typed === '1.234') return { ok: true, shown: '1.234', doubt: '“1.234” dibaca Rp1.234.' }
      return /^\d*$/.test(typed)
        ? { ok: true, shown: typed }
        : { ok: false, reason: 'Bukan angka.', advice: 'Tulis angka.' }
    },
    write: (edits, label, dot) => {
      writes.push({ edits, label, dot })
      for (const edit of edits) {
        const row = texts[edit.row] ?? []
        row[columns.findIndex(({ id }) => id === edit.column)] = edit.text
      }
      render()
      return { written: edits.length, locked: 0, refused: [] }
    },
    toggle: () => {
      closed = !closed
      render()
    },
    insertAfter: () => ({ reason: 'Tidak di sini.' }),
    remove: vi.fn(),
    move: vi.fn(),
    undo: () => 'mengisi sel',
    redo: () => null,
    menu: () => []
  }
}

function render(): void {
  const model = build()
  controller ??= new GridController(model)
  controller.setModel(model)
  act(() => root.render(<TreeGrid controller={controller} model={model} />))
}

const grid = (): HTMLElement => document.querySelector('[role="treegrid"]') as HTMLElement
const cell = (row: number, column: number) =>
  document.querySelector<HTMLElement>(`[data-index="${row}"] [aria-colindex="${column + 1}"]`) as HTMLElement
const focusAt = (row: number, column: number) =>
  act(() => controller.select({ active: { row, column }, anchor: { row, column } }))
function press(key: string, held: Partial<KeyboardEventInit> = {}): boolean {
  let allowed = true
  act(() => {
    allowed = (document.activeElement ?? grid()).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })
    )
  })
  return allowed
}
function type(text: string): void {
  const field = document.querySelector('textarea') as HTMLTextAreaElement
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
function clipboard(kind: 'copy' | 'paste' | 'cut', text = ''): Map<string, string> {
  const data = new Map([['text/plain', text]])
  const event = new Event(kind, { bubbles: true, cancelable: true })
  Object.assign(event, {
    clipboardData: {
      getData: (type: string) => data.get(type) ?? '',
      setData: (type: string, value: string) => void data.set(type, value)
    }
  })
  act(() => void (document.activeElement ?? grid()).dispatchEvent(event))
  return data
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    }
  )
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800)
  texts = structuredClone(values)
  closed = false
  offered = null
  writes = []
  controller = undefined as unknown as GridController
  document.body.innerHTML = '<div id="akar"></div>'
  root = createRoot(document.getElementById('akar') as HTMLElement)
  render()
})
afterEach(() => {
  act(() => root.unmount())
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('for screen readers', () => {
  it('is a treegrid with levels, positions and counted rows', () => {
    expect(grid().getAttribute('aria-rowcount')).toBe('5')
    expect(grid().getAttribute('aria-colcount')).toBe('4')
    const first = document.querySelector('[data-index="0"]')
    expect([
      first?.getAttribute('role'),
      first?.getAttribute('aria-level'),
      first?.getAttribute('aria-expanded'),
      first?.getAttribute('aria-rowindex')
    ]).toEqual(['row', '1', 'true', '3'])
    expect(document.querySelector('[data-index="2"]')?.getAttribute('aria-posinset')).toBe('2')
    expect(cell(0, 1).getAttribute('aria-readonly')).toBe('true')
  })

  it('has one cell in the tab order, the one in focus', () => {
    focusAt(1, 2)
    expect([...document.querySelectorAll('[role="gridcell"][tabindex="0"]')]).toEqual([cell(1, 2)])
    expect(document.activeElement).toBe(cell(1, 2))
  })

  it('merges the head and numbers the columns as the form does', () => {
    const heads = [...document.querySelectorAll('[role="columnheader"]')].map((head) => head.textContent)
    expect(heads).toEqual(['Kode', '2024', '2025', '2026', 'Rp', 'Rp', 'Rp'])
  })
})

describe('moving', () => {
  it('follows the arrows and lets Tab leave the table', () => {
    focusAt(1, 1)
    press('ArrowRight')
    press('ArrowDown')
    expect(document.activeElement).toBe(cell(2, 2))
    press('ArrowUp', { ctrlKey: true })
    expect(document.activeElement).toBe(cell(0, 2))
    expect(press('Tab')).toBe(true)
    expect(press('ArrowLeft')).toBe(false)
  })

  it('opens and closes children with Enter on the first column', () => {
    focusAt(0, 0)
    press('Enter')
    expect(document.querySelectorAll('[data-index]')).toHaveLength(1)
    expect(document.activeElement).toBe(cell(0, 0))
    press('Enter')
    expect(document.querySelectorAll('[data-index]')).toHaveLength(3)
  })

  it('selects a range and adds it up', () => {
    focusAt(1, 1)
    press('ArrowDown', { shiftKey: true })
    press('ArrowRight', { shiftKey: true })
    expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(4)
    expect(document.body.textContent).toContain('Jumlah 60')
    press('Escape')
    expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(1)
  })
})

describe('editing', () => {
  it('overwrites with the first character, saves with Enter and goes down', () => {
    focusAt(1, 1)
    press('5')
    expect(document.querySelector('textarea')?.value).toBe('5')
    type('55')
    press('Enter')
    expect(writes).toEqual([
      { edits: [{ row: 'b', column: 'pagu:2024', text: '55' }], label: 'mengisi sel', dot: 'thousands' }
    ])
    expect(document.activeElement).toBe(cell(2, 1))
  })

  it('starts from the value with F2, discards with Esc', () => {
    focusAt(1, 1)
    press('F2')
    expect(document.querySelector('textarea')?.value).toBe('10')
    type('99')
    press('Escape')
    expect(writes).toEqual([])
    expect(document.activeElement).toBe(cell(1, 1))
  })

  it('saves with Tab and goes to the next cell', () => {
    focusAt(1, 1)
    press('F2')
    type('11')
    press('Tab')
    expect(writes).toHaveLength(1)
    expect(document.activeElement).toBe(cell(1, 2))
  })

  it('keeps a refused text open and says what is wrong', () => {
    focusAt(1, 1)
    press('F2')
    type('banyak')
    press('Enter')
    expect(document.querySelector('[role="alert"]')?.textContent).toBe('Bukan angka. Tulis angka.')
    expect(document.querySelector('textarea')?.value).toBe('banyak')
    expect(writes).toEqual([])
  })

  it('computes on the value of the cell', () => {
    focusAt(1, 1)
    press('+')
    type('+250')
    press('Enter')
    expect(writes[0]?.edits[0]?.text).toBe('260')
  })

  it('says how an ambiguous number was read and offers the other reading', () => {
    focusAt(1, 1)
    press('F2')
    type('1.234')
    press('Enter')
    expect(document.querySelector('[role="status"]')?.textContent).toContain('dibaca Rp1.234')
  })

  it('does not open a locked cell but says why', () => {
    focusAt(0, 1)
    press('7')
    expect(document.querySelector('textarea')).toBeNull()
    expect(document.querySelector('[role="status"]')?.textContent).toContain('Dihitung.')
  })

  it('keeps the text of an open editor when rows change around it', () => {
    focusAt(2, 1)
    press('F2')
    type('77')
    texts['b'] = ['1.01.01', '1', '1', '1']
    render()
    expect(document.querySelector('textarea')?.value).toBe('77')
  })
})

describe('blocks', () => {
  it('copies as text and as a table with numbers', () => {
    focusAt(1, 0)
    press('ArrowRight', { shiftKey: true })
    const data = clipboard('copy')
    expect(data.get('text/plain')).toBe('1.01.01\t10')
    expect(data.get('text/html')).toContain('x:num="10"')
  })

  it('pastes a block in one step and skips locked cells', () => {
    focusAt(0, 1)
    clipboard('paste', '1\t2\n3\t4\n')
    expect(writes).toHaveLength(1)
    expect(writes[0]?.edits.map(({ row, text }) => row + text)).toEqual(['b3', 'b4'])
    expect(document.querySelector('[role="status"]')?.textContent).toContain('2 sel terkunci dilewati')
  })

  it('repeats one cell over the range', () => {
    focusAt(1, 1)
    press('ArrowDown', { shiftKey: true })
    clipboard('paste', '8')
    expect(writes[0]?.edits.map(({ row, text }) => row + text)).toEqual(['b8', 'c8'])
  })

  it('shows a doubtful paste before writing it, with the other reading to choose', () => {
    focusAt(1, 1)
    clipboard('paste', '1.234\tbanyak')
    expect(writes).toEqual([])
    expect(document.body.textContent).toContain('1 sel tidak terbaca')
    const choice = document.querySelectorAll<HTMLInputElement>('input[name="dot"]')[1]
    act(() => choice?.click())
    const apply = [...document.querySelectorAll('button')].find((button) =>
      button.textContent?.startsWith('Tempel')
    )
    act(() => apply?.click())
    expect(writes[0]?.dot).toBe('decimal')
  })

  it('fills down and right, and empties with Delete', () => {
    focusAt(1, 1)
    press('ArrowDown', { shiftKey: true })
    press('d', { ctrlKey: true })
    expect(writes.at(-1)?.edits).toEqual([{ row: 'c', column: 'pagu:2024', text: '10' }])
    focusAt(1, 2)
    press('r', { ctrlKey: true })
    expect(writes.at(-1)?.edits).toEqual([{ row: 'b', column: 'pagu:2025', text: '10' }])
    press('Delete')
    expect(writes.at(-1)?.edits).toEqual([{ row: 'b', column: 'pagu:2025', text: '' }])
  })

  it('copies to the remaining years and grows them from the menu', () => {
    focusAt(1, 1)
    act(
      () => void cell(1, 1).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
    )
    const items = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')]
    act(() => items[0]?.click())
    expect(writes.at(-1)?.edits.map(({ column, text }) => `${column}=${text}`)).toEqual([
      'pagu:2025=10',
      'pagu:2026=10'
    ])
  })

  it('undoes with Ctrl+Z and says what', () => {
    focusAt(1, 1)
    press('z', { ctrlKey: true })
    expect(document.querySelector('[role="status"]')?.textContent).toContain('mengisi sel')
  })
})

describe('a column with choices', () => {
  const options = () => [...document.querySelectorAll('[role="option"]')].map((one) => one.textContent)
  const field = () => document.querySelector('textarea') as HTMLTextAreaElement
  beforeEach(() => {
    offered = ['Bidang Koperasi', 'Bidang Usaha Mikro', 'Sekretariat']
    render()
    focusAt(1, 0)
    press('F2')
  })

  it('offers what holds the typed text, and takes the one chosen by keyboard with Enter', () => {
    expect(field().getAttribute('role')).toBe('combobox')
    expect(field().getAttribute('aria-expanded')).toBe('false')
    type('')
    expect(options()).toEqual(offered)
    type('bidang')
    expect(options()).toEqual(['Bidang Koperasi', 'Bidang Usaha Mikro'])
    expect(press('ArrowDown')).toBe(false)
    press('ArrowDown')
    const active = document.getElementById(field().getAttribute('aria-activedescendant') ?? '')
    expect([active?.textContent, active?.getAttribute('aria-selected')]).toEqual([
      'Bidang Usaha Mikro',
      'true'
    ])
    press('Enter')
    expect(writes.map((one) => one.edits[0]?.text)).toEqual(['Bidang Usaha Mikro'])
  })

  it('writes any other text as it was typed; Escape first puts the list away, then the change', () => {
    type('Bidang lain sama sekali')
    expect(options()).toEqual([])
    press('Enter')
    expect(writes.map((one) => one.edits[0]?.text)).toEqual(['Bidang lain sama sekali'])
    focusAt(2, 0)
    press('F2')
    type('sek')
    press('ArrowDown')
    press('ArrowUp')
    expect(field().getAttribute('aria-activedescendant')).toBeNull()
    press('Escape')
    expect([options(), field().value]).toEqual([[], 'sek'])
    press('Escape')
    expect(document.querySelector('textarea')).toBeNull()
    expect(writes).toHaveLength(1)
  })
})

/** Moving between the cells of a read-only form with the arrow keys; merged cells are stepped over. */

const isCell = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element.dataset['cell'] !== undefined

/** The cell that a key leads to from this one; null when the key does nothing here. */
export function cellBeside(cell: HTMLElement, key: string): HTMLElement | null {
  switch (key) {
    case 'ArrowLeft':
      return along(cell, 'previousElementSibling')
    case 'ArrowRight':
      return along(cell, 'nextElementSibling')
    case 'ArrowUp':
      return across(cell, 'previousElementSibling')
    case 'ArrowDown':
      return across(cell, 'nextElementSibling')
    case 'Home':
      return first(cell.parentElement?.children)
    case 'End':
      return first([...(cell.parentElement?.children ?? [])].reverse())
    default:
      return null
  }
}

type Way = 'previousElementSibling' | 'nextElementSibling'

function along(cell: HTMLElement, way: Way): HTMLElement | null {
  let at = cell[way]
  while (at && !isCell(at)) at = at[way]
  return isCell(at) ? at : null
}

/** The next row that has a cell of its own under this column. */
function across(cell: HTMLElement, way: Way): HTMLElement | null {
  const column = cell.dataset['column'] ?? ''
  let row = cell.parentElement?.[way]
  while (row) {
    const found = [...row.children].find((one) => isCell(one) && one.dataset['column'] === column)
    if (isCell(found ?? null)) return found as HTMLElement
    row = row[way]
  }
  return null
}

function first(cells: Iterable<Element> | undefined): HTMLElement | null {
  for (const one of cells ?? []) if (isCell(one)) return one
  return null
}

import type { Naskah } from '@selaras/domain/naskah'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act } from 'react'
import type { Root } from 'react-dom/client'
import { createRoot } from 'react-dom/client'
import { vi } from 'vitest'
import { createAppRouter } from '../src/app/router.tsx'
import { checkPlan } from '../src/naskah/check-plan.ts'
import type { MemoryServer } from './memory/server.ts'
import { memoryServer } from './memory/server.ts'

/** Whole pages of the workbench on the server in memory, as a browser would open them. */
export interface Pages {
  readonly server: MemoryServer
  open(path: string, who: string): Promise<void>
  close(): Promise<void>
}

class InlineWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null
  postMessage({ question, naskah }: { question: number; naskah: Naskah }): void {
    queueMicrotask(() => this.onmessage?.({ data: { question, checked: checkPlan(naskah) } }))
  }
  terminate(): void {}
}

/** Sets up a page that fits everything; to be closed after each test. */
export function pages(): Pages {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  document.body.innerHTML = '<div id="akar"></div>'
  localStorage.clear()
  const server = memoryServer()
  vi.stubGlobal('fetch', server.fetch)
  vi.stubGlobal('Worker', InlineWorker)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    }
  )
  vi.stubGlobal('scrollTo', () => {})
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(4000)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200)
  Element.prototype.scrollIntoView = () => {}
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  let root: Root | null = null
  return {
    server,
    open: async (path, who) => {
      server.signedIn = who
      const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }))
      root = createRoot(document.getElementById('akar') as HTMLElement)
      await act(async () => root?.render(<RouterProvider router={router} />))
    },
    close: async () => {
      await act(async () => root?.unmount())
      vi.restoreAllMocks()
      vi.unstubAllGlobals()
    }
  }
}

export const text = (): string => document.body.textContent ?? ''
export const waitFor = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 50 })

export const one = <Found extends HTMLElement = HTMLElement>(selector: string): Found => {
  const found = document.querySelector<Found>(selector)
  if (!found) throw new Error(`nothing at ${selector}`)
  return found
}

export const button = (name: RegExp, where: ParentNode = document): HTMLButtonElement => {
  const found = [...where.querySelectorAll('button')].find(
    (each) => name.test(each.textContent ?? '') || name.test(each.getAttribute('aria-label') ?? '')
  )
  if (!found) throw new Error(`no button ${name}`)
  return found
}

export const click = (element: HTMLElement) => act(async () => element.click())

export const press = (element: Element, key: string, more: KeyboardEventInit = {}) =>
  act(
    async () =>
      void element.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
      )
  )

export function write(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const type = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  act(() => {
    Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** The field under a label. */
export function field(label: RegExp, where: ParentNode = document): HTMLTextAreaElement {
  const found = [...where.querySelectorAll('label')].find((each) => label.test(each.textContent ?? ''))
  const element = found?.htmlFor ? document.getElementById(found.htmlFor) : null
  if (!(element instanceof HTMLTextAreaElement) && !(element instanceof HTMLInputElement))
    throw new Error(`no field ${label}`)
  return element as HTMLTextAreaElement
}

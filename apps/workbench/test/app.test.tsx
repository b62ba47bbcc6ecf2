// @vitest-environment jsdom
import { loadContoh } from '@selaras/contoh'
import type { Naskah } from '@selaras/domain/naskah'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act } from 'react'
import type { Root } from 'react-dom/client'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAppRouter } from '../src/app/router.tsx'
import { checkPlan } from '../src/naskah/check-plan.ts'
import type { MemoryServer } from './memory/server.ts'
import { memoryServer } from './memory/server.ts'

/** The whole workbench on the server in memory, as a browser would open it. */

const planner = 'perencana@lumajang.contoh'
const lumajang = 0
const pasuruan = 2
let server: MemoryServer
let root: Root | null = null

class InlineWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null
  postMessage({ question, naskah }: { question: number; naskah: Naskah }): void {
    queueMicrotask(() => this.onmessage?.({ data: { question, checked: checkPlan(naskah) } }))
  }
  terminate(): void {}
}

const text = (): string => document.body.textContent ?? ''
const squeeze = (value: string): string => value.replace(/\s+/g, ' ').trim()
const waitFor = (check: () => void) => vi.waitFor(check, { timeout: 8000, interval: 50 })
const planId = (at: number): string => server.plans[at]?.naskah.id ?? ''

async function open(path: string, who: string | null = planner): Promise<void> {
  server.signedIn = who
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }))
  root = createRoot(document.getElementById('akar') as HTMLElement)
  await act(async () => root?.render(<RouterProvider router={router} />))
}
const button = (name: string | RegExp): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((one) => (one.textContent ?? '').match(name))
  if (!found) throw new Error(`no button ${name}`)
  return found
}
const click = (element: HTMLElement) => act(async () => element.click())
function write(field: HTMLInputElement, value: string): void {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  document.body.innerHTML = '<div id="akar"></div>'
  localStorage.clear()
  server = memoryServer()
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
})
afterEach(async () => {
  await act(async () => root?.unmount())
  root = null
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

interface Printed {
  /** Words of rows; neighbours that say the same are merged on the forms, so once is enough. */
  readonly words: string[]
  /** Number cells, each of which has its place. */
  readonly cells: string[]
}

/** Everything a part of the document prints. */
function printed(value: unknown): Printed {
  if (typeof value === 'string') return { words: value === '' ? [] : [squeeze(value)], cells: [] }
  if (Array.isArray(value)) return joined(value.map(printed))
  if (typeof value !== 'object' || value === null) return { words: [], cells: [] }
  if ('teks' in value && 'nilai' in value) return { words: [], cells: printed(value.teks).words }
  return joined(
    Object.entries(value).map(([key, part]) => (silent.has(key) ? { words: [], cells: [] } : printed(part)))
  )
}
const joined = (parts: readonly Printed[]): Printed => ({
  words: parts.flatMap(({ words }) => words),
  cells: parts.flatMap(({ cells }) => cells)
})

/** Texts of `wanted` that `shown` holds less often. */
function missing(wanted: readonly string[], shown: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const one of shown) left.set(one, (left.get(one) ?? 0) + 1)
  return wanted.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}

/** What a cell says itself, without the words of its marks. */
const ownText = (cell: Element): string =>
  squeeze(
    cell.getAttribute('role') === 'gridcell'
      ? (cell.querySelector('span:not([aria-hidden])')?.textContent ?? '')
      : (cell.firstChild?.textContent ?? '')
  )

/** Kept with a row, printed by no form. */
const silent = new Set([
  'ocr',
  'keyakinan',
  'rumusData',
  'arah',
  'sifat',
  'definisi',
  'sumberData',
  'jenis',
  'skema',
  'x-id',
  'x-seri'
])

const tables = [
  ['t-b-35', ['permasalahan', 'permasalahanUtama', 'isuStrategis']],
  ['t-c-23', ['capaianKinerja']],
  ['t-c-24', ['anggaranRealisasi', 'jumlahAnggaranRealisasi']],
  ['t-c-25', ['tujuanSasaran']],
  ['t-c-26', ['strategiKebijakan']],
  ['t-c-27', ['programPendanaan', 'jumlahProgramPendanaan']],
  ['t-c-28', ['indikatorKinerja']],
  ['ikk', ['ikk']],
  [
    'daftar',
    ['daftarStrategi', 'daftarArahKebijakan', 'daftarProgram', 'pengarusutamaanGender', 'indikatifAnggaran']
  ],
  ['data-sektor', ['dataSektor']]
] as const

describe('every table prints everything the document prints in it', () => {
  it.each(tables.flatMap(([tab, parts]) => [lumajang, pasuruan].map((at) => [tab, at, parts] as const)))(
    '%s of plan %i',
    async (tab, at, parts) => {
      const dokumen = JSON.parse(
        loadContoh(at === lumajang ? 'lumajang-2018-2023' : 'pasuruan-2024-2026')
      ) as Record<string, unknown>
      const wanted = joined(parts.map((part) => printed(dokumen[part])))
      await open(`/renstra/${planId(at)}/${tab}`)
      await waitFor(() => expect(document.querySelector('h2, [role="treegrid"]')).not.toBeNull())
      await waitFor(() => expect(text()).not.toContain('Memuat…'))
      const page = squeeze(
        [
          ...document.querySelectorAll(
            'main td, main th, main [role="gridcell"], main figcaption, main p, main dd, main dt, main h2, main h3'
          )
        ]
          .map((one) => one.textContent ?? '')
          .join(' | ')
      )
      expect(wanted.words.filter((one) => !page.includes(one))).toEqual([])
      const cells = [...document.querySelectorAll('main td, main [role="gridcell"]')].map(ownText)
      expect(missing(wanted.cells, cells)).toEqual([])
    }
  )
})

describe('signing in', () => {
  it('says what is wrong, then leads to where the person wanted to go', async () => {
    await open(`/renstra/${planId(lumajang)}/t-c-25`, null)
    await waitFor(() => expect(document.querySelector('input[name="email"]')).not.toBeNull())
    const [email, password] = document.querySelectorAll('input')
    write(email as HTMLInputElement, planner)
    write(password as HTMLInputElement, 'salah')
    await click(button('^Masuk$'))
    await waitFor(() =>
      expect(document.querySelector('[role="alert"]')?.textContent).toContain('tidak cocok')
    )
    write(password as HTMLInputElement, 'contoh-selaras')
    await click(button('^Masuk$'))
    await waitFor(() =>
      expect(document.querySelector('[role="treegrid"]')?.getAttribute('aria-label')).toContain('T-C.25')
    )
  })
})

describe('the start page', () => {
  it('tells a planner what waits, the plans with their stage, and the findings by rule', async () => {
    await open('/')
    await waitFor(() => expect(text()).toContain('temuan kritis'))
    expect(document.querySelectorAll('tbody tr')).toHaveLength(3)
    expect(text()).toContain('Rancangan Awal')
    expect(text()).toContain('Contoh')
    await waitFor(() => expect(text()).toContain('dikelompokkan menurut aturan'))
  })

  it('shows Bappelitbangda every OPD, also one without a plan', async () => {
    await open('/', 'bappeda@lumajang.contoh')
    await waitFor(() => expect(text()).toContain('Dinas Perpustakaan'))
    expect(text()).toContain('Belum ada naskah')
  })

  it('names the next action to an OPD without a plan', async () => {
    await open('/', 'baru@lumajang.contoh')
    await waitFor(() => expect(button('Buat naskah')).toBeDefined())
    expect(button('Impor berkas')).toBeDefined()
  })
})

describe('an open plan', () => {
  it('says where it stands, who has it, what is next and how many days', async () => {
    await open(`/renstra/${planId(lumajang)}/t-c-27`)
    await waitFor(() => expect(document.querySelector('dl')?.textContent).toContain('Rancangan Awal'))
    for (const word of ['Perangkat Daerah', 'sisa 12 hari', 'hari ke-13', 'usulan ke rancangan RPJMD/RPD'])
      expect(document.querySelector('header dl')?.textContent).toContain(word)
    await click(button('^Langkah'))
    expect(text()).toContain('Langkah ini dilakukan kepala perangkat daerah.')
  })

  it('leads from a finding to its cell', async () => {
    await open(`/renstra/${planId(pasuruan)}/t-c-25`)
    await waitFor(() => expect(document.querySelector('aside h3 button')).not.toBeNull())
    const table = document.querySelectorAll('aside select')[1] as HTMLSelectElement
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(table, 't-c-27')
      table.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await click(document.querySelector('aside h3 button') as HTMLElement)
    await click(document.querySelector('aside article button') as HTMLElement)
    await waitFor(() =>
      expect(document.querySelector('[role="treegrid"]')?.getAttribute('aria-label')).toContain('T-C.27')
    )
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('gridcell'))
  })

  it('filters findings by severity', async () => {
    await open(`/renstra/${planId(lumajang)}/t-c-27`)
    await waitFor(() => expect(document.querySelectorAll('aside h3 button').length).toBeGreaterThan(3))
    const all = document.querySelectorAll('aside h3 button').length
    await click(button('^Kritis'))
    expect(document.querySelectorAll('aside h3 button').length).toBeLessThan(all)
  })

  it('resolves differences of the import one by one', async () => {
    await open(`/renstra/${planId(pasuruan)}/perbedaan`)
    await waitFor(() => expect(button('^Pakai nilai rencana')).toBeDefined())
    const left = () => Number(/(\d+) perbedaan belum/.exec(text())?.[1])
    const before = left()
    await click(button('^Pakai nilai rencana'))
    expect(left()).toBe(before - 1)
    await waitFor(() => expect(server.plans[pasuruan]?.versi).toBe(2))
  })

  it('that may not be read says so and leads back', async () => {
    await open(`/renstra/${planId(lumajang)}/t-c-27`, 'bappeda@lumajang.contoh')
    await waitFor(() => expect(text()).toContain('tidak dapat dibuka'))
  })

  it('without a connection says so and can be tried again', async () => {
    await open(`/renstra/${planId(lumajang)}/t-c-27`)
    await waitFor(() => expect(document.querySelector('[role="treegrid"]')).not.toBeNull())
    server.online = false
    const cell = document.querySelector<HTMLElement>(
      '[role="gridcell"][data-kind="money"]:not([data-locked], [data-absent])'
    )
    act(() => {
      cell?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button: 0 }))
    })
    await act(async () => void cell?.dispatchEvent(new KeyboardEvent('keydown', { key: '5', bubbles: true })))
    await act(
      async () =>
        void document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })
        )
    )
    await waitFor(() => expect(text()).toContain('1 perubahan tersimpan di peramban ini'))
  })
})

describe('Ctrl+K', () => {
  it('finds rows of the open plan by words', async () => {
    await open(`/renstra/${planId(lumajang)}/t-b-35`)
    await waitFor(() => expect(text()).toContain('T-B.35'))
    await waitFor(() => expect(document.querySelector('table')).not.toBeNull())
    act(
      () =>
        void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }))
    )
    write(document.querySelector('[role="combobox"]') as HTMLInputElement, 'fasilitasi pemberdayaan')
    await waitFor(() =>
      expect(document.querySelector('[role="option"]')?.textContent).toContain(
        'Fasilitasi Pemberdayaan Usaha Mikro'
      )
    )
    await click(document.querySelector('[role="option"]') as HTMLElement)
    await waitFor(() => expect(document.querySelector('[role="treegrid"]')).not.toBeNull())
  })
})

// @vitest-environment jsdom
import type { Json } from '@selaras/domain/naskah'
import { treeOf } from '@selaras/domain/naskah'
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoredPlan } from './memory/plans.ts'
import { addThread, reviewOf } from './memory/verifikasi.ts'
import type { Pages } from './page.tsx'
import { button, click, field, one, pages, press, text, waitFor, write } from './page.tsx'

const planner = 'perencana@lumajang.contoh'
const verifikator = 'bappeda@lumajang.contoh'
let page: Pages
let plan: StoredPlan

beforeEach(() => {
  page = pages()
  plan = page.server.plans[0] as StoredPlan
})
afterEach(() => page.close())

const leaf = (): string => {
  const tree = treeOf(plan.naskah)
  return tree.children(tree.rows('programPendanaan')[0] ?? '', 'anak')[0] ?? ''
}
const openTable = async (tab: string, who: string) => {
  await page.open(`/renstra/${plan.naskah.id}/${tab}`, who)
  await waitFor(() => expect(document.querySelector('[role="gridcell"], td[data-cell]')).not.toBeNull())
}
const beVerified = () =>
  Object.assign(plan, { tahap: 'verifikasiRancanganAkhir', lock: 'Rencana sedang diverifikasi.' })
const money = () => one('[role="gridcell"][data-kind="money"]:not([data-absent], [data-locked])')
const point = (cell: HTMLElement) =>
  act(async () => void cell.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button: 0 })))

describe('comments in the grid', () => {
  it('are written with Ctrl+Alt+M, marked on the cell, and Esc leads back to it', async () => {
    await openTable('t-c-27', planner)
    await point(money())
    await press(money(), 'm', { ctrlKey: true, altKey: true, code: 'KeyM' })
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
    expect(one('[role="tab"][aria-selected="true"]').textContent).toContain('Catatan')
    write(document.activeElement as HTMLTextAreaElement, 'Dari mana angka ini?')
    await click(button(/^Kirim catatan$/))
    await waitFor(() => expect(money().textContent).toContain('1 catatan'))
    expect(reviewOf(plan).threads[0]).toMatchObject({
      wajib: false,
      pesan: [{ isi: 'Dari mana angka ini?' }]
    })
    await press(field(/^Tulis catatan/), 'Escape')
    await waitFor(() => expect(document.activeElement).toBe(money()))
  })

  it('keep their text after a refusal and while the server is away; sending again has one effect', async () => {
    await openTable('t-c-27', planner)
    await point(money())
    await press(money(), 'm', { ctrlKey: true, altKey: true })
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
    write(document.activeElement as HTMLTextAreaElement, 'Teks panjang')
    reviewOf(plan).refuse = 'Peran Anda sudah berakhir.'
    await click(button(/^Kirim catatan$/))
    await waitFor(() => expect(one('[role="alert"]').textContent).toContain('Peran Anda sudah berakhir.'))
    expect(field(/^Tulis catatan/).value).toBe('Teks panjang')
    reviewOf(plan).refuse = null
    page.server.online = false
    await click(button(/^Kirim catatan$/))
    await waitFor(() => expect(one('[role="alert"]').textContent).toContain('tidak terjangkau'))
    page.server.online = true
    expect(field(/^Tulis catatan/).value).toBe('Teks panjang')
    await click(button(/^Kirim catatan$/))
    await waitFor(() => expect(field(/^Tulis catatan/).value).toBe(''))
    expect(reviewOf(plan).threads).toHaveLength(1)
  })

  it('by a verifier may be required and suggest a value; a value that cannot be read is not sent', async () => {
    beVerified()
    await openTable(`t-c-27?sel=${leaf()}%20pagu%3A2019`, verifikator)
    await waitFor(() => expect(document.activeElement?.getAttribute('data-column')).toBe('pagu:2019'))
    await press(document.activeElement as Element, 'm', { ctrlKey: true, altKey: true })
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
    write(document.activeElement as HTMLTextAreaElement, 'Terlalu tinggi')
    await click(one('aside input[type="checkbox"]'))
    write(field(/^Usulkan nilai/), 'tujuh juta')
    await click(button(/^Kirim catatan$/))
    expect(reviewOf(plan).threads).toHaveLength(0)
    write(field(/^Usulkan nilai/), '7.000.000')
    expect(text()).toContain('Dibaca: 7.000.000')
    await click(button(/^Kirim catatan$/))
    await waitFor(() => expect(reviewOf(plan).threads[0]).toMatchObject({ wajib: true, usulan: 7_000_000 }))
    // [CAT-31] To empty the cell is a suggestion of its own.
    write(field(/^Tulis catatan/), 'Belum dianggarkan')
    const [, emptied] = document.querySelectorAll<HTMLElement>('aside form input[type="checkbox"]')
    await click(emptied as HTMLElement)
    expect(text()).not.toContain('Usulkan nilai')
    await click(button(/^Kirim catatan$/))
    await waitFor(() => expect(reviewOf(plan).threads[0]).toMatchObject({ usulan: null, usulanKosong: true }))
    await waitFor(() => expect(text()).toContain('Usulan: kosongkan sel'))
  })

  it('with a suggested value: one click puts it into the cell', async () => {
    const thread = addThread(plan, {
      isi: 'Sesuaikan dengan RKPD',
      wajib: true,
      simpulId: leaf(),
      field: 'pagu:2019',
      usulan: 7_000_000 as Json
    })
    await openTable('t-c-27', planner)
    await click(one('[data-tab="catatan"]'))
    const card = () => one(`[data-thread="${thread.id}"]`)
    await waitFor(() => expect(card().textContent).toContain('7.000.000'))
    expect(card().textContent).toContain('Wajib dijawab')
    await click(button(/^Terapkan nilai ini$/, card()))
    await waitFor(() => expect(card().textContent).toContain('sudah diterapkan'))
    await waitFor(() => expect(card().textContent).toContain('Usang'))
    expect(plan.naskah.simpul.get(leaf())?.isian['pagu:2019']).toBe(7_000_000)
    expect(one('[role="treegrid"]').textContent).toContain('7.000.000')
    const empty = addThread(plan, {
      isi: 'Kosongkan',
      simpulId: leaf(),
      field: 'pagu:2019',
      usulanKosong: true
    })
    await act(async () => page.server.changeByOther(plan, []))
    await waitFor(() => expect(one(`[data-thread="${empty.id}"]`).textContent).toContain('kosongkan sel'))
    await click(button(/^Kosongkan sel ini$/, one(`[data-thread="${empty.id}"]`)))
    await waitFor(() => expect(plan.naskah.simpul.get(leaf())?.isian['pagu:2019']).toBeNull())
  })

  it('show what a cell held when the comment was written, once it has changed', async () => {
    addThread(plan, { isi: 'Uraian terlalu umum', simpulId: leaf(), field: 'uraian', nilai: 'Uraian lama' })
    await openTable('t-c-27', planner)
    await click(one('[data-tab="catatan"]'))
    await waitFor(() => expect(one('article del').textContent).toBe('Uraian lama'))
    const { uraian, kode } = plan.naskah.simpul.get(leaf())?.isian ?? {}
    expect(one('article ins').textContent).toBe(String(uraian))
    // A comment on a whole row names the row, before and now.
    const row = addThread(plan, {
      isi: 'Pindahkan',
      simpulId: leaf(),
      nilai: { uraian: 'Sub lama', kode: 'x' }
    })
    const same = addThread(plan, {
      isi: 'Pagu',
      simpulId: leaf(),
      nilai: { uraian: String(uraian), kode: String(kode) }
    })
    await act(async () => page.server.changeByOther(plan, []))
    await waitFor(() => expect(one(`[data-thread="${row.id}"] del`).textContent).toBe('x Sub lama'))
    expect(one(`[data-thread="${row.id}"] ins`).textContent).toBe(`${String(kode)} ${String(uraian)}`)
    expect(one(`[data-thread="${same.id}"]`).textContent).toContain('Isi lain pada baris ini sudah berubah')
    expect(text()).not.toContain('(kosong)')
  })

  it('are answered, ended and filtered', async () => {
    const thread = addThread(plan, { isi: 'Jelaskan', simpulId: leaf(), field: 'uraian' })
    await openTable('t-c-27', planner)
    await click(one('[data-tab="catatan"]'))
    await waitFor(() => expect(text()).toContain('Jelaskan'))
    await click(button(/^Balas$/))
    write(field(/^Balasan/), 'Sudah dijelaskan di Bab VI')
    await click(button(/^Kirim$/))
    await waitFor(() => expect(thread.status).toBe('dijawab'))
    await waitFor(() => expect(one('article').textContent).toContain('Dijawab'))
    expect(button(/^Terbuka 0/).disabled).toBe(true)
    await click(button(/^Dijawab 1/))
    expect(document.querySelectorAll('article')).toHaveLength(1)
  })

  it('arrive by themselves when somebody else writes one', async () => {
    await openTable('t-c-27', planner)
    addThread(plan, { isi: 'Baru saja', simpulId: leaf(), field: 'uraian' })
    await act(async () => page.server.changeByOther(plan, []))
    await waitFor(() => expect(one('[data-tab="catatan"]').textContent).toContain('1'))
  })
})

describe('comments in the printed forms', () => {
  it('are reached with the arrow keys and Ctrl+Alt+M', async () => {
    await openTable('t-b-35', planner)
    const [first] = document.querySelectorAll<HTMLElement>('td[data-cell]')
    if (!first) throw new Error('no cell')
    expect(first.tabIndex).toBe(0)
    await act(async () => first.focus())
    await press(first, 'ArrowRight')
    const second = document.activeElement as HTMLElement
    expect(second).not.toBe(first)
    expect([first.tabIndex, second.tabIndex]).toEqual([-1, 0])
    await press(second, 'm', { ctrlKey: true, altKey: true })
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
    write(document.activeElement as HTMLTextAreaElement, 'Masalah atau gejala?')
    await click(button(/^Kirim catatan$/))
    await waitFor(() => expect(second.textContent).toContain('1 catatan'))
  })

  it('hang on parts of the document too', async () => {
    await page.open(`/renstra/${plan.naskah.id}/bab`, planner)
    await waitFor(() => expect(document.querySelector('#bagian-dasarHukum')).not.toBeNull())
    await click(button(/^Catatan pada Dasar hukum/))
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
    write(document.activeElement as HTMLTextAreaElement, 'UU 23/2014 belum ada')
    await click(button(/^Kirim catatan$/))
    await waitFor(() => expect(one('#bagian-dasarHukum').textContent).toContain('1 catatan'))
    expect(reviewOf(plan).threads[0]).toMatchObject({ simpulId: null, field: 'dasarHukum' })
  })
})

describe('"sesuai dengan catatan"', () => {
  it('leaves only the listed cells open and says why the others are locked', async () => {
    Object.assign(plan, { tahap: 'rancanganAkhir' })
    reviewOf(plan).batasSel = [{ simpulId: leaf(), field: 'pagu:2019' }]
    await openTable('t-c-27', planner)
    await waitFor(() => expect(text()).toContain('hanya 1 sel yang tercatat boleh diubah'))
    const open = [...document.querySelectorAll('[role="gridcell"]:not([data-locked], [data-absent])')]
    expect(open.map((cell) => cell.getAttribute('data-column'))).toEqual(['pagu:2019'])
    expect(one('[role="gridcell"][data-locked][data-column="uraian"]').title).toContain(
      'sesuai dengan catatan'
    )
  })
})

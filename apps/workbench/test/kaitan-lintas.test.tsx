// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Pages } from './page.tsx'
import { button, click, one, pages, text, waitFor, write } from './page.tsx'

let page: Pages
beforeEach(() => {
  page = pages()
})
afterEach(() => page.close())

it('a proposal of another OPD is read as stated and declined with a reason that may not be too long', async () => {
  await page.open(`/renstra/${page.server.plans[2]?.naskah.id}/induk`, 'perencana@lumajang.contoh')
  await waitFor(() => expect(text()).toContain('Diusulkan kepada kita'))
  expect(text()).toContain('1.02.02 Program gizi')
  expect(text()).toContain('Prevalensi (%)')
  expect(text()).toContain('Belum ada kaitan yang diusulkan dari Renstra ini.')
  await click(one<HTMLButtonElement>('button[aria-label="Tolak usulan Dinas Kesehatan"]'))
  const reason = one<HTMLTextAreaElement>('dialog textarea')
  await write(reason, 'x'.repeat(2_001))
  expect(one('dialog small[role="status"]').textContent).toContain(
    '2.001 huruf, lebih dari batas 2.000 huruf'
  )
  await click(button(/^Tolak kaitan$/))
  await waitFor(() => expect(one('dialog [role="alert"]').textContent).toContain('lebih dari batas'))
  expect(reason.value).toHaveLength(2_001)
  await write(reason, 'Bukan tugas kami.')
  await click(button(/^Tolak kaitan$/))
  await waitFor(() => expect(text()).toContain('ditolak'))
  expect(text()).toContain('Bukan tugas kami.')
  expect(document.querySelector('button[aria-label^="Tolak usulan"]')).toBeNull()
  expect(document.activeElement?.textContent).toContain('Keputusan tersimpan')
})

it('says that the links cannot be read, reads them again, and asks for the row that is not chosen yet', async () => {
  const pass = globalThis.fetch
  let isDown = true
  vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
    if (isDown && String(asked[1]?.body).includes('query KaitanLintas')) throw new TypeError('down')
    return pass(...asked)
  })
  await page.open(`/renstra/${page.server.plans[2]?.naskah.id}/induk`, 'perencana@lumajang.contoh')
  await waitFor(() => expect(text()).toContain('Keterkaitan tidak dapat dimuat.'))
  isDown = false
  await click(button(/^Coba lagi$/))
  await waitFor(() => expect(text()).toContain('Diusulkan kepada kita'))
  await click(one<HTMLButtonElement>('button[aria-label="Terima usulan Dinas Kesehatan"]'))
  await waitFor(() => one('dialog input[type="radio"]'))
  const search = one<HTMLInputElement>('dialog input[type="search"]')
  const radios = () => [...document.querySelectorAll<HTMLInputElement>('dialog input[type="radio"]')]
  write(search, 'tidak ada baris seperti ini')
  expect(radios()).toHaveLength(0)
  await click(button(/^Terima kaitan$/))
  expect(one('dialog [role="alert"]').textContent).toContain('Belum ada baris yang dipilih.')
  write(search, '')
  await click(radios()[1] as HTMLInputElement)
  write(search, 'tidak ada baris seperti ini')
  expect(radios().map(({ checked }) => checked)).toEqual([true])
  expect(one<HTMLFormElement>('dialog form').checkValidity()).toBe(true)
})

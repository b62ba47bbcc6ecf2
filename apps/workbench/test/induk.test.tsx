// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { indukOf } from './memory/induk.ts'
import type { Pages } from './page.tsx'
import { button, click, one, pages, press, text, waitFor, write } from './page.tsx'

const bappelitbangda = 'bappeda@lumajang.contoh'
const perencana = 'perencana@lumajang.contoh'

let page: Pages
beforeEach(() => {
  page = pages()
})
afterEach(() => page.close())

const draft = () => indukOf(page.server.plans).draft
async function paguCells(tahun: number): Promise<[HTMLInputElement, HTMLInputElement]> {
  await waitFor(() => one(`input[data-column="pagu:${tahun}"]`))
  const [first, second] = document.querySelectorAll<HTMLInputElement>(`input[data-column="pagu:${tahun}"]`)
  if (!first || !second) throw new Error('two OPD expected')
  act(() => first.focus())
  return [first, second]
}
async function pasteInto(cell: HTMLElement, copied: string): Promise<void> {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? copied : '') }
  })
  await act(async () => void cell.dispatchEvent(event))
}
/** What is stored, OPD by OPD. */
const paguText = () => [...draft().pagu.values()].flatMap((years) => [...years.values()]).join(' ')
const ownPlan = () => page.server.plans[2]?.naskah.id ?? ''

it('lists the RPJMD and RPD of the pemda, the one that counts named, and offers a new one to Bappelitbangda alone', async () => {
  await page.open('/induk', bappelitbangda)
  await waitFor(() => expect(text()).toContain('Perubahan RPD 2024–2026'))
  expect(text()).toContain('dipakai sekarang')
  await click(button(/^Buat RPJMD\/RPD$/))
  expect(one('dialog').textContent).toContain('Sudah berlaku')
})

it('takes typing in a row, saves it on Enter, goes to the next row, and takes it back', async () => {
  await page.open(`/induk/${draft().id}`, bappelitbangda)
  await waitFor(() => one('textarea[aria-label="Uraian: sasaran"]'))
  const cell = one<HTMLTextAreaElement>('textarea[aria-label="Uraian: sasaran"]')
  act(() => cell.focus())
  write(cell, 'Sektor unggulan bernilai tambah')
  await press(cell, 'Enter')
  await waitFor(() =>
    expect([...draft().simpul.values()].map(({ isian }) => isian['uraian'])).toContain(
      'Sektor unggulan bernilai tambah'
    )
  )
  await waitFor(() => expect(text()).toContain('✓ Tersimpan'))
  expect(document.activeElement?.getAttribute('data-column')).toBe('uraian')
  expect(document.activeElement).not.toBe(cell)
  await click(button(/^Urungkan$/))
  await waitFor(() =>
    expect([...draft().simpul.values()].map(({ isian }) => isian['uraian'])).toContain(
      'Sektor unggulan tumbuh'
    )
  )
})

it('adds up pagu indikatif while typing and refuses what is no rupiah without losing the text', async () => {
  await page.open(`/induk/${draft().id}?bagian=pagu`, bappelitbangda)
  await waitFor(() => one('input[data-column="pagu:2024"]'))
  const cells = [...document.querySelectorAll<HTMLInputElement>('input[data-column="pagu:2024"]')]
  const [first, second] = cells
  if (!first || !second) throw new Error('two OPD expected')
  write(first, '1.500.000')
  await press(first, 'Enter')
  write(second, '500.000')
  await press(second, 'Enter')
  await waitFor(() => expect(one('tfoot').textContent).toContain('2.000.000'))
  write(second, 'setengah')
  await press(second, 'Enter')
  expect(one('[role=alert]').textContent).toContain('bukan rupiah bulat')
  expect(second.value).toBe('setengah')
})

it('takes a block of pagu from Excel as one change, goes between cells with arrows, and takes the block back at once', async () => {
  await page.open(`/induk/${draft().id}?bagian=pagu`, bappelitbangda)
  const [first, second] = await paguCells(2024)
  await pasteInto(first, 'Rp 1.250.000.000\t1,250,000,000\t2.000.000,00\r\n500.000.000\t-\t7\r\n')
  expect(text()).toContain('koma dianggap pemisah ribuan')
  await click(button(/^Tempel 6 sel$/))
  await waitFor(() => expect(paguText()).toBe('1250000000 1250000000 2000000 500000000 7'))
  await waitFor(() => expect(text()).toContain('6 sel ditempel'))
  expect(indukOf(page.server.plans).ubah).toBe(1)
  expect(document.activeElement).toBe(first)
  act(() => first.select())
  await press(first, 'ArrowRight')
  expect(document.activeElement?.getAttribute('data-column')).toBe('pagu:2025')
  await press(document.activeElement as Element, 'ArrowDown')
  await press(document.activeElement as Element, 'ArrowLeft')
  expect(document.activeElement).toBe(second)
  await press(second, 'Enter', { shiftKey: true })
  expect(document.activeElement).toBe(first)
  await press(first, 'z', { ctrlKey: true })
  await waitFor(() => expect(paguText()).toBe(''))
  expect(indukOf(page.server.plans).ubah).toBe(2)
})

it('names the pasted cells that are no rupiah with the reason, lets them be mended, and writes what can be read', async () => {
  await page.open(`/induk/${draft().id}?bagian=pagu`, bappelitbangda)
  const [first] = await paguCells(2024)
  await pasteInto(first, '1.500.000\tsetengah\t1,5\t9\n')
  expect(text()).toContain('1 sel siap diisi, 2 sel tidak terbaca')
  expect(text()).toContain('1 sel jatuh di luar tabel')
  expect(text()).toContain('Bukan jumlah uang: “setengah”')
  expect(text()).toContain('tanpa pecahan')
  expect(indukOf(page.server.plans).ubah).toBe(0)
  await click(button(/^Tempel 1 sel$/))
  await waitFor(() => expect(paguText()).toBe('1500000'))
  const broken = () => [...document.querySelectorAll<HTMLInputElement>('form input')]
  const left = broken()
  expect(left.map(({ value }) => value)).toEqual(['setengah', '1,5'])
  if (left[0]) write(left[0], '250.000')
  await click(button(/^Tempel 1 sel$/))
  await waitFor(() => expect(paguText()).toBe('1500000 250000'))
  // What is pasted while a block waits joins it; for the same cell the newer text counts.
  await pasteInto(first, 'sekian\tseperempat')
  await pasteInto(first, '3.000.000\tseperlima')
  expect(broken().map(({ value }) => value)).toEqual(['1,5', 'seperlima'])
  expect(paguText()).toBe('1500000 250000')
  await click(button(/^Tempel 1 sel$/))
  await waitFor(() => expect(paguText()).toBe('3000000 250000'))
  expect(broken().map(({ value }) => value)).toEqual(['1,5', 'seperlima'])
  await click(button(/^Batal$/))
  expect(document.querySelector('form')).toBeNull()
  expect(document.activeElement).toBe(first)
})

it('shows an OPD the content without cells to write in', async () => {
  await page.open(`/induk/${draft().id}`, perencana)
  await waitFor(() => expect(text()).toContain('Disusun Bappelitbangda.'))
  const cells = [...document.querySelectorAll<HTMLTextAreaElement>('table textarea')]
  expect(cells.length).toBeGreaterThan(0)
  expect(cells.every((cell) => cell.readOnly)).toBe(true)
})

it('shows what must be looked at with old and new, and Tegaskan ends it', async () => {
  await page.open(`/renstra/${ownPlan()}/induk`, perencana)
  await waitFor(() => expect(text()).toContain('Satu kaitan perlu ditinjau'))
  expect(one('#tinjau').closest('section')?.textContent).toContain('Sektor unggulan berkembang')
  expect(one('#tinjau').closest('section')?.textContent).toContain('Sektor unggulan tumbuh')
  await click(button(/^Tegaskan “/))
  await waitFor(() => expect(text()).not.toContain('perlu ditinjau'))
  expect(text()).toContain('Kemiskinan berkurang')
})

it('links a row to NSPK with its source, and asks for both', async () => {
  await page.open(`/renstra/${ownPlan()}/induk`, perencana)
  await waitFor(() => expect(text()).toContain('Keterkaitan dengan RPJMD/RPD'))
  await click(button(/^Kaitkan “/))
  await click(button(/^Kaitkan$/, one('dialog')))
  expect(one('dialog [role=alert]').textContent).toContain('Pilih paling sedikit satu induk')
  write(one<HTMLTextAreaElement>('dialog textarea'), 'Standar pelayanan koperasi')
  write(one<HTMLInputElement>('dialog input[maxlength="250"]'), 'Permenkop 9/2018')
  await click(button(/^Kaitkan$/, one('dialog')))
  await waitFor(() => expect(text()).toContain('NSPK: Standar pelayanan koperasi (Permenkop 9/2018)'))
})

it('marks the row in T-C.25 with the way to old and new', async () => {
  await page.open(`/renstra/${ownPlan()}/t-c-25`, perencana)
  await waitFor(() => expect(text()).toContain('1 baris perlu ditinjau'))
  expect(text()).toContain('induk berubah, perlu ditinjau')
})

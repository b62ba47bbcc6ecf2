// @vitest-environment jsdom
import type { Change } from '@selaras/domain/naskah'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoredPlan } from './memory/plans.ts'
import type { Pages } from './page.tsx'
import { button, click, one, pages, text, waitFor, write } from './page.tsx'

const planner = 'perencana@lumajang.contoh'
let page: Pages
let original: StoredPlan
let draft: StoredPlan

beforeEach(() => {
  page = pages()
  original = page.server.plans[1] as StoredPlan
  draft = page.server.plans[2] as StoredPlan
})
afterEach(() => page.close())

const rowOf = (plan: StoredPlan, jenis: string) => {
  const found = [...plan.naskah.simpul.values()].find((node) => node.jenis === jenis)
  if (!found) throw new Error(`no ${jenis}`)
  return found
}
const change = (...changes: Change[]) => page.server.changeByOther(draft, changes)
const comparison = () =>
  page.open(`/renstra/${draft.naskah.id}/versi/kini-${original.naskah.id}/kini-${draft.naskah.id}`, planner)

describe('the list of versions', () => {
  it('names every version and goes to the comparison of two that are chosen', async () => {
    await page.open(`/renstra/${draft.naskah.id}/versi`, planner)
    await waitFor(() => expect(document.querySelectorAll('tbody tr').length).toBe(2))
    expect(button(/^Bandingkan$/).disabled).toBe(true)
    const [first] = [...document.querySelectorAll<HTMLInputElement>('input[name="dari"]')]
    const [, second] = [...document.querySelectorAll<HTMLInputElement>('input[name="ke"]')]
    if (!first || !second) throw new Error('nothing to choose')
    for (const radio of [...document.querySelectorAll('input[type="radio"]')])
      expect(radio.getAttribute('aria-label')).toMatch(/^(Semula|Menjadi): /)
    await click(first)
    await click(second)
    expect(button(/^Bandingkan$/).disabled).toBe(false)
    await click(button(/^Bandingkan$/))
    await waitFor(() => expect(text()).toContain('Perbandingan versi'))
  })

  it('keeps what was typed when a perubahan is refused, with the reason', async () => {
    await page.open(`/renstra/${original.naskah.id}/versi`, planner)
    await waitFor(() => expect(text()).toContain('Buat perubahan atau reviu'))
    await click(button(/^Buat perubahan atau reviu/))
    expect(text()).toContain('Yang terbuka dan yang terkunci')
    const title = one<HTMLInputElement>('dialog input')
    expect(title.closest('label')?.textContent).toMatch(/^Judul/)
    write(title, 'Perubahan kedua')
    await click(button(/^Buat$/))
    await waitFor(() => expect(one('[role="alert"]').textContent).toContain('Masih ada perubahan'))
    expect(title.value).toBe('Perubahan kedua')
  })

  it('shows the reference years and says why they may not be set', async () => {
    await page.open(`/renstra/${original.naskah.id}/versi`, planner)
    await waitFor(() => expect(text()).toContain('Renja 2024, Perubahan Renja 2024'))
    await click(button(/^Atur masa acuan/))
    const boxes = [...document.querySelectorAll<HTMLInputElement>('dialog input[type="checkbox"]')]
    expect(boxes.filter((box) => box.checked).length).toBe(6)
    await click(button(/^Simpan$/))
    await waitFor(() => expect(one('[role="alert"]').textContent).toContain('kepala Bappelitbangda'))
  })
})

describe('two versions side by side', () => {
  it('say so when they are the same', async () => {
    await comparison()
    await waitFor(() => expect(text()).toContain('Kedua versi ini sama'))
  })

  it('show the old value struck through above the new one, the difference and the totals it moves', async () => {
    const leaf = [...draft.naskah.simpul.values()].find((node) => typeof node.isian['pagu:2026'] === 'number')
    const dari = Number(leaf?.isian['pagu:2026'])
    change({ jenis: 'isi', simpulId: leaf?.id ?? '', field: 'pagu:2026', dari, ke: dari * 2 })
    await comparison()
    await waitFor(() => expect(text()).toContain('Diubah (1)'))
    const printed = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.')
    const cell = [...document.querySelectorAll('td')].find(
      (one) => one.querySelector('del')?.textContent?.endsWith(printed(dari)) === true
    )
    expect(cell?.querySelector('ins')?.textContent).toContain(printed(dari * 2))
    expect(cell?.textContent).toContain(`+${printed(dari)} (+100,00 %)`)
    expect(text()).toContain('Jumlah berubah')
    expect(text()).toContain('Selisih pagu per tingkat')
  })

  it('mark the words that differ in a long text and keep removed rows visible', async () => {
    const long = [...draft.naskah.simpul.values()].find(
      ({ jenis, isian }) => jenis === 'subKegiatan' && String(isian['uraian']).length > 45
    )
    if (!long) throw new Error('no long text')
    const uraian = `${String(long.isian['uraian'])} dan terus bertambah banyak setiap tahun`
    const strategi = rowOf(draft, 'strategi')
    change(
      { jenis: 'isi', simpulId: long.id, field: 'uraian', dari: long.isian['uraian'], ke: uraian },
      { jenis: 'hapus', simpulId: strategi.id }
    )
    await comparison()
    await waitFor(() => expect(text()).toContain('Dihapus ('))
    const name = String(strategi.isian['uraian'])
    expect([...document.querySelectorAll('th')].some((head) => head.textContent?.includes(name))).toBe(true)
    expect([...document.querySelectorAll('ins')].map((one) => one.textContent)).toContain(
      ' dan terus bertambah banyak setiap tahun'
    )
    expect(document.querySelectorAll('tbody [data-macam="dihapus"]').length).toBeGreaterThan(0)
    await click(button(/^\s*Diubah/))
    await waitFor(() => expect(button(/^\s*Diubah/).getAttribute('aria-pressed')).toBe('true'))
    await waitFor(() => expect(document.querySelectorAll('tbody [data-macam="dihapus"]').length).toBe(0))
    expect(document.querySelectorAll('tbody [data-macam="diubah"]').length).toBeGreaterThan(0)
  })

  it('print as a matrix with a line per cell, and are offered as a workbook', async () => {
    const sasaran = rowOf(draft, 'sasaran')
    change({
      jenis: 'isi',
      simpulId: sasaran.id,
      field: 'uraian',
      dari: sasaran.isian['uraian'],
      ke: 'Sasaran yang lain'
    })
    await comparison()
    await waitFor(() => expect(text()).toContain('Diubah (1)'))
    const [file] = [...document.querySelectorAll('a')].filter((link) => link.textContent === 'Unduh XLSX')
    expect(file?.getAttribute('href')).toBe(
      `/unduh/semula-menjadi.xlsx?dari=naskah%3A${original.naskah.id}&ke=naskah%3A${draft.naskah.id}`
    )
    await page.open(
      `/renstra/${draft.naskah.id}/versi/kini-${original.naskah.id}/kini-${draft.naskah.id}/matriks`,
      planner
    )
    await waitFor(() => expect(document.querySelector('article h1')?.textContent).toContain('Semula'))
    const lines = [...document.querySelectorAll('article tbody tr')].map((row) => row.textContent)
    expect(lines.some((line) => line?.includes('Sasaran yang lain'))).toBe(true)
  })

  it('say the same to somebody who may not read one and to somebody who mistyped', async () => {
    await page.open(`/renstra/${draft.naskah.id}/versi/potret-x/kini-${draft.naskah.id}`, planner)
    await waitFor(() => expect(text()).toContain('tidak dapat dibandingkan'))
  })
})

describe('the history', () => {
  it('tells who changed what from what to what, of the plan and of one cell', async () => {
    await page.open(`/renstra/${draft.naskah.id}/riwayat`, planner)
    await waitFor(() => expect(text()).toContain('Mengubah isi'))
    expect(text()).toContain('Siti Rahayu')
    expect(document.querySelector('del')?.textContent).toContain('Koperasi aktif')
    await click(button(/^Langkah tahap$/))
    await waitFor(() => expect(text()).not.toContain('Mengubah isi'))
    const { id } = rowOf(draft, 'sasaran')
    await page.open(`/renstra/${draft.naskah.id}/riwayat?simpul=${id}&field=uraian`, planner)
    await waitFor(() => expect(text()).toContain('Riwayat sel: Sasaran'))
    expect(text()).not.toContain('Membuat naskah')
  })

  it('recomputes the chain when asked and says what that cannot prove', async () => {
    await page.open(`/renstra/${draft.naskah.id}/riwayat`, planner)
    await waitFor(() => expect(text()).toContain('Rantai jejak'))
    expect(text()).toContain('jangkar yang tercetak')
    await click(button(/^Periksa keutuhan/))
    await waitFor(() => expect(text()).toContain('Utuh'))
    expect(text()).toContain('ab'.repeat(32))
  })
})

it('the map of reference years names the plan of each Renja and the gaps', async () => {
  await page.open('/acuan', planner)
  await waitFor(() => expect(document.querySelectorAll('tbody td').length).toBe(10))
  expect([...document.querySelectorAll('tbody td a')].length).toBe(6)
  expect(text()).toContain('4 rencana tahunan belum mempunyai acuan.')
})

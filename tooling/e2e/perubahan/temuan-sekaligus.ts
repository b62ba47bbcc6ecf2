import type { Page } from 'playwright-core'
import { isi, tekan, tombol } from '../hidup/papan-ketik.ts'

/** Ticks every finding that waits and writes one reason for all; answers how many. */
export async function pilihSemua(page: Page, alasan: string): Promise<number> {
  const box = page.getByRole('checkbox', { name: /^Pilih semua (yang|temuan)/ })
  await box.focus()
  await page.keyboard.press('Space')
  const field = page.getByLabel(/^Alasan untuk \d+ temuan terpilih$/)
  await isi(field, alasan)
  const said = await page.getByText(/^\d+ dari \d+ temuan terpilih\.$/).innerText()
  return Number.parseInt(said, 10)
}

/** The OPD sends its one reason for all of them. */
export async function jawabSemua(page: Page): Promise<void> {
  await tekan(tombol(page, /^Jawab \d+ temuan$/))
  await page.getByText('Tidak ada lagi yang harus dijawab.').waitFor()
}

/** Kepala Bappelitbangda accepts all of them, and stands where the list was. */
export async function terimaSemua(page: Page): Promise<void> {
  await tekan(tombol(page, /^Terima \d+ temuan$/))
  await page.locator('p:focus', { hasText: 'Tidak ada temuan yang menghalangi.' }).waitFor()
}

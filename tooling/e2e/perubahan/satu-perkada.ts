import type { Page } from 'playwright-core'
import { tekan, tombol } from '../hidup/papan-ketik.ts'

/** An official signs the Lampiran that they see. */
export async function bubuhkanParaf(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/penetapan`)
  const button = tombol(page, 'Bubuhkan paraf')
  await tekan(button)
  await tekan(tombol(page, 'Ya, saya memaraf'))
  await tombol(page, 'Ya, saya memaraf').waitFor({ state: 'detached' })
  await button.waitFor({ state: 'detached' })
}

/** Bagian Hukum drafts one Perkada for every plan that is ready. */
export async function susunSatuPerkada(page: Page, opd: readonly RegExp[]): Promise<void> {
  await tekan(page.getByRole('navigation').getByRole('link', { name: 'Perkada' }))
  for (const one of opd) {
    await page.getByRole('checkbox', { name: one }).focus()
    await page.keyboard.press('Space')
  }
  await tekan(tombol(page, `Susun Perkada untuk ${opd.length} naskah`))
}

/** Which plans guide a Renja of this year, as the page of reference years says; `opd` is how its row begins. */
export async function acuanRenja(page: Page, opd: string, tahun: number): Promise<readonly string[]> {
  await page.goto('/acuan')
  const row = page.getByRole('row').filter({ hasText: opd })
  await row.waitFor()
  const first = Number(await page.getByLabel('Tahun pertama').inputValue())
  return row
    .getByRole('cell')
    .nth((tahun - first) * 2)
    .getByRole('link')
    .allInnerTexts()
}

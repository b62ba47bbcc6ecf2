import type { Locator, Page } from 'playwright-core'

/** What a person does who has no mouse: everything here is focus and keys. */

/** Presses Enter on what is found. */
export const tekan = async (target: Locator): Promise<void> => {
  await target.focus()
  await target.press('Enter')
}

/** Types over what a field holds. */
export async function isi(field: Locator, text: string): Promise<void> {
  await field.focus()
  await field.press('Control+a')
  await field.pressSequentially(text)
}

/** Types an ISO day into a date field, its parts in whichever order this browser asks for them. */
export async function isiTanggal(field: Locator, day: string): Promise<void> {
  const [tahun = '', bulan = '', hari = ''] = day.split('-')
  for (const keys of [`${bulan}${hari}${tahun}`, `${hari}${bulan}${tahun}`]) {
    // Leaving and coming back puts the caret on the first part again.
    await field.blur()
    await field.focus()
    await field.pressSequentially(keys)
    if ((await field.inputValue()) === day) return
  }
  throw new Error(`typing ${day} gave ${await field.inputValue()}`)
}

const day = 24 * 60 * 60 * 1000

/** ISO day in Western Indonesian Time, `geser` days from today. */
export const hari = (geser = 0): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(Date.now() + geser * day)

export const tombol = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' })

/** Takes an event from the tahap bar with at most a reason to fill in, and waits for where it leads. */
export async function langkah(page: Page, label: string, tahap: string, alasan?: string): Promise<void> {
  // The bar is the header of the page; a section below it may offer the same step in its own words.
  await tekan(page.locator('main header').first().getByRole('button', { name: label, exact: true }))
  if (alasan !== undefined) await isi(page.getByRole('dialog').getByLabel('Alasan'), alasan)
  await tekan(page.getByRole('dialog').getByRole('button', { name: 'Lanjutkan' }))
  await tibaDi(page, tahap)
}

/** Waits until the tahap bar names this state. */
export async function tibaDi(page: Page, tahap: string): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('definition')
    .filter({ hasText: new RegExp(`^${tahap}$`) })
    .first()
    .waitFor()
}

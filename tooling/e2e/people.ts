import type { Page } from 'playwright-core'

/** Demo accounts of the embedded database that the stories use (packages/jobs, demo-pemda.ts). */
export const akun = {
  perencana: 'perencana.dinkop@lumajang.contoh.id',
  kepala: 'kepala.dinkop@lumajang.contoh.id',
  perencanaKosong: 'perencana.dinkes@lumajang.contoh.id',
  kepalaKosong: 'kepala.dinkes@lumajang.contoh.id',
  verifikator: 'verifikator.bappelitbangda@lumajang.contoh.id',
  kepalaBappelitbangda: 'kepala.bappelitbangda@lumajang.contoh.id',
  perencanaPasuruan: 'perencana.dinkop@pasuruan.contoh.id'
} as const
export const sandi = 'selaras-contoh'

/** Signs in by keyboard alone and waits for the start page. */
export async function signIn(page: Page, surel: string): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Surel').focus()
  await page.keyboard.type(surel)
  await page.keyboard.press('Tab')
  await page.keyboard.type(sandi)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Beranda', level: 1 }).waitFor()
}

/** Opens the program table of the first plan on the start page. */
export async function openProgramTable(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^Renstra \d{4}/ })
    .first()
    .click()
  await page.getByRole('treegrid').waitFor()
}

/** A money cell of T-C.27 by the text of its row and its year. */
export const paguCell = (page: Page, uraian: string, tahun: number) =>
  page.getByRole('row').filter({ hasText: uraian }).first().locator(`[data-column="pagu:${tahun}"]`)

/** The total of a year at the foot of T-C.27. */
export const totalCell = (page: Page, tahun: number) =>
  page
    .getByRole('row')
    .filter({ hasText: /^Jumlah/ })
    .last()
    .locator(`[data-column="pagu:${tahun}"]`)

/** Waits until the header says that everything is stored on the server. */
export async function waitSaved(page: Page): Promise<void> {
  await page.getByText('tersimpan', { exact: true }).waitFor({ timeout: 20_000 })
}

/** Walks to a cell of the treegrid with arrow keys alone, from wherever its focus is. */
export async function walkTo(page: Page, uraian: string, column: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest<HTMLElement>('[role=gridcell], [role=rowheader]')
      return { column: cell?.dataset['column'] ?? '', row: cell?.closest('[role=row]')?.textContent ?? '' }
    })
  await page.getByRole('treegrid').locator('[tabindex="0"]').first().focus()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 80 && !(await focused()).row.includes(uraian); step++)
    await page.keyboard.press('ArrowDown')
  for (let step = 0; step < 40 && (await focused()).column !== column; step++)
    await page.keyboard.press('ArrowRight')
  const reached = await focused()
  if (reached.column !== column || !reached.row.includes(uraian))
    throw new Error(`keys led to ${reached.column} of "${reached.row}"`)
}

import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { screenshotDir } from './open-browser.ts'
import { akun, openProgramTable, paguCell, signIn, totalCell, waitSaved, walkTo } from './people.ts'
import { setStage } from './stage.ts'

const kegiatan = 'Fasilitasi Pemberdayaan Usaha Mikro'
const program = 'Program Penciptaan, Peningkatan, dan Pengembangan Usaha Mikro'

const stage = setStage()

describe('the planner of Lumajang, by keyboard alone', () => {
  it('sees where the plan stands and what to do next, changes a pagu, sees totals and findings move, and finds it after a reload', async () => {
    const { context, page, complaints } = await stage.openSession()
    await signIn(page, akun.perencana)
    await page.getByText(/Perbaiki \d+ temuan kritis/).waitFor()
    expect(await page.getByRole('table').first().innerText()).toMatch(
      /Rancangan Awal[\s\S]*Perangkat Daerah · hari ke-\d+/
    )
    await shoot('beranda')

    await openProgramTable(page)
    await page.getByText('Berikutnya').waitFor()
    expect(await totalCell(page, 2019).innerText()).toBe('3.004.450.500')
    const findings = await page.getByRole('complementary', { name: 'Temuan' }).innerText()

    await walkTo(page, kegiatan, 'pagu:2019')
    await page.keyboard.type('+25780000')
    await page.keyboard.press('Enter')
    await expect.poll(() => paguCell(page, kegiatan, 2019).innerText()).toContain('300.000.000')
    await expect.poll(() => paguCell(page, program, 2019).innerText()).toContain('457.902.250')
    await expect.poll(() => totalCell(page, 2019).innerText()).toBe('3.030.230.500')
    await waitSaved(page)
    await expect
      .poll(() => page.getByRole('complementary', { name: 'Temuan' }).innerText(), { timeout: 15_000 })
      .not.toBe(findings)
    await shoot('program')

    await page.reload()
    await page.getByRole('treegrid').waitFor()
    await expect.poll(() => paguCell(page, kegiatan, 2019).innerText()).toContain('300.000.000')
    expect(await totalCell(page, 2019).innerText()).toBe('3.030.230.500')

    await walkTo(page, kegiatan, 'pagu:2019')
    await page.keyboard.press('Control+z')
    await expect.poll(() => paguCell(page, kegiatan, 2019).innerText()).toContain('274.220.000')
    await waitSaved(page)
    expect(complaints.filter((line) => !line.includes('/graphql/stream'))).toEqual([])
    await context.close()

    async function shoot(name: string): Promise<void> {
      await page.screenshot({ path: path.join(screenshotDir, `${name}.png`) })
      const wanted = process.env['SELARAS_GAMBAR_README']
      if (wanted && name === 'program') {
        mkdirSync(wanted, { recursive: true })
        copyFileSync(path.join(screenshotDir, `${name}.png`), path.join(wanted, `${name}.png`))
      }
    }
  })

  it('another browser sees the change within a second of its being saved', async () => {
    const { one, two } = await stage.openPair()
    await waitSaved(two.page)
    await walkTo(one.page, kegiatan, 'pagu:2020')
    await one.page.keyboard.type('400000000')
    await one.page.keyboard.press('Enter')
    await waitSaved(one.page)
    await expect
      .poll(() => paguCell(two.page, kegiatan, 2020).innerText(), { timeout: 1500 })
      .toContain('400.000.000')
    await one.context.close()
    await two.context.close()
  })
})

describe('what each role sees', () => {
  it('Bappelitbangda sees every OPD of the pemda with stage and counts, but not the content of an unsubmitted draft', async () => {
    const { context, page } = await stage.openSession()
    await signIn(page, akun.kepalaBappelitbangda)
    const main = page.getByRole('main')
    await expect.poll(() => main.innerText()).toMatch(/Dinas Koperasi dan Usaha Mikro[\s\S]*Rancangan Awal/)
    expect(await main.innerText()).toContain('Dinas Kesehatan')
    await page
      .getByRole('link', { name: /^Renstra \d{4}/ })
      .first()
      .click()
    await expect.poll(() => page.getByRole('main').innerText()).toContain('tidak dapat dibuka')
    expect(await page.getByRole('treegrid').count()).toBe(0)
    await page.screenshot({ path: path.join(screenshotDir, 'bappelitbangda.png') })
    await context.close()
  })

  it('the planner of an empty OPD is told the next action and can begin a plan', async () => {
    const { context, page } = await stage.openSession()
    await signIn(page, akun.perencanaKosong)
    await page.getByRole('button', { name: 'Buat naskah' }).waitFor()
    await page.getByRole('button', { name: 'Impor berkas' }).waitFor()
    expect(await page.getByRole('main').innerText()).not.toContain('Koperasi')
    await page.getByRole('button', { name: 'Buat naskah' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Buat', exact: true }).press('Enter')
    await page.getByText('Belum ada tujuan').waitFor()
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(/Persiapan[\s\S]*Catat Tim Penyusun/)
    await context.close()
  })

  it('the plan in force of Pasuruan can be read and not changed', async () => {
    const { context, page } = await stage.openSession()
    await signIn(page, akun.perencanaPasuruan)
    await page.getByRole('row').filter({ hasText: 'Berlaku' }).getByRole('link').first().click()
    await page.getByRole('treegrid').waitFor()
    const cell = page.locator('[role=gridcell][data-column="pagu:2024"]').first()
    const before = await cell.innerText()
    await cell.click()
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    expect(await cell.innerText()).toBe(before)
    await context.close()
  })
})

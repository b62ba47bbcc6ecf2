import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { launchServer } from './launch-server.ts'
import { akun, openProgramTable, paguCell, signIn, waitSaved, walkTo } from './people.ts'
import { setStage } from './stage.ts'

const kegiatan = 'Fasilitasi Pemberdayaan Usaha Mikro'
const lain = 'Fasilitasi Pengembangan Usaha Mikro'

/** The browser keeps unsent changes by address, so a restarted server must come back on the same port. */
async function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(String(typeof address === 'object' ? address?.port : 0)))
    })
  })
}

const dataDir = mkdtempSync(path.join(tmpdir(), 'selaras-e2e-'))
let port: string | undefined
const stage = setStage(async () => {
  port ??= await freePort()
  return launchServer({ dataDir, environment: { SELARAS_PORT: port } })
})

describe('when something goes wrong, nothing that was typed is lost', () => {
  it('a connection that drops while typing: the change waits in the browser and is sent by itself when the line is back', async () => {
    const { context, page } = await stage.openSession()
    await signIn(page, akun.perencana)
    await openProgramTable(page)
    await walkTo(page, kegiatan, 'pagu:2019')
    await page.keyboard.press('F2')
    await context.setOffline(true)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('111111111')
    await page.keyboard.press('Enter')
    await page.getByText(/luring: 1 perubahan tersimpan di peramban ini/).waitFor({ timeout: 20_000 })
    await context.setOffline(false)
    await waitSaved(page)
    await page.reload()
    await page.getByRole('treegrid').waitFor()
    await expect.poll(() => paguCell(page, kegiatan, 2019).innerText()).toContain('111.111.111')
    await context.close()
  })

  it('two people on one cell: the second is shown both values and chooses', async () => {
    const { one, two } = await stage.openPair()
    await two.context.setOffline(true)
    await walkTo(two.page, kegiatan, 'pagu:2021')
    await two.page.keyboard.type('222222222')
    await two.page.keyboard.press('Enter')
    await walkTo(one.page, kegiatan, 'pagu:2021')
    await one.page.keyboard.type('333333333')
    await one.page.keyboard.press('Enter')
    await waitSaved(one.page)
    await two.context.setOffline(false)
    const mine = two.page.getByRole('button', { name: 'Pakai punya saya' })
    await mine.waitFor({ timeout: 30_000 })
    const strip = await two.page.getByRole('region', { name: /Satu sel diubah orang lain/ }).innerText()
    expect(strip).toContain('222.222.222')
    expect(strip).toContain('333.333.333')
    await mine.focus()
    await two.page.keyboard.press('Enter')
    await waitSaved(two.page)
    await expect
      .poll(() => paguCell(one.page, kegiatan, 2021).innerText(), { timeout: 10_000 })
      .toContain('222.222.222')
    await one.context.close()
    await two.context.close()
  })

  it('kill -9 of the server: what was acknowledged is there after the restart, what was not is sent then', async () => {
    const { context, page } = await stage.openSession()
    await signIn(page, akun.perencana)
    await openProgramTable(page)
    await walkTo(page, lain, 'pagu:2022')
    await page.keyboard.type('444444444')
    await page.keyboard.press('Enter')
    await waitSaved(page)
    await stage.server.kill()
    await walkTo(page, lain, 'pagu:2023')
    await page.keyboard.type('555555555')
    await page.keyboard.press('Enter')
    await page.getByText(/luring: 1 perubahan tersimpan di peramban ini/).waitFor({ timeout: 30_000 })
    await stage.restart()
    await waitSaved(page)
    await page.reload()
    await page.getByRole('treegrid').waitFor()
    await expect
      .poll(() => paguCell(page, lain, 2022).innerText(), { timeout: 10_000 })
      .toContain('444.444.444')
    await expect.poll(() => paguCell(page, lain, 2023).innerText()).toContain('555.555.555')
    await context.close()
  })

  it('a second process on the data folder is refused with a sentence', async () => {
    await expect(launchServer({ dataDir })).rejects.toThrow(/sedang dipakai|dipakai proses lain/i)
  })
})

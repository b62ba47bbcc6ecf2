import { describe, expect, it } from 'vitest'
import { tabs } from '../../apps/workbench/src/rencana/tabs.ts'
import { faults } from './axe.ts'
import { akun, openProgramTable, signIn } from './people.ts'
import { setStage } from './stage.ts'

const stage = setStage()

describe('axe finds nothing in light and dark', () => {
  it('on the sign-in page, also with a refused password', async () => {
    const { context, page } = await stage.openSession()
    await page.goto('/')
    await page.getByLabel('Surel').waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByLabel('Surel').fill(akun.perencana)
    await page.locator('input[type=password]').fill('salah sekali')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await faults(page)).toEqual([])
    await context.close()
  })

  it('on the start page and every table of the plan', async () => {
    const { context, page } = await stage.openSession()
    await signIn(page, akun.perencana)
    const found: Record<string, string[]> = { beranda: await faults(page) }
    await openProgramTable(page)
    const base = page.url().replace(/[^/]+$/, '')
    for (const table of tabs) {
      await page.goto(base + table)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page
        .getByRole('main')
        .getByRole(table === 't-c-25' || table === 't-c-27' ? 'treegrid' : 'heading')
        .first()
        .waitFor()
      found[table] = await faults(page)
    }
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({})
    await context.close()
  })
})

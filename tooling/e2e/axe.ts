import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colours = ['color-contrast', 'link-in-text-block']

/**
 * What axe has against the page as it stands (WCAG 2.2 AA and best practice) in light, and against its colours in dark:
 * all else is the same in both.
 */
export async function faults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await found(new AxeBuilder({ page }).withTags(tags))
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await found(new AxeBuilder({ page }).withRules(colours))
  await page.emulateMedia({ colorScheme: null })
  return [...light, ...dark.map((fault) => `dark: ${fault}`)]
}

async function found(builder: AxeBuilder): Promise<string[]> {
  // No page of ours has frames; without this axe opens a blank page for each answer.
  const { violations } = await builder.setLegacyMode(true).analyze()
  return violations.map(
    (one) =>
      `${one.id}: ${one.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`
  )
}

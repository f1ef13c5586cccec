import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is still fading in has the colours of neither side; what turns for ever has no end to go to. */
export const endTransitions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish()
    }
  })

/** The rules about colours. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** Which rules a page breaks, and where; empty when it breaks none. */
export async function violations(page: Page, only: 'colours' | null = null): Promise<string[]> {
  await endTransitions(page)
  // Its other mode sums up in a page of its own, for frames of other origins: the app has none.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const found = await (only ? axe.withRules(COLOURS) : axe.withTags(TAGS)).analyze()
  return found.violations.map(({ id, nodes }) => {
    const places = nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`)
    return `${id}\n  ${places.join('\n  ')}`
  })
}

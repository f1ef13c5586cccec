import type { Page } from '@playwright/test'
import axeCore, { type AxeResults, type RunOptions } from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules about colours. */
const COLOURS = ['color-contrast', 'link-in-text-block']

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> }

/** What is still fading in has the colours of neither side; what turns for ever has no end to go to. */
export const endTransitions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish()
    }
  })

/** Which rules a page breaks, and where; empty when it breaks none. */
export async function violations(page: Page, only: 'colours' | null = null): Promise<string[]> {
  await endTransitions(page)
  // Half a second of the page's time, so not before each look.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axeCore.source)
  const found = await page.evaluate((options) => axe.run(document, options), {
    runOnly: only ? { type: 'rule', values: COLOURS } : { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
  } satisfies RunOptions)
  return found.violations.map(({ id, nodes }) => {
    const places = nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`)
    return `${id}\n  ${places.join('\n  ')}`
  })
}

import type { Page } from '@playwright/test'
import axeCore, { type AxeResults, type NodeResult, type RunOptions } from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules about colours. */
const COLOURS = ['color-contrast', 'link-in-text-block']

declare const axe: { run(context: Document | string, options: RunOptions): Promise<AxeResults> }

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
  const violated: string[] = []
  for (const { id, nodes } of found.violations) {
    const stay = id === 'target-size' ? await whereScrolledTo(page, nodes) : nodes
    const places = stay.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`)
    if (places.length > 0) violated.push(`${id}\n  ${places.join('\n  ')}`)
  }
  return violated
}

/** What is too small to be hit even when it is in the middle of the window; at its edge a bar that stays lies over some. */
async function whereScrolledTo(page: Page, nodes: NodeResult[]): Promise<NodeResult[]> {
  const stay: NodeResult[] = []
  for (const node of nodes) {
    const place = node.target.join(' ')
    const count = await page.evaluate(async (selector) => {
      document.querySelector(selector)?.scrollIntoView({ block: 'center' })
      const { violations: still } = await axe.run(selector, {
        runOnly: { type: 'rule', values: ['target-size'] },
      })
      return still.length
    }, place)
    if (count > 0) stay.push(node)
  }
  await page.evaluate(() => scrollTo(0, 0))
  return stay
}

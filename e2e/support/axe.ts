import type { Page } from '@playwright/test'
import axeCore, { type AxeResults, type NodeResult, type RunOptions } from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules about colours. */
const COLOURS = ['color-contrast', 'link-in-text-block']

declare const axe: { run(context: Document | string, options: RunOptions): Promise<AxeResults> }

/** Elements that are fading in have intermediate colours. Endless animations cannot be finished. */
export const endTransitions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish()
    }
  })

/** The rules that a page breaks, and where; empty if there are none. */
export async function violations(page: Page, only: 'colours' | null = null): Promise<string[]> {
  await endTransitions(page)
  // Injecting it takes half a second, so it happens once per page.
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

/** Targets that are too small even in the middle of the window. At its edge, a sticky bar may cover them. */
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

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'

import { endTransitions } from './axe.ts'

interface Finding {
  ruleId: string
  value: [level: string, outcome: string]
  message: string
  path: { dom: string }
}

/** The part of the report that is used: https://github.com/IBMa/equal-access. */
interface Report {
  results: Finding[]
}

interface Checker {
  addRuleset(ruleset: object): void
  check(node: Document, rulesets: string[]): Promise<Report>
}

declare const ace: { Checker: new () => Checker }

const require = createRequire(import.meta.url)
const engine = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8')

const COLOURS = {
  id: 'colours',
  name: 'Colours',
  category: 'Accessibility',
  description: '',
  checkpoints: [
    { num: '1.4.3', rules: [{ id: 'text_contrast_sufficient', level: 'VIOLATION', toolkitLevel: '1' }] },
  ],
}

/** The checker treats an output as a field. WCAG requires no name for what is announced and not filled in. */
const isOutput = ({ ruleId, path }: Finding) =>
  ruleId === 'input_label_exists' && /\/output\[\d+\]$/.test(path.dom)

/**
 * The rules of IBM's checker that a page breaks, and where. Potential violations that need a manual check do not
 * count.
 */
export async function ibmViolations(page: Page, only: 'colours' | null = null): Promise<string[]> {
  await endTransitions(page)
  if (await page.evaluate(() => !('ace' in globalThis))) {
    await page.evaluate(`(() => { ${engine}\n globalThis.ace = ace })()`)
  }
  const found = await page.evaluate(
    async ([ruleset, set]) => {
      const checker = new ace.Checker()
      checker.addRuleset(ruleset)
      const { results } = await checker.check(document, [set])
      return results
        .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
        .map(({ ruleId, value, message, path }): Finding => ({ ruleId, value, message, path }))
    },
    [COLOURS, only ?? 'WCAG_2_2'] as const,
  )
  return found
    .filter((finding) => !isOutput(finding))
    .map(({ ruleId, message, path }) => `${ruleId}: ${message}\n  ${path.dom}`)
}

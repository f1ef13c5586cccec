import type { Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { forcedColourFaults } from '../support/forced-colours.ts'
import { ibmViolations } from '../support/ibm.ts'
import { layoutFaults } from '../support/layout.ts'
import { settle } from '../support/pages.ts'
import { ENLARGED, view } from '../support/views.ts'
import { walkFaults } from '../support/walk.ts'

test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

const PAGE = '/privacy'

/** Breaks the open page: with style rules, and with markup at the end of its content. */
async function breakPage(page: Page, styles: string, html = ''): Promise<void> {
  await page.evaluate(
    ([rules = '', markup = '']) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(rules)
      document.adoptedStyleSheets.push(sheet)
      document.querySelector('main')?.insertAdjacentHTML('beforeend', markup)
    },
    [styles, html],
  )
}

/** Expects the check to find nothing, then breaks the page and returns what the check finds. */
async function before<Found>(check: () => Promise<Found[]>, broken: () => Promise<void>): Promise<Found[]> {
  expect(await check(), 'the page as it is').toEqual([])
  await broken()
  return check()
}

test.beforeEach(async ({ page }) => settle(page, PAGE))

test('axe finds a button without a name', async ({ page }) => {
  const found = await before(
    () => violations(page),
    () => breakPage(page, '', '<button type="button"></button>'),
  )
  expect(found.join()).toContain('button-name')
})

test('IBM’s checker finds a field without a label', async ({ page }) => {
  const found = await before(
    () => ibmViolations(page),
    () => breakPage(page, '', '<input type="text">'),
  )
  expect(found.join()).toContain('input_label')
})

test('both find text that is too faint, in the dark as well', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const both = async () => [...(await violations(page)), ...(await ibmViolations(page))]
  const found = await before(both, () => breakPage(page, 'main p { color: #333 !important }'))
  expect(found.join()).toContain('color-contrast')
  expect(found.join()).toContain('text_contrast')
})

test('forced colours: a choice that only a background showed is found', async ({ page }) => {
  const plain = 'background: none !important; color: inherit !important; forced-color-adjust: auto !important'
  const found = await before(
    () => forcedColourFaults(page),
    () => breakPage(page, `[aria-pressed] { ${plain} }`),
  )
  expect(found.join()).toContain('aria-pressed')
})

test('forced colours: a field that only a background showed is found', async ({ page }) => {
  const field = '<label>Name <input type="text" class="edgeless"></label>'
  const found = await before(
    () => forcedColourFaults(page),
    () => breakPage(page, '.edgeless { border: 0 }', field),
  )
  expect(found.join()).toContain('has no edge')
})

/** The same in each enlarged view: first on the intact page, then on the broken one. */
async function inEachView(page: Page, check: () => Promise<string[]>, broken: () => Promise<void>) {
  const views = [...ENLARGED.phone, ...ENLARGED.desk]
  for (const one of views) {
    await view(page, one)
    expect(await check(), `the page as it is, ${one.name}`).toEqual([])
  }
  await broken()
  const found: string[] = []
  for (const one of views) {
    await view(page, one)
    found.push((await check()).join())
  }
  return found
}

const everywhere = (words: string) => [words, words, words].map((each) => expect.stringContaining(each))

test('enlarged: a page that scrolls sideways is found', async ({ page }) => {
  const wide = 'main p { inline-size: 1400px; max-inline-size: none !important }'
  const found = await inEachView(
    page,
    () => layoutFaults(page),
    () => breakPage(page, wide),
  )
  expect(found).toEqual(everywhere('scrolls sideways'))
})

test('enlarged: text that is cut off is found', async ({ page }) => {
  const cut = 'h1 { inline-size: 3rem; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }'
  const found = await inEachView(
    page,
    () => layoutFaults(page),
    () => breakPage(page, cut),
  )
  expect(found).toEqual(everywhere('text is cut off: h1'))
})

test('enlarged: a word that is broken is found', async ({ page }) => {
  const narrow = '.narrow { inline-size: 2rem; overflow-wrap: anywhere; hyphens: manual }'
  const found = await inEachView(
    page,
    () => layoutFaults(page),
    () => breakPage(page, narrow, '<p class="narrow">Mentorship</p>'),
  )
  expect(found).toEqual(everywhere('the word "Mentorship" is broken: p'))
})

test('enlarged: bars that take half of the window are found', async ({ page }) => {
  const bar = 'header { position: sticky !important; inset-block-start: 0; min-block-size: 55vh !important }'
  const found = await inEachView(
    page,
    () => layoutFaults(page),
    () => breakPage(page, bar),
  )
  expect(found).toEqual(everywhere('% of the window'))
})

test('by keyboard: a focus under a bar is found', async ({ page }) => {
  const bar = 'body::after { content: ""; position: fixed; inset: 0; z-index: 9; background: grey }'
  const found = await inEachView(
    page,
    () => walkFaults(page),
    () => breakPage(page, bar),
  )
  expect(found).toEqual(everywhere('the focus cannot be seen'))
})

test('by keyboard: a focus that nothing shows is found', async ({ page }) => {
  const found = await inEachView(
    page,
    () => walkFaults(page),
    () => breakPage(page, ':focus-visible { outline: none !important }'),
  )
  expect(found).toEqual(everywhere('nothing shows the focus'))
})

test('by keyboard: a focus that falls on the body is found', async ({ page }) => {
  const found = await inEachView(
    page,
    () => walkFaults(page),
    async () => {
      await breakPage(page, '', '<button type="button" id="drops">Drops</button>')
      await page.locator('#drops').evaluate((button: HTMLElement) => {
        button.addEventListener('focus', () => button.blur())
      })
    },
  )
  expect(found).toEqual(everywhere('Tab does not reach button#drops'))
})

import type { Locator, Page } from '@playwright/test'

import { expect, test } from '../support/fixtures.ts'
import { rankedMentors } from '../support/steps.ts'

const background = (element: Locator) => element.evaluate((it) => getComputedStyle(it).backgroundColor)

test('what is ticked and where one is can be seen in colours of the reader’s own', async ({ as }) => {
  const page = await as('both', '/p/isbt/mentee/find', { forcedColors: 'active' })
  await rankedMentors(page)
  const choice = page.getByRole('complementary', { name: 'Filters' }).locator('label').first()
  await expect(choice.locator('svg')).toHaveCSS('visibility', 'hidden')
  await choice.click()
  await expect(choice.locator('svg')).toHaveCSS('visibility', 'visible')
  const main = page.getByRole('navigation', { name: 'Main' })
  const here = await background(main.getByRole('link', { name: 'Find a mentor' }))
  expect(here).not.toBe(await background(main.getByRole('link', { name: 'Requests' })))
})

/** The focused element, and whether it is visible at its top and bottom edge. Null for the page itself. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const held = document.activeElement
    if (!held || held === document.body) return null
    const { left, width, top, bottom } = held.getBoundingClientRect()
    const isSeen = [top + 3, bottom - 3].every((y) => {
      const seen = document.elementFromPoint(left + width / 2, y)
      return (
        seen !== null && (held.contains(seen) || seen.contains(held) || seen.closest('label')?.contains(held))
      )
    })
    return { name: held.getAttribute('aria-label') ?? held.textContent, isSeen }
  })

const WINDOWS = { desk: [1280, 800], phone: [390, 844], 'zoomed in twice': [640, 400] } as const

for (const [name, [width, height]] of Object.entries(WINDOWS)) {
  test(`no key leads under a bar that stays in place: ${name}`, async ({ as }) => {
    const page = await as('both', '/p/isbt/mentee/find', { viewport: { width, height } })
    for (const mentor of (await rankedMentors(page)).slice(0, 2)) {
      await page.getByRole('button', { name: `More about ${mentor}` }).click()
      await page.getByRole('menuitem', { name: 'Compare with others' }).click()
    }
    await expect(page.getByRole('link', { name: 'Compare 2 mentors' })).toBeVisible()
    await page.evaluate(() => scrollTo(0, 0))
    let seen = 0
    while (seen < 50) {
      await page.keyboard.press('Tab')
      const held = await focused(page)
      if (held === null) break
      await expect.poll(async () => (await focused(page))?.isSeen, { message: held.name }).toBe(true)
      seen += 1
    }
    // After the last element, Tab leaves the page. The focus must not leave it before.
    expect(seen).toBeGreaterThan(25)
  })
}

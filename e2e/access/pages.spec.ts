import type { Page } from '@playwright/test'

import { expect, test } from '../support/fixtures.ts'
import { everyPlace, settle } from '../support/pages.ts'
import { violations } from '../support/axe.ts'
import { RIGHT_TO_LEFT, speak } from '../support/language.ts'
import { view } from '../support/views.ts'

// A failure says where it is. A trace of each page would take as long as checking it.
test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

const DESK = { width: 1280, height: 800 }
const PHONE = { width: 320, height: 720 }

for (const direction of ['ltr', 'rtl'] as const) {
  test(`no page has an accessibility violation, light or dark, on desk or phone: ${direction}`, async ({
    open,
    as,
  }) => {
    test.setTimeout(900_000)
    const places = await everyPlace(as)
    for (const [persona, theirs] of Map.groupBy(places, (place) => place.persona)) {
      const page = persona ? await as(persona, '/', { viewport: DESK }) : await open({ viewport: DESK })
      if (direction === 'rtl') await speak(page, RIGHT_TO_LEFT)
      for (const place of theirs) {
        await test.step(place.name, async () => {
          await settle(page, place.address)
          await expect(page.locator('html')).toHaveAttribute('dir', direction)
          for (const size of [DESK, PHONE]) {
            await look(page, `${place.name} (${place.address})`, size)
          }
          await page.setViewportSize(DESK)
        })
      }
      await page.context().close()
    }
  })
}

async function look(page: Page, place: string, size: typeof DESK): Promise<void> {
  await view(page, size)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect.soft(overflow, `${place} scrolls sideways at ${size.width}`).toBeLessThanOrEqual(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // The dark theme differs only in colours.
    const only = colorScheme === 'dark' ? 'colours' : null
    expect.soft(await violations(page, only), `${place}, ${colorScheme}, ${size.width}`).toEqual([])
  }
}

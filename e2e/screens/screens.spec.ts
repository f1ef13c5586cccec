import type { Page } from '@playwright/test'

import { test } from '../support/fixtures.ts'
import { everyPlace, settle } from '../support/pages.ts'
import { LOOKS } from './looks.ts'
import { stopClock } from './time.ts'

/** Nonces and times of a sign-in differ in each run. */
const coverWhatWasSent = (page: Page) =>
  page.locator('main bdi').evaluateAll((values) => values.forEach((value) => (value.textContent = 'sent')))

for (const [title, looks] of Object.entries(LOOKS)) {
  test(`every page ${title}`, async ({ open, as }) => {
    const places = Map.groupBy(await everyPlace(as), ({ persona }) => persona)
    for (const { name, viewport, zoom = 1, theme = 'light', onPaper = false, begin } of looks) {
      const options = {
        viewport,
        deviceScaleFactor: zoom,
        colorScheme: theme,
        reducedMotion: 'reduce',
      } as const
      for (const [persona, theirs] of places) {
        const page = persona ? await as(persona, '/', options) : await open(options)
        await stopClock(page)
        await begin?.(page, persona !== null)
        await page.emulateMedia({ media: onPaper ? 'print' : 'screen' })
        for (const place of theirs) {
          await settle(page, place.address)
          // A page that is opened again restores its scroll position, as far as it has loaded by then.
          await page.evaluate(() => scrollTo(0, 0))
          if (place.name === 'administration-sign-in') await coverWhatWasSent(page)
          await page.screenshot({ path: `out/screens/${place.name}-${name}.png`, fullPage: true })
        }
        await page.context().close()
      }
    }
  })
}

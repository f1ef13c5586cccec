import { expect, test } from '../support/fixtures.ts'
import { everyPlace, settle } from '../support/pages.ts'
import { violations } from '../support/axe.ts'
import { RIGHT_TO_LEFT, speak } from '../support/language.ts'

const SIZES = { phone: { width: 320, height: 720 }, desk: { width: 1280, height: 800 } }

// Colours do not depend on the direction, so one theme is enough from right to left.
const LOOKS = [
  { colorScheme: 'light', direction: 'ltr' },
  { colorScheme: 'dark', direction: 'ltr' },
  { colorScheme: 'light', direction: 'rtl' },
] as const

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const { colorScheme, direction } of LOOKS) {
    test(`no page has an accessibility violation: ${size}, ${colorScheme}, ${direction}`, async ({
      open,
      as,
    }) => {
      test.setTimeout(420_000)
      const look = { viewport, colorScheme, reducedMotion: 'reduce' as const }
      const places = await everyPlace(as)
      for (const [persona, theirs] of Map.groupBy(places, (place) => place.persona)) {
        const page = persona ? await as(persona, '/', look) : await open(look)
        if (direction === 'rtl') await speak(page, RIGHT_TO_LEFT)
        for (const place of theirs) {
          await test.step(place.name, async () => {
            await settle(page, place.address)
            await expect(page.locator('html')).toHaveAttribute('dir', direction)
            expect.soft(await violations(page), `${place.name} (${place.address})`).toEqual([])
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
            expect.soft(overflow, `${place.name} scrolls sideways`).toBeLessThanOrEqual(0)
          })
        }
        await page.context().close()
      }
    })
  }
}

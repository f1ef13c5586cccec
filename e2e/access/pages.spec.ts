import { expect, test } from '../support/fixtures.ts'
import { everyPlace, settle } from '../support/pages.ts'
import { violations } from '../support/axe.ts'
import { RIGHT_TO_LEFT, speak } from '../support/language.ts'

// What is found says where; a trace of each page would take as long as looking at it.
test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

const SIZES = { phone: { width: 320, height: 720 }, desk: { width: 1280, height: 800 } }

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const direction of ['ltr', 'rtl'] as const) {
    test(`no page has an accessibility violation, light or dark: ${size}, ${direction}`, async ({
      open,
      as,
    }) => {
      test.setTimeout(600_000)
      const look = { viewport, reducedMotion: 'reduce' as const }
      const places = await everyPlace(as)
      for (const [persona, theirs] of Map.groupBy(places, (place) => place.persona)) {
        const page = persona ? await as(persona, '/', look) : await open(look)
        if (direction === 'rtl') await speak(page, RIGHT_TO_LEFT)
        for (const place of theirs) {
          await test.step(place.name, async () => {
            await settle(page, place.address)
            await expect(page.locator('html')).toHaveAttribute('dir', direction)
            const where = `${place.name} (${place.address})`
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
            expect.soft(overflow, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
            for (const colorScheme of ['light', 'dark'] as const) {
              await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
              // Nothing but colours differs in the dark.
              const only = colorScheme === 'dark' ? 'colours' : null
              expect.soft(await violations(page, only), `${where}, ${colorScheme}`).toEqual([])
            }
          })
        }
        await page.context().close()
      }
    })
  }
}

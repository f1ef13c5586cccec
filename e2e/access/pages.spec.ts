import { expect, test } from '../support/fixtures.ts'
import { everyPlace, settle } from '../support/pages.ts'
import { violations } from '../support/axe.ts'

const SIZES = { phone: { width: 320, height: 720 }, desk: { width: 1280, height: 800 } }

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no page has an accessibility violation: ${size}, ${colorScheme}`, async ({ open, as }) => {
      test.setTimeout(300_000)
      const look = { viewport, colorScheme, reducedMotion: 'reduce' as const }
      const places = await everyPlace(as)
      for (const [persona, theirs] of Map.groupBy(places, (place) => place.persona)) {
        const page = persona ? await as(persona, '/', look) : await open(look)
        for (const place of theirs) {
          await test.step(place.name, async () => {
            await settle(page, place.address)
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

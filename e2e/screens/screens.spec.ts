import { test } from '../support/fixtures.ts'
import { everyPlace, settle } from '../support/pages.ts'

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } }

test('every page in two sizes and two themes', async ({ open, as }) => {
  const places = await everyPlace(as)
  for (const [persona, theirs] of Map.groupBy(places, (place) => place.persona)) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      const page = persona ? await as(persona, '/', { viewport }) : await open({ viewport })
      for (const place of theirs) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          await settle(page, place.address)
          await page.screenshot({
            path: `out/screens/${place.name}-${size}-${colorScheme}.png`,
            fullPage: true,
          })
        }
      }
      await page.context().close()
    }
  }
})

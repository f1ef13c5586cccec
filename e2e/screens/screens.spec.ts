import { test } from '../support/fixtures.ts'
import { everyPlace, settle } from '../support/pages.ts'
import { LOOKS } from './looks.ts'
import { stopClock } from './time.ts'

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
          await page.screenshot({
            path: `out/screens/${place.name}-${name}.png`,
            fullPage: true,
            mask: place.name === 'administration-sign-in' ? [page.getByRole('table')] : [],
          })
        }
        await page.context().close()
      }
    }
  })
}

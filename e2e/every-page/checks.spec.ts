import type { Page } from '@playwright/test'

import { expect, test } from '../support/fixtures.ts'
import { everyPlace, settle } from '../support/pages.ts'
import { violations } from '../support/axe.ts'
import { forcedColourFaults } from '../support/forced-colours.ts'
import { ibmViolations } from '../support/ibm.ts'
import { RIGHT_TO_LEFT, setLanguage, speak } from '../support/language.ts'
import { layoutFaults } from '../support/layout.ts'
import { ENLARGED, view } from '../support/views.ts'
import { walkFaults } from '../support/walk.ts'

// A failure says where it is. A trace of each page would take as long as checking it.
test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

const SIZES = { phone: { width: 320, height: 720 }, desk: { width: 1280, height: 800 } }

type Size = keyof typeof SIZES
type Direction = 'ltr' | 'rtl'

/** The languages with longer texts than English, one for each direction. */
const LANGUAGES = {
  ltr: (page: Page, isSignedIn: boolean) => setLanguage(page, 'Français', isSignedIn),
  rtl: (page: Page) => speak(page, RIGHT_TO_LEFT),
}

/** Each size and each direction once: IBM's checker would find the same in the other two combinations. */
const isForIbm = (size: Size, direction: Direction) => (size === 'desk') === (direction === 'ltr')

/** All checks of an open page. */
async function look(page: Page, where: string, size: Size, direction: Direction): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // The dark theme differs only in colours.
    const only = colorScheme === 'dark' ? 'colours' : null
    expect.soft(await violations(page, only), `${where}, ${colorScheme}`).toEqual([])
    if (isForIbm(size, direction)) {
      expect.soft(await ibmViolations(page, only), `${where}, ${colorScheme}, IBM`).toEqual([])
    }
  }
  expect.soft(await forcedColourFaults(page), `${where}, in forced colours`).toEqual([])
  for (const one of [{ name: size, ...SIZES[size] }, ...ENLARGED[size]]) {
    await view(page, one)
    expect.soft(await layoutFaults(page), `${where}, ${one.name}`).toEqual([])
    expect.soft(await walkFaults(page), `${where}, ${one.name}, by keyboard`).toEqual([])
  }
  await view(page, SIZES[size])
}

for (const size of ['phone', 'desk'] as const) {
  for (const direction of ['ltr', 'rtl'] as const) {
    test(`no page keeps anybody out, light or dark, enlarged, by keyboard: ${size}, ${direction}`, async ({
      open,
      as,
    }) => {
      test.setTimeout(900_000)
      const options = { viewport: SIZES[size], reducedMotion: 'reduce' as const }
      const places = await everyPlace(as)
      for (const [persona, theirs] of Map.groupBy(places, (place) => place.persona)) {
        const page = persona ? await as(persona, '/', options) : await open(options)
        await LANGUAGES[direction](page, persona !== null)
        for (const place of theirs) {
          await test.step(place.name, async () => {
            await settle(page, place.address)
            await expect(page.locator('html')).toHaveAttribute('dir', direction)
            await look(page, `${place.name} (${place.address})`, size, direction)
          })
        }
        await page.context().close()
      }
    })
  }
}

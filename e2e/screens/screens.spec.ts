import { test } from '../support/fixtures.ts'
import { chooseLanguage, RIGHT_TO_LEFT, speak } from '../support/language.ts'
import { everyPlace, settle } from '../support/pages.ts'
import { stopClock } from './time.ts'

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } }

test('every page in two sizes and two themes', async ({ open, as }) => {
  const places = await everyPlace(as)
  for (const [persona, theirs] of Map.groupBy(places, (place) => place.persona)) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      const page = persona ? await as(persona, '/', { viewport }) : await open({ viewport })
      await stopClock(page)
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

test('every page from right to left, in two sizes', async ({ open, as }) => {
  const places = await everyPlace(as)
  for (const [persona, theirs] of Map.groupBy(places, (place) => place.persona)) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      const look = { viewport, reducedMotion: 'reduce' as const }
      const page = persona ? await as(persona, '/', look) : await open(look)
      await stopClock(page)
      await speak(page, RIGHT_TO_LEFT)
      for (const place of theirs) {
        await settle(page, place.address)
        await page.screenshot({ path: `out/screens/${place.name}-${size}-rtl.png`, fullPage: true })
      }
      await page.context().close()
    }
  }
})

test('every page in French, on a phone', async ({ open, as }) => {
  const places = await everyPlace(as)
  for (const [persona, theirs] of Map.groupBy(places, (place) => place.persona)) {
    const look = { viewport: SIZES.phone, reducedMotion: 'reduce' as const }
    const page = persona ? await as(persona, '/', look) : await open(look)
    await stopClock(page)
    if (!persona) await page.goto('/')
    await chooseLanguage(page, 'Français')
    for (const place of theirs) {
      await settle(page, place.address)
      await page.screenshot({ path: `out/screens/${place.name}-phone-fr.png`, fullPage: true })
    }
    await page.context().close()
  }
})

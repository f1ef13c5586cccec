import type { Page } from '@playwright/test'

import { stopClock } from '../screens/time.ts'
import { test } from '../support/fixtures.ts'
import { chooseLanguage } from '../support/language.ts'
import { everyPlace, settle, type Place } from '../support/pages.ts'
import { keep, LANGUAGES, OUT, type Language } from './shown.ts'

const DESK = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

const visibleTexts = async (page: Page): Promise<string[]> => {
  const all = await page.locator('body').innerText()
  return [...new Set(all.split('\n').map((line) => line.trim()))].filter((line) => line !== '')
}

/** Removes the capitals that only styles add. */
const withoutCapitals = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { text-transform: none !important }')
    document.adoptedStyleSheets.push(sheet)
  })

/** Accessible names that are not text on the page: of the page, of buttons without text, of pictures and fields. */
const spokenNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const attributes = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'alt',
      'title',
      'placeholder',
    ]
    const named = attributes.flatMap((attribute) =>
      [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute)),
    )
    return [...new Set([document.title, ...named])].filter(
      (name) => name !== null && name.trim() !== '',
    ) as string[]
  })

async function collect(page: Page, place: Place, language: Language): Promise<void> {
  await settle(page, place.address)
  const picture = `${place.name}-${language}.png`
  await page.screenshot({ path: `${OUT}/${picture}`, fullPage: true })
  await withoutCapitals(page)
  const [texts, names] = [await visibleTexts(page), await spokenNames(page)]
  await page.setViewportSize(PHONE)
  const onPhone = (await visibleTexts(page)).filter((text) => !texts.includes(text))
  await page.setViewportSize(DESK)
  const { name, address, persona } = place
  keep({ place: name, address, persona, language, picture, texts, onPhone, names })
}

for (const language of LANGUAGES) {
  test(`every text of every page: ${language}`, async ({ open, as }) => {
    const options = { viewport: DESK, reducedMotion: 'reduce', colorScheme: 'light' } as const
    for (const [persona, places] of Map.groupBy(await everyPlace(as), (place) => place.persona)) {
      const page = persona ? await as(persona, '/', options) : await open(options)
      await stopClock(page)
      if (!persona) await page.goto('/')
      if (language === 'fr') await chooseLanguage(page, 'Français')
      for (const place of places) await collect(page, place, language)
      await page.context().close()
    }
  })
}

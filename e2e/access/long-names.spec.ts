import type { Page } from '@playwright/test'

import { expect, signIn, test } from '../support/fixtures.ts'
import { chooseLanguage } from '../support/language.ts'
import { settle } from '../support/pages.ts'
import { ask, rankedMentors, writeTo } from '../support/steps.ts'

const LIST = '/p/isbt/mentee/find'
const PHONE = { viewport: { width: 390, height: 844 } }
const HIGHEST = 5_000

/** Sixty letters each, without a break opportunity. */
const MENTOR = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis'
const MENTEE = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsman'
const MESSAGE = 'أود أن أتعلم كيف تنظمون رعاية المتبرعين النادرين في مركزكم.'
const QUESTION = 'כמה תורמים מגיעים אליכם בשבוע?'

test.use({ trace: 'off' })
test.describe.configure({ timeout: 300_000, mode: 'parallel' })

for (const language of ['English', 'Français']) {
  test(`twenty people take ${HIGHEST} px of a phone at most: ${language}`, async ({ as }) => {
    const page = await as('both', '/', PHONE)
    if (language !== 'English') await chooseLanguage(page, language)
    await settle(page, LIST)
    await rankedMentors(page)
    const cards = page.getByRole('article')
    const { count, height } = await cards.evaluateAll((all) => {
      const list = all[0]?.closest('ol')
      return { count: all.length, height: list?.getBoundingClientRect().height ?? 0 }
    })
    expect(count, 'there is a page of people').toBeGreaterThan(10)
    expect((height / count) * 20).toBeLessThanOrEqual(HIGHEST)
    for (const card of await cards.all()) {
      expect(await card.getByRole('listitem').count(), 'two reasons at most').toBeLessThanOrEqual(2)
    }
  })
}

/**
 * Words that are wider than one of their ancestors. Texts for screen readers only, and areas that scroll, are
 * skipped.
 */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    const around = document.createRange()
    const isIn = (inner: DOMRect, outer: DOMRect) =>
      outer.width === 0 || (inner.left > outer.left - 1 && inner.right < outer.right + 1)
    while (texts.nextNode()) {
      around.selectNodeContents(texts.currentNode)
      const words = around.getBoundingClientRect()
      let element = texts.currentNode.parentElement
      if (words.width === 0 || element?.closest('script, textarea, select, option')) continue
      let misfit: Element | null = null
      for (; element && element !== document.body; element = element.parentElement) {
        const { clipPath, overflowX } = getComputedStyle(element)
        if (clipPath !== 'none') misfit = null
        // What lies outside of an area that scrolls can be scrolled into it.
        if (clipPath !== 'none' || /auto|scroll/.test(overflowX)) break
        if (!isIn(words, element.getBoundingClientRect())) misfit ??= element
      }
      if (misfit) found.push(`${misfit.tagName} ${misfit.className}: ${around.toString().slice(0, 80)}`)
    }
    return found
  })

async function fits(page: Page, what: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect.soft(overflow, `${what} scrolls sideways`).toBeLessThanOrEqual(0)
  expect.soft(await sticksOut(page), what).toEqual([])
}

/** Opens an address and checks that it fits. */
async function fitsAt(page: Page, address: string): Promise<void> {
  await settle(page, address)
  await fits(page, address)
}

async function rename(page: Page, name: string): Promise<void> {
  await settle(page, '/account/name')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await fits(page, 'the name while it is written')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

/** On a phone, messages cover the bottom of the page and would take the next press. */
async function dismissAll(page: Page): Promise<void> {
  const messages = page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Dismiss' })
  await expect(async () => {
    if ((await messages.count()) > 0) await messages.first().click({ timeout: 1_000 })
    await expect(messages).toHaveCount(0, { timeout: 1_000 })
  }).toPass()
}

test('names of sixty letters and messages from right to left break no page of a phone', async ({
  as,
  open,
  tandem,
}) => {
  const mentee = await as('both', LIST, PHONE)
  const [first = '', second = ''] = await rankedMentors(mentee)
  const mentor = await open(PHONE)
  await signIn(mentor, tandem, tandem.named(first).email, '/account/name')
  await rename(mentor, MENTOR)
  await rename(mentee, MENTEE)

  await test.step('the list, what is said above it, and the comparison', async () => {
    await fitsAt(mentee, LIST)
    for (const name of [MENTOR, second]) {
      await mentee.getByRole('button', { name: `More about ${name}` }).click()
      await mentee.getByRole('menuitem', { name: 'Compare with others' }).click()
    }
    await fits(mentee, 'the list, with two to compare')
    await mentee.getByRole('link', { name: 'Compare 2 mentors' }).click()
    await expect(mentee.getByRole('columnheader')).toHaveCount(2)
    await fits(mentee, 'the comparison')
    await mentee.goBack()
    await mentee.getByRole('button', { name: `More about ${MENTOR}` }).click()
    await mentee.getByRole('menuitem', { name: 'Hide from my list' }).click()
    await expect(mentee.getByText(`${MENTOR} is no longer on your list.`)).toBeVisible()
    await fits(mentee, 'a message with the name')
    await mentee.getByRole('button', { name: 'Undo' }).click()
    await expect(mentee.getByRole('article', { name: MENTOR })).toBeVisible()
    await dismissAll(mentee)
  })

  await test.step('the page of the mentor, and the request', async () => {
    await settle(mentee, LIST)
    await mentee.getByRole('article', { name: MENTOR }).getByRole('link', { name: MENTOR }).click()
    await expect(mentee.getByRole('heading', { level: 1, name: MENTOR })).toBeVisible()
    await fits(mentee, 'the page of the mentor')
    await writeTo(mentee, MENTOR, MESSAGE)
    await fits(mentee, 'the request while it is written')
    await mentee.keyboard.press('Escape')
    await expect(mentee.getByRole('dialog')).toBeHidden()
    await ask(mentee, MENTOR, MESSAGE)
    await dismissAll(mentee)
    for (const place of ['', '/requests', '/mentorships', '/profile']) {
      await fitsAt(mentee, `/p/isbt/mentee${place}`)
    }
  })

  await test.step('the request as the mentor reads it, and a question back', async () => {
    await dismissAll(mentor)
    for (const address of ['/p/isbt/mentor', '/notifications', '/p/isbt/mentor/requests']) {
      await fitsAt(mentor, address)
    }
    await mentor.getByRole('article', { name: MENTEE }).getByRole('link', { name: 'Read and answer' }).click()
    await expect(mentor.getByText(MESSAGE)).toHaveCSS('direction', 'rtl')
    await fits(mentor, 'the request')
    await mentor.getByRole('button', { name: 'Decline' }).click()
    await expect(mentor.getByRole('dialog')).toBeVisible()
    await fits(mentor, 'declining')
    await mentor.keyboard.press('Escape')
    await expect(mentor.getByRole('dialog')).toBeHidden()
    await mentor.getByRole('button', { name: 'Ask a question' }).click()
    const dialog = mentor.getByRole('dialog', { name: `Ask ${MENTEE} a question` })
    await dialog.getByLabel('Your question').fill(QUESTION)
    await fits(mentor, 'the question while it is written')
    await dialog.getByRole('button', { name: 'Send the question' }).click()
    await expect(mentor.getByText(QUESTION)).toHaveCSS('direction', 'rtl')
    await fits(mentor, 'the request with its question')
    await dismissAll(mentor)
  })

  await test.step('the question as the mentee reads it', async () => {
    await dismissAll(mentee)
    await fitsAt(mentee, '/p/isbt/mentee')
    await mentee.getByRole('link', { name: 'Answer the question' }).click()
    await expect(mentee.getByText(QUESTION)).toHaveCSS('direction', 'rtl')
    await fits(mentee, 'the question')
  })

  await test.step('the mentorship, from both sides', async () => {
    await mentor.getByRole('button', { name: 'Accept' }).click()
    await expect(mentor.getByRole('alertdialog')).toBeVisible()
    await fits(mentor, 'accepting')
    await mentor.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click()
    await expect(mentor.getByRole('heading', { level: 1, name: MENTEE })).toBeVisible()
    await expect(mentor.getByText(MESSAGE)).toHaveCSS('direction', 'rtl')
    await fits(mentor, 'the mentorship of the mentor')
    await expect(mentee.getByRole('region', { name: 'Messages' })).toContainText(MENTOR)
    await fits(mentee, 'a message about the mentor')
    await fitsAt(mentee, '/p/isbt/mentee/mentorships')
    await mentee.getByRole('article', { name: MENTOR }).getByRole('link', { name: 'Open' }).click()
    await expect(mentee.getByRole('heading', { level: 1, name: MENTOR })).toBeVisible()
    await fits(mentee, 'the mentorship of the mentee')
    const place = new URL(mentee.url()).pathname
    await mentee.setViewportSize({ width: 1280, height: 900 })
    await mentee.goto(`${place}/meetings/propose`)
    const own = mentee.getByRole('columnheader').nth(0)
    const other = mentee.getByRole('columnheader').nth(1)
    await expect(other).toHaveAttribute('title', new RegExp(`^${MENTOR}, `))
    const [short, long] = [await own.boundingBox(), await other.boundingBox()]
    expect(long?.height, 'a long name takes one line').toBe(short?.height)
    await mentee.setViewportSize(PHONE.viewport)
    await mentee.goto(place)
    await mentee.getByRole('button', { name: 'End the mentorship' }).click()
    await expect(mentee.getByRole('dialog')).toBeVisible()
    await fits(mentee, 'ending it')
  })
})

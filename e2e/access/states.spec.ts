import type { Locator, Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { settle } from '../support/pages.ts'
import { refuse } from '../support/problem.ts'
import { rankedMentors, writeTo } from '../support/steps.ts'

const PHONE = { width: 320, height: 720 }
const DESK = { width: 1280, height: 800 }

test.use({ trace: 'off' })
test.describe.configure({ timeout: 300_000, mode: 'parallel' })

/**
 * Checks the current state in every size, theme and direction. `sign` is an element that proves that the state is
 * still shown.
 */
async function look(page: Page, sign: Locator, sizes = [DESK, PHONE]): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const direction of ['rtl', 'ltr']) {
        await page.locator('html').evaluate((html, dir) => html.setAttribute('dir', dir), direction)
        await expect(sign).toBeVisible()
        const where = `${size.width}, ${colorScheme}, ${direction}: ${sign}`
        expect.soft(await violations(page), where).toEqual([])
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect.soft(overflow, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
      }
    }
  }
  await page.setViewportSize(DESK)
}

/** Requests to this address get a problem that no retry solves. */
async function fail(page: Page, address: string): Promise<void> {
  await page.route(address, (route) => refuse(route, 404, 'not_found'))
}

/** Serves the page at this address without its bootstrap data, as the service does while the database is down. */
async function tellNothing(page: Page, address: string): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/<script type="application\/json".*?<\/script>/s, '')
    await route.fulfill({ response, body })
  })
}

test('what goes wrong breaks no rule either: an outage, an error, wrong answers, a session that ended', async ({
  open,
  as,
}) => {
  const visitor = await open()
  await settle(visitor, '/access?problem=society_unavailable')
  await look(visitor, visitor.getByText('The society’s sign-in cannot be reached for the moment.'))
  await tellNothing(visitor, '**/p/isbt/mentee')
  await fail(visitor, '**/api/v1/session')
  await visitor.goto('/p/isbt/mentee')
  await look(visitor, visitor.getByRole('heading', { level: 1, name: 'This page did not load' }))

  const member = await as('mentee', '/p/isbt/mentee/enrol')
  await member.getByRole('button', { name: 'Send my registration' }).click()
  await look(member, member.locator('[aria-invalid="true"]').first())

  const mentee = await as('both', '/p/isbt/mentee/requests')
  await look(mentee, mentee.getByRole('heading', { name: 'No open requests' }))
  await fail(mentee, '**/api/v1/enrolments/*/requests?*')
  await mentee.reload()
  await look(mentee, mentee.getByRole('button', { name: 'Try again' }).first())
  await mentee.unroute('**/api/v1/enrolments/*/requests?*')

  await mentee.goto('/p/isbt/mentee/find')
  await rankedMentors(mentee)
  await mentee.context().clearCookies()
  await mentee.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Requests' }).click()
  await look(mentee, mentee.getByText('You have been signed out.'))
})

test('dialogs, menus and sheets break no rule while they are open', async ({ as }) => {
  const mentee = await as('both', '/p/isbt/mentee/find')
  const [first = '', second = '', third = ''] = await rankedMentors(mentee)

  await test.step('the request, and its error', async () => {
    const dialog = await writeTo(mentee, first, 'Too short')
    await dialog.getByRole('button', { name: 'Send the request' }).click()
    await look(mentee, dialog.getByText(/^Write at least/))
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('menus', async () => {
    await mentee.getByRole('button', { name: /^Account of/ }).click()
    await look(mentee, mentee.getByRole('menuitem', { name: 'Sign out' }), [DESK])
    await mentee.keyboard.press('Escape')
    for (const name of [second, third]) {
      await mentee.getByRole('button', { name: `More about ${name}` }).click()
      const compare = mentee.getByRole('menuitem', { name: /ompare/ })
      if (name === second) await look(mentee, compare, [DESK])
      await compare.click()
    }
  })

  await test.step('the comparison', async () => {
    await mentee.getByRole('link', { name: 'Compare 2 mentors' }).click()
    await look(mentee, mentee.getByRole('heading', { level: 1, name: 'Compare mentors' }))
  })

  await test.step('the sheets of a phone', async () => {
    await mentee.setViewportSize(PHONE)
    await mentee.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'More' }).click()
    await look(mentee, mentee.getByRole('dialog', { name: 'More' }), [PHONE])
    await mentee.goto('/p/isbt/mentee/find')
    await rankedMentors(mentee)
    await mentee.setViewportSize(PHONE)
    await mentee.getByRole('button', { name: 'Filter' }).click()
    await look(mentee, mentee.getByRole('dialog', { name: 'Filter the list' }), [PHONE])
  })
})

test('the filters of a coordinator break no rule on a phone', async ({ as }) => {
  const coordinator = await as('coordinator', '/coordinate/isbt/approvals', { viewport: PHONE })
  await coordinator.getByRole('button', { name: 'Filter' }).click()
  await look(coordinator, coordinator.getByRole('dialog', { name: 'Filter the list' }), [PHONE])
})

test('a mentor’s question breaks no rule while it is written', async ({ as }) => {
  const mentor = await as('mentor_one', '/p/isbt/mentor/requests')
  await mentor.getByRole('link', { name: 'Read and answer' }).first().click()
  await mentor.getByRole('button', { name: 'Ask a question' }).click()
  await look(mentor, mentor.getByRole('dialog', { name: /^Ask .* a question$/ }))
})

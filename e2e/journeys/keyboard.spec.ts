import type { Locator, Page } from '@playwright/test'

import { expect, signIn, test } from '../support/fixtures.ts'
import { press, tabTo, takeFromMenu, type } from '../support/keyboard.ts'
import { rankedMentors } from '../support/steps.ts'

/** Opens the dialog, closes it with Escape, which returns the focus, and opens it again. */
async function openAndCloseAndOpen(page: Page, mentor: string): Promise<Locator> {
  const send = page.getByRole('button', { name: `Send a request to ${mentor}` })
  const dialog = page.getByRole('dialog', { name: `Ask ${mentor} to be your mentor` })
  await press(page, send)
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(send).toBeFocused()
  await page.keyboard.press('Enter')
  return dialog
}

test('searching, comparing, asking, a question, its answer and accepting, without touching a mouse', async ({
  as,
  open,
  tandem,
}) => {
  const mentee = await as('both', '/p/isbt/mentee')
  const name = tandem.person('both').name
  const main = mentee.getByRole('navigation', { name: 'Main' })
  const card = (mentor: string) => mentee.getByRole('article', { name: mentor })

  const [mentor = '', second = ''] = await test.step('from the first key to the list', async () => {
    await expect(mentee.getByRole('heading', { level: 1 })).toContainText(name)
    await mentee.keyboard.press('Tab')
    await expect(mentee.getByRole('link', { name: /^Skip to/ })).toBeFocused()
    await press(mentee, main.getByRole('link', { name: 'Find a mentor' }))
    const mentors = await rankedMentors(mentee)
    await expect(mentee.getByRole('heading', { level: 1 })).toBeFocused()
    return mentors
  })

  await test.step('she searches, and has everybody again', async () => {
    const field = mentee.getByRole('searchbox', { name: 'Search names and profiles' })
    await type(mentee, field, second)
    await expect(mentee.getByRole('article')).toHaveCount(1)
    await mentee.keyboard.press('Escape')
    await expect(mentee.getByRole('article').nth(1)).toBeVisible()
  })

  await test.step('she keeps one on the shortlist, and lays two side by side', async () => {
    const star = card(mentor).getByRole('button', { name: /^Shortlist/ })
    await press(mentee, star)
    await expect(star).toHaveText('Shortlisted')
    for (const one of [mentor, second]) {
      await takeFromMenu(
        mentee,
        card(one).getByRole('button', { name: /^More about/ }),
        'Compare with others',
      )
    }
    await press(mentee, mentee.getByRole('link', { name: 'Compare 2 mentors' }))
    await expect(mentee.getByRole('heading', { level: 1, name: 'Compare mentors' })).toBeFocused()
  })

  await test.step('she asks the one', async () => {
    const dialog = await openAndCloseAndOpen(mentee, mentor)
    await type(
      mentee,
      dialog.getByLabel('Your message'),
      'I would be glad to learn from your experience with rare donors.',
    )
    await press(mentee, dialog.getByRole('button', { name: 'Send the request' }))
    await expect(mentee.getByText(`We have sent your request to ${mentor}.`)).toBeVisible()
    await expect.soft(mentee.locator('body'), 'the focus is not lost').not.toBeFocused({ timeout: 2_000 })
  })

  const other = await open()
  await test.step('the mentor would like to know more', async () => {
    await signIn(other, tandem, tandem.named(mentor).email, '/p/isbt/mentor/requests')
    await press(other, other.getByRole('article', { name }).getByRole('link', { name: 'Read and answer' }))
    await press(other, other.getByRole('button', { name: 'Ask a question' }))
    const dialog = other.getByRole('dialog', { name: `Ask ${name} a question` })
    await type(other, dialog.getByLabel('Your question'), 'How many donors come to you in a week?')
    await press(other, dialog.getByRole('button', { name: 'Send the question' }))
    await expect(other.getByRole('heading', { name: 'What you asked' })).toBeVisible()
    await expect.soft(other.locator('body'), 'the focus is not lost').not.toBeFocused({ timeout: 2_000 })
  })

  await test.step('home leads her to the question, and she answers', async () => {
    await press(mentee, main.getByRole('link', { name: 'Home' }))
    await press(mentee, mentee.getByRole('link', { name: 'Answer the question' }))
    await type(mentee, mentee.getByLabel('Your answer'), 'About two hundred, most of them for platelets.')
    await press(mentee, mentee.getByRole('button', { name: 'Send the answer' }))
    await expect(mentee.getByRole('heading', { name: `${mentor} has your request` })).toBeVisible()
    await expect.soft(mentee.locator('body'), 'the focus is not lost').not.toBeFocused({ timeout: 2_000 })
  })

  await test.step('the mentor accepts', async () => {
    await expect(other.getByText('About two hundred, most of them for platelets.')).toBeVisible()
    await press(other, other.getByRole('button', { name: 'Accept' }))
    const dialog = other.getByRole('alertdialog')
    await tabTo(other, dialog.getByRole('button', { name: 'Accept' }))
    await other.keyboard.press('Space')
    await expect(other.getByRole('heading', { level: 1, name })).toBeFocused()
  })
})

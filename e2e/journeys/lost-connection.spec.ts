import { violations } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { mailsAbout } from '../support/mails.ts'
import { rankedMentors, writeTo } from '../support/steps.ts'

const HEADLINE = 'About to lead the department that trained me'
const MORE = 'About to lead the department that trained me, from January on'
const MESSAGE = 'I would be glad to learn from your experience with rare donors.'

test('a connection lost while a profile is saved: the words are kept, and saved when it is back', async ({
  as,
}) => {
  const page = await as('both', '/p/isbt/mentee/profile')
  const headline = page.getByRole('textbox', { name: 'Headline' })
  const saved = page.getByText('✓ All changes saved')
  await headline.fill('About to lead')
  await expect(saved).toBeVisible()

  await page.context().setOffline(true)
  await headline.fill(HEADLINE)
  await expect(page.getByText(/^Not saved: no connection\./)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'We keep what you typed' })).toBeAttached()
  expect(await violations(page)).toEqual([])
  await headline.fill(MORE)
  await page.getByRole('button', { name: 'Try now' }).click()
  await expect(page.getByText(/^Not saved: no connection\./)).toBeVisible()
  await expect(headline).toHaveValue(MORE)

  await page.context().setOffline(false)
  await expect(saved).toBeVisible()
  await page.reload()
  await expect(headline).toHaveValue(MORE)
  await expect(page.getByText('Saved automatically')).toBeVisible()
})

test('a connection lost while a request is sent: the message is kept, and sent once afterwards', async ({
  as,
  tandem,
}) => {
  const page = await as('both', '/p/isbt/mentee/find')
  const [mentor = ''] = await rankedMentors(page)
  const dialog = await writeTo(page, mentor, MESSAGE)
  const send = dialog.getByRole('button', { name: 'Send the request' })

  await page.context().setOffline(true)
  await send.click()
  await expect(dialog).toContainText('We could not reach the service.')
  await expect(dialog.getByLabel('Your message')).toHaveValue(MESSAGE)
  expect(await violations(page)).toEqual([])

  await page.context().setOffline(false)
  await send.click()
  await expect(page.getByText(`We have sent your request to ${mentor}.`)).toBeVisible()
  await mailsAbout(tandem, tandem.named(mentor).email, 'asks you to be their mentor', 1)
})

test('an answer that is lost on its way back: sending again makes no second request', async ({
  as,
  tandem,
}) => {
  const page = await as('both', '/p/isbt/mentee/find')
  const [mentor = ''] = await rankedMentors(page)
  const dialog = await writeTo(page, mentor, MESSAGE)
  const send = dialog.getByRole('button', { name: 'Send the request' })

  let status: number | null = null
  await page.route('**/api/v1/enrolments/*/requests', async (route) => {
    if (status !== null || route.request().method() !== 'POST') return route.continue()
    status = (await route.fetch()).status()
    await route.abort('connectionreset')
  })
  await send.click()
  await expect(dialog).toContainText('We could not reach the service.')
  expect(status, 'the service had it').toBe(201)
  await expect(dialog.getByLabel('Your message')).toHaveValue(MESSAGE)

  await send.click()
  await expect(page.getByText(`We have sent your request to ${mentor}.`)).toBeVisible()
  await page.goto('/p/isbt/mentee/requests')
  await expect(page.getByRole('region', { name: 'Waiting for an answer' }).getByRole('article')).toHaveCount(
    1,
  )
  await mailsAbout(tandem, tandem.named(mentor).email, 'asks you to be their mentor', 1)
})

import type { Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, signIn, test } from '../support/fixtures.ts'
import { mailsAbout } from '../support/mails.ts'
import { accept, rankedMentors } from '../support/steps.ts'

const message = 'Your register of bleeding disorders caught my eye; I have kept a small one for years.'

/** Opens a request from the list of requests. */
async function openRequest(mentor: Page, mentee: string): Promise<void> {
  await mentor.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Requests' }).click()
  await mentor.getByRole('article', { name: mentee }).getByRole('link', { name: 'Open' }).click()
  await expect(mentor.getByRole('heading', { level: 1, name: `Your request to ${mentee}` })).toBeVisible()
}

test('where the programme lets mentors ask, a mentor finds a mentee and offers, and the mentee accepts', async ({
  as,
  open,
  tandem,
}) => {
  const kwame = tandem.person('mentor_two')
  const mentor = await as('mentor_two', '/p/isth/mentor')
  const mentee = await open()

  const [name = ''] = await test.step('he looks through the mentees who let mentors find them', async () => {
    await mentor
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Find a mentee' })
      .click()
    await expect(mentor.getByRole('heading', { level: 1, name: 'Find a mentee' })).toBeVisible()
    const mentees = await rankedMentors(mentor)
    const card = mentor.getByRole('article', { name: mentees[0] ?? '' })
    await expect(card.getByRole('listitem').first()).toBeVisible()
    return mentees
  })
  const { email } = tandem.named(name)

  await test.step('he offers', async () => {
    await mentor.getByRole('button', { name: `Send a request to ${name}` }).click()
    const dialog = mentor.getByRole('dialog', { name: `Offer to be ${name}’s mentor` })
    await expect(dialog.getByText(`${name} can say no`)).toBeVisible()
    await dialog.getByLabel('Your message').fill(message)
    expect(await violations(mentor)).toEqual([])
    await dialog.getByRole('button', { name: 'Send the request' }).click()
    await expect(mentor.getByText(`We have sent your request to ${name}.`)).toBeVisible()
    await expect(mentor.getByRole('article', { name })).toHaveCount(0)
    await expect(mentor.locator('body'), 'the focus is not lost').not.toBeFocused()
    await openRequest(mentor, name)
    expect(await violations(mentor)).toEqual([])
  })

  await test.step('the mentee reads of it by mail and on the page of requests', async () => {
    const mail = await mailsAbout(tandem, email, `${kwame.name} would like to be your mentor`, 1)
    expect(mail.text).toContain(message)
    await signIn(mentee, tandem, email, '/p/isth/mentee/requests')
    await expect(mentee.getByRole('article', { name: kwame.name })).toContainText(message)
    expect(await violations(mentee)).toEqual([])
  })

  await test.step('the mentee accepts, and both stand in the same mentorship', async () => {
    await accept(mentee, kwame.name)
    await expect(mentee.getByRole('heading', { level: 1, name: kwame.name })).toBeVisible()
    await expect(mentor.getByRole('region', { name: 'Messages' })).toContainText(`${name} is now your mentee`)
    await mailsAbout(tandem, kwame.email, `${name} is now your mentee`, 1)
    await mentor.getByRole('link', { name: 'Open the mentorship' }).click()
    await expect(mentor.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(mentor.getByText(`You offered to be ${name}’s mentor`)).toBeVisible()
  })
})

test('a mentee declines an offer, and the mentor reads why and sees who else fits', async ({
  as,
  open,
  tandem,
}) => {
  const kwame = tandem.person('mentor_two')
  const mentor = await as('mentor_two', '/p/isth/mentor/find')
  const [name = ''] = await rankedMentors(mentor)
  await mentor.getByRole('button', { name: `Send a request to ${name}` }).click()
  const offer = mentor.getByRole('dialog', { name: `Offer to be ${name}’s mentor` })
  await offer.getByLabel('Your message').fill(message)
  await offer.getByRole('button', { name: 'Send the request' }).click()
  await expect(mentor.getByText(`We have sent your request to ${name}.`)).toBeVisible()
  await openRequest(mentor, name)

  const mentee = await open()
  await signIn(mentee, tandem, tandem.named(name).email, '/p/isth/mentee/requests')
  await mentee
    .getByRole('article', { name: kwame.name })
    .getByRole('link', { name: 'Read and answer' })
    .click()
  await mentee.getByRole('button', { name: 'Decline' }).click()
  const dialog = mentee.getByRole('dialog', { name: `Decline ${kwame.name}’s request` })
  await dialog.locator('label').filter({ hasText: 'I am looking for other expertise' }).click()
  await dialog.getByRole('button', { name: 'Decline the request' }).click()
  await expect(mentee.getByText('You declined')).toBeVisible()

  await expect(mentor.getByText('They are looking for other expertise.')).toBeVisible()
  await expect(mentor.getByRole('region', { name: 'Other good matches' })).toBeVisible()
  expect(await violations(mentor)).toEqual([])
  await mailsAbout(tandem, kwame.email, `${name} has answered your request`, 1)
})

test('where mentees alone may ask, a mentor has no list of them, and the address says so', async ({ as }) => {
  const mentor = await as('mentor_two', '/p/isbt/mentor')
  const main = mentor.getByRole('navigation', { name: 'Main' })
  await expect(main.getByRole('link', { name: 'Requests' })).toBeVisible()
  await expect(main.getByRole('link', { name: 'Find a mentee' })).toHaveCount(0)
  await mentor.goto('/p/isbt/mentor/find')
  await expect(mentor.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(mentor.locator('[aria-busy="true"]')).toHaveCount(0)
  await expect(mentor.getByRole('button', { name: /^Send a request/ })).toHaveCount(0)
  expect(await violations(mentor)).toEqual([])
})

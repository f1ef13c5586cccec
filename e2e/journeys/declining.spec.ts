import { violations } from '../support/axe.ts'
import { expect, signIn, test } from '../support/fixtures.ts'
import { mailsAbout } from '../support/mails.ts'
import { ask, rankedMentors } from '../support/steps.ts'

const note = 'From spring on I have time again; until then, do ask my colleague Kwame.'

test('a mentor declines with a reason and a note, and the mentee reads both and asks somebody else', async ({
  as,
  open,
  tandem,
}) => {
  const { name, email } = tandem.person('both')
  const mentee = await as('both', '/p/isbt/mentee/find')
  const [mentorName = ''] = await rankedMentors(mentee)
  await ask(mentee, mentorName, 'I would be glad to learn from your experience with rare donors.')

  const mentor = await open()
  await test.step('the mentor chooses a reason, and adds a note', async () => {
    await signIn(mentor, tandem, tandem.named(mentorName).email, '/p/isbt/mentor/requests')
    await mentor.getByRole('article', { name }).getByRole('link', { name: 'Read and answer' }).click()
    await mentor.getByRole('button', { name: 'Decline' }).click()
    const dialog = mentor.getByRole('dialog', { name: `Decline ${name}’s request` })
    await dialog.locator('label').filter({ hasText: 'Someone with other expertise would help more' }).click()
    await dialog.getByLabel('Your message').fill(note)
    expect(await violations(mentor)).toEqual([])
    await dialog.getByRole('button', { name: 'Decline the request' }).click()
    await expect(mentor.getByText(`Declined. We will tell ${name} kindly.`)).toBeVisible()
    await expect(mentor.getByText('You declined')).toBeVisible()
    await expect(mentor.getByText(note)).toBeVisible()
    await expect(mentor.locator('body'), 'the focus is not lost').not.toBeFocused()
    expect(await violations(mentor)).toEqual([])
  })

  await test.step('she is told live and by mail', async () => {
    await expect(mentee.getByRole('region', { name: 'Messages' })).toContainText(
      `${mentorName} cannot be your mentor`,
    )
    const mail = await mailsAbout(tandem, email, `${mentorName} has answered your request`, 1)
    expect(mail.text).toContain('thinks that a mentor with other expertise would help you more')
    expect(mail.text).toContain(note)
  })

  await test.step('she reads the reason and the note, and who else fits', async () => {
    await mentee.goto('/p/isbt/mentee/requests')
    await mentee.getByRole('article', { name: mentorName }).getByRole('link', { name: 'Open' }).click()
    await expect(
      mentee.getByText('They think someone with other expertise would help you more.'),
    ).toBeVisible()
    await expect(mentee.getByText(note)).toBeVisible()
    const others = mentee.getByRole('region', { name: 'Other good matches' })
    await expect(others.getByRole('listitem').first()).toBeVisible()
    expect(await violations(mentee)).toEqual([])
  })

  await test.step('she asks the next from there', async () => {
    const others = mentee.getByRole('region', { name: 'Other good matches' })
    const next = await others
      .getByRole('heading', { level: 3 })
      .filter({ hasNotText: mentorName })
      .first()
      .innerText()
    await ask(mentee, next, 'I would be glad to learn from your experience with rare donors.')
    await expect(others.getByRole('article', { name: next })).toHaveCount(0)
    await expect(mentee.locator('body'), 'the focus is not lost').not.toBeFocused()
    await mentee.getByRole('link', { name: 'All requests' }).click()
    const waiting = mentee.getByRole('region', { name: 'Waiting for an answer' })
    await expect(waiting.getByRole('article', { name: next })).toBeVisible()
  })
})

import { expect, fillSignIn, test } from '../support/fixtures.ts'
import { picture } from '../support/image.ts'
import { linkFor, mailsAbout } from '../support/mails.ts'
import { writeMentorProfile } from '../support/profiles.ts'
import { approve, choosePhoto, invite, mailSaying, rankedMentors, register } from '../support/steps.ts'

const answer = 'In donor care and haemovigilance; about two hours in a month.'

test('an invited mentor accepts, answers what is asked back, is approved, and mentees see her face', async ({
  as,
  open,
  tandem,
}) => {
  const { email, name } = tandem.person('mentee')
  const coordinator = await as('coordinator', '/coordinate/isbt/invitations')
  const mentor = await open()

  await test.step('the coordinator pastes two addresses and is told which line holds none', async () => {
    await invite(coordinator, `${email}\nkofi at members`)
    await expect(coordinator.getByText('One invitation is on its way')).toBeVisible()
    await expect(
      coordinator.getByText('Line 1: kofi at members This is not an e-mail address.'),
    ).toBeVisible()
    await expect(coordinator.getByLabel('E-mail addresses')).toHaveValue('kofi at members')
  })

  await test.step('she opens the link in the mail, signs in and accepts', async () => {
    await mentor.goto(await linkFor(tandem, email, 'invitation'))
    await mentor.getByRole('link', { name: 'Sign in and answer' }).click()
    await fillSignIn(mentor, tandem, email)
    await expect(mentor).toHaveURL(/\/invitation\//)
    await register(mentor, 'Send my registration')
    await expect(mentor.getByRole('heading', { name: 'Your registration is under review' })).toBeVisible()
  })

  await test.step('the coordinator asks back, beginning with a template of the programme', async () => {
    await coordinator.goto('/coordinate/isbt/approvals')
    await coordinator.getByRole('searchbox', { name: 'Name, e-mail or membership number' }).fill(name)
    await coordinator.getByRole('button', { name: `Ask ${name}` }).click()
    const dialog = coordinator.getByRole('dialog', { name: `Ask ${name}` })
    await dialog
      .getByRole('combobox', { name: 'Begin with a template' })
      .selectOption('Your experience as a mentor')
    await expect(dialog.getByLabel('Question')).toHaveValue(/in which areas of transfusion medicine/)
    await dialog.getByRole('button', { name: 'Send the question' }).click()
    await expect(coordinator.getByText(`Question sent to ${name}`)).toBeVisible()
  })

  await test.step('the question comes by mail and is the next step at home; she answers', async () => {
    await mailSaying(tandem, email, 'in which areas of transfusion medicine')
    await mentor.goto('/p/isbt/mentor')
    await expect(
      mentor.getByRole('heading', { name: 'The coordinator has a question for you' }),
    ).toBeVisible()
    await mentor.getByRole('main').getByRole('link', { name: 'Read and answer' }).click()
    await mentor.getByLabel('Your answer').fill(answer)
    await mentor.getByRole('button', { name: 'Send the answer' }).click()
    await expect(coordinator.getByRole('region', { name: 'Messages' })).toContainText(
      `${name} has answered your question`,
    )
  })

  await test.step('the coordinator reads the answer and approves; she is told live and by mail', async () => {
    await coordinator.reload()
    await expect(coordinator.getByText(answer)).toBeVisible()
    await approve(coordinator, name)
    await expect(mentor.getByRole('region', { name: 'Messages' })).toContainText('Welcome to')
    await mailsAbout(tandem, email, 'Welcome to', 1)
  })

  await test.step('she writes her profile and puts in a photo', async () => {
    await mentor.goto('/p/isbt/mentor/profile')
    await choosePhoto(mentor, picture())
    await expect(mentor.getByRole('button', { name: 'Choose another photo' })).toBeVisible()
    await writeMentorProfile(mentor, { expertise: ['Haemovigilance'], topics: ['Communication'] })
    await expect(mentor.getByText('✓ All changes saved')).toBeVisible()
  })

  await test.step('a mentee finds her, with her face', async () => {
    const mentee = await as('both', '/p/isbt/mentee/find')
    await mentee.getByRole('searchbox', { name: 'Search names and profiles' }).fill(name)
    await expect.poll(() => rankedMentors(mentee)).toEqual([name])
    const face = mentee.getByRole('article', { name }).locator('img')
    await expect.poll(() => face.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  })
})

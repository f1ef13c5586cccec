import { expect, fillSignIn, signIn, test } from '../support/fixtures.ts'
import { writeMenteeProfile } from '../support/profiles.ts'
import { approve, ask, mailSaying, rankedMentors, readEverything, register } from '../support/steps.ts'

const terms = {
  expertise: ['Donors and Donation', 'Quality Management'],
  topics: ['Communication', 'Management and Leadership'],
}

test('a member registers, is approved, reads, writes a profile, asks a mentor and is accepted', async ({
  page: mentee,
  as,
  open,
  tandem,
}) => {
  const amina = tandem.person('mentee')
  const coordinator = await as('coordinator', '/coordinate/isbt/approvals')

  await test.step('the visitor signs in at the society and comes to the registration', async () => {
    await mentee.goto('/programmes/isbt')
    await mentee.getByRole('link', { name: 'Become a mentee' }).click()
    await fillSignIn(mentee, tandem, amina.email)
    await expect(mentee).toHaveURL(/\/p\/isbt\/mentee\/enrol$/)
  })

  await test.step('she agrees to the pledges and waits for a coordinator', async () => {
    await register(mentee, 'Send my registration')
    await expect(mentee.getByRole('heading', { name: 'Your registration is under review' })).toBeVisible()
  })

  await test.step('the coordinator approves, and she is told without a reload and by mail', async () => {
    await expect(coordinator.getByRole('region', { name: 'Messages' })).toContainText(amina.name)
    await approve(coordinator, amina.name)
    await expect(mentee.getByRole('region', { name: 'Messages' })).toContainText('Welcome to')
    await mailSaying(tandem, amina.email, /approved/i)
  })

  await test.step('home leads to the reading, the reading to the profile', async () => {
    await mentee.goto('/p/isbt/mentee')
    await mentee.getByRole('link', { name: 'Start reading' }).click()
    await readEverything(mentee)
    await mentee.getByRole('link', { name: 'Go to your profile' }).click()
  })

  await test.step('the profile is saved as she goes, and survives a reload', async () => {
    await writeMenteeProfile(mentee, terms)
    await expect(mentee.getByText('✓ All changes saved')).toBeVisible()
    await mentee.goto('/p/isbt/mentee/profile')
    await expect(mentee.getByLabel('Headline')).toHaveValue('Transfusion physician in training')
  })

  const mentorName = await test.step('the list is ranked and says why', async () => {
    await mentee.goto('/p/isbt/mentee')
    await mentee.getByRole('link', { name: 'See your matches' }).click()
    const [first = ''] = await rankedMentors(mentee)
    const card = mentee.getByRole('article', { name: first })
    await expect(card.getByRole('listitem').first()).toBeVisible()
    await expect(card).not.toContainText('%')
    return first
  })

  const mentorPerson = tandem.named(mentorName)
  const mentor = await open()
  await test.step('the mentor signs in and waits on the home page', async () => {
    await signIn(mentor, tandem, mentorPerson.email, '/p/isbt/mentor')
    await expect(mentor).toHaveURL(/\/p\/isbt\/mentor$/)
    await expect(mentor.getByRole('heading', { level: 1 })).toContainText(mentorName)
  })

  await test.step('her request reaches the mentor live and by mail', async () => {
    await ask(mentee, mentorName, 'Dear colleague, I would like to learn how you organise donor care.')
    await expect(mentor.getByRole('region', { name: 'Messages' })).toContainText(
      `${amina.name} asks you to be their mentor`,
    )
    await expect(mentor.getByRole('link', { name: /Notifications.*unread/ })).toBeVisible()
    await mailSaying(tandem, mentorPerson.email, amina.name)
  })

  await test.step('the mentor accepts', async () => {
    await mentor.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Open' }).click()
    await expect(mentor.getByRole('heading', { name: `Request from ${amina.name}` })).toBeVisible()
    await expect(mentor.getByText('I would like to learn how you organise donor care.')).toBeVisible()
    await mentor.getByRole('button', { name: 'Accept' }).click()
    await mentor.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click()
    await expect(mentor).toHaveURL(/\/p\/isbt\/mentor\/mentorships\//)
    await expect(mentor.getByRole('heading', { level: 1, name: amina.name })).toBeVisible()
  })

  await test.step('she is told live and by mail, and sees the same mentorship', async () => {
    await expect(mentee.getByRole('region', { name: 'Messages' })).toContainText(
      `${mentorName} is now your mentor`,
    )
    await mailSaying(tandem, amina.email, mentorName)
    await mentee.goto('/p/isbt/mentee/mentorships')
    await mentee.getByRole('article', { name: mentorName }).getByRole('link', { name: 'Open' }).click()
    await expect(mentee.getByRole('heading', { level: 1, name: mentorName })).toBeVisible()
    await expect(mentee.getByText('I would like to learn how you organise donor care.')).toBeVisible()
  })
})

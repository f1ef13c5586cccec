import { violations } from '../support/axe.ts'
import { expect, signIn, test } from '../support/fixtures.ts'
import { linkFor } from '../support/mails.ts'
import { preview, register } from '../support/steps.ts'

test('a coordinator pastes addresses; the invited member registers as a mentor, nobody else can', async ({
  as,
  open,
  tandem,
}) => {
  const { email: invited, name } = tandem.person('mentee')
  const coordinator = await as('coordinator', '/coordinate/isbt/invitations')
  const note = coordinator.getByLabel('Personal note')
  await note.fill('See https://evil.test')
  await expect(coordinator.getByText('Please leave out links and e-mail addresses.')).toBeVisible()
  await note.fill('We met at the congress.')
  await preview(coordinator, `${name} <${invited.toUpperCase()}>, kofi at members\nmaria@members.test`)
  const dialog = coordinator.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: '2 people get an invitation' })).toBeVisible()
  await expect(dialog.getByText('Line 1: kofi at members This is not an e-mail address.')).toBeVisible()
  await dialog.getByText('Read the e-mail').click()
  await expect(dialog.getByText('We met at the congress.')).toBeVisible()
  expect(await violations(coordinator)).toEqual([])
  await dialog.getByRole('button', { name: 'Send 2 invitations' }).click()
  await expect(coordinator.getByText('2 invitations are on their way')).toBeVisible()
  await expect(coordinator.getByText('Line 1: kofi at members This is not an e-mail address.')).toBeVisible()
  await expect(coordinator.getByLabel('E-mail addresses')).toHaveValue('kofi at members')
  expect(await violations(coordinator)).toEqual([])
  const link = await linkFor(tandem, invited, 'invitation')

  const other = await as('both', link)
  await expect(other.getByRole('heading', { name: 'This invitation is for somebody else' })).toBeVisible()
  expect(await violations(other)).toEqual([])

  const mentor = await open()
  await mentor.goto(link)
  await expect(mentor.getByRole('heading', { name: 'Sign in to answer' })).toBeVisible()
  expect(await violations(mentor)).toEqual([])
  await signIn(mentor, tandem, invited, '/p/isbt/mentor/enrol')
  await mentor.getByRole('link', { name: 'Open invitation' }).click()
  await expect(
    mentor.getByRole('heading', { level: 1, name: 'You are invited to be a mentor' }),
  ).toBeVisible()
  expect(await violations(mentor)).toEqual([])
  const row = (text: string) => coordinator.getByRole('row').filter({ hasText: text })
  await coordinator.reload()
  await expect(row(name)).toContainText('Seen')
  await register(mentor, 'Send my registration')
  await expect(mentor.getByRole('heading', { name: 'Your registration is under review' })).toBeVisible()

  await coordinator.reload()
  await expect(row(name)).toContainText('Accepted')
  await row('maria@members.test').getByRole('button', { name: 'Remind' }).click()
  await expect(coordinator.getByText(/^We wrote to this person less than a day ago/)).toBeVisible()
  await row('maria@members.test').getByRole('button', { name: 'Revoke' }).click()
  await coordinator.getByRole('alertdialog').getByRole('button', { name: 'Revoke it' }).click()
  await expect(row('maria@members.test')).toContainText('Revoked')
  const visitor = await open()
  await visitor.goto(await linkFor(tandem, 'maria@members.test', 'invitation'))
  await expect(visitor.getByRole('heading', { name: 'This invitation was withdrawn' })).toBeVisible()
})

test('a member who was not invited says so, and the coordinator invites from there', async ({
  as,
  tandem,
}) => {
  const { email, name } = tandem.person('mentee')
  const member = await as('mentee', '/programmes/isbt')
  await member.getByRole('link', { name: 'I was invited as a mentor' }).click()
  await expect(member.getByRole('heading', { name: 'Mentors join by invitation' })).toBeVisible()
  await member.getByRole('button', { name: 'Tell the coordinators' }).click()
  await expect(member.getByText('Choose one area or more.')).toBeVisible()
  expect(await violations(member)).toEqual([])
  await member.locator('label').filter({ hasText: 'Haemovigilance' }).click()
  await member.getByLabel('A few words for the coordinators').fill('I have run a donor clinic.')
  await member.getByRole('button', { name: 'Tell the coordinators' }).click()
  await expect(
    member.getByRole('heading', { name: 'The coordinators know that you are interested' }),
  ).toBeVisible()
  expect(await violations(member)).toEqual([])

  const coordinator = await as('coordinator', '/coordinate/isbt/invitations?view=interested')
  await expect(coordinator.getByRole('heading', { name: 'Areas that lack mentors' })).toBeVisible()
  await expect(coordinator.getByRole('row').filter({ hasText: email })).toContainText(
    'I have run a donor clinic.',
  )
  expect(await violations(coordinator)).toEqual([])
  await coordinator.getByRole('button', { name: `Invite ${name}` }).click()
  await expect(coordinator.getByRole('row').filter({ hasText: email }).getByText('Invited')).toBeVisible()
  await member.reload()
  await expect(member.getByRole('heading', { name: 'You are invited to be a mentor' })).toBeVisible()
})

test('whoever is invited and does not want to declines by the link alone, and the coordinator reads it', async ({
  as,
  open,
  tandem,
}) => {
  const coordinator = await as('coordinator', '/coordinate/isbt/invitations')
  await preview(coordinator, 'maria@elsewhere.test')
  await coordinator.getByRole('dialog').getByRole('button', { name: 'Send 1 invitation' }).click()
  const visitor = await open()
  await visitor.goto(await linkFor(tandem, 'maria@elsewhere.test', 'invitation'))
  const inviter = tandem.person('coordinator').name
  await expect(visitor.getByText(`${inviter} would like you as a mentor`)).toBeVisible()
  await visitor.getByRole('button', { name: 'Decline the invitation' }).click()
  const dialog = visitor.getByRole('alertdialog', { name: 'Decline the invitation?' })
  await expect(dialog).toBeVisible()
  expect(await violations(visitor)).toEqual([])
  await dialog.getByRole('button', { name: 'Decline' }).click()
  await expect(visitor.getByRole('heading', { level: 1, name: 'You declined this invitation' })).toBeVisible()
  expect(await violations(visitor)).toEqual([])
  await visitor.reload()
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('You declined this invitation')
  await coordinator.reload()
  await expect(coordinator.getByRole('row').filter({ hasText: 'maria@elsewhere.test' })).toContainText(
    'Declined',
  )
})

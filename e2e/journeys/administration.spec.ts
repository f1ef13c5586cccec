import { violations } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

test('an administrator signs a member out, and the log says in words who did what', async ({
  as,
  tandem,
}) => {
  const { name } = tandem.person('both')
  const member = await as('both', '/p/isbt/mentor')
  await member.context().close()

  const administrator = await as('administrator', '/administration/members')
  await administrator.getByRole('searchbox').fill(name)
  await administrator.getByRole('link', { name: `Devices of ${name}` }).click()
  await expect(administrator.getByRole('heading', { level: 1, name: `Devices of ${name}` })).toBeVisible()
  await administrator.reload()
  await administrator.getByRole('button', { name: `Sign out everywhere: ${name}` }).click()
  const dialog = administrator.getByRole('alertdialog', { name: `Sign ${name} out everywhere?` })
  await expect(dialog).toBeVisible()
  expect(await violations(administrator)).toEqual([])
  await dialog.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(administrator.getByText(`${name} is signed out of 1 device`)).toBeVisible()
  await expect(administrator.getByText(`${name} is not signed in`)).toBeVisible()

  await administrator.goto('/administration/audit')
  const log = administrator.getByRole('table', { name: 'Log' })
  const { name: administratorName } = tandem.person('administrator')
  await expect(log).toContainText(`${administratorName} signed ${name} out`)
  await expect(log).toContainText(`${administratorName} looked at ${name}’s devices`)
  expect(await violations(administrator)).toEqual([])
})

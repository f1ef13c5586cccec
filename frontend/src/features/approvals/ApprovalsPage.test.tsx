import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderPage } from '@/testing/render'
import { ApprovalsPage } from './ApprovalsPage'
import { waiting } from './fixtures.test-data'
import type { ApprovalSearch } from './search-params'
import { stubWidth, stubService } from './testing'

const queue = [
  waiting(),
  waiting({ enrolment_id: 'e2', display_name: 'Zoe Ndlovu', email: 'zoe@members.test' }),
  waiting({ enrolment_id: 'e3', display_name: 'Leo Marchetti', email: 'leo@members.test' }),
]

beforeEach(() => stubWidth(false))

const open = (search: ApprovalSearch = {}, onSearch = vi.fn()) =>
  renderPage(<ApprovalsPage programme="isbt" search={search} onSearch={onSearch} />)

it('names whom somebody else decided on also when nobody is left on the list', async () => {
  const refused = queue.map(({ enrolment_id }) => ({ enrolment_id, code: 'enrolment_already_decided' }))
  stubService({ queue, decide: () => Response.json({ done: [], refused }) })
  const user = open()
  await user.click(await screen.findByRole('checkbox', { name: /Select all/ }))
  await user.click(await screen.findByRole('button', { name: 'Approve selected' }))
  expect(await screen.findByText('No registrations to approve')).toBeVisible()
  expect(screen.getByText('Some decisions were not saved')).toBeVisible()
  for (const { display_name } of queue) expect(screen.getByText(display_name)).toBeVisible()
})

it('keeps a reason for those it was written for', async () => {
  stubService({ queue })
  const user = open()
  const tick = async (name: string) =>
    user.click(await screen.findByRole('checkbox', { name: `Select ${name}` }))
  const reason = async (text = '') => {
    await user.click(screen.getByRole('button', { name: 'Decline selected' }))
    const field = await screen.findByRole('textbox', { name: 'Reason' })
    const before = (field as HTMLTextAreaElement).value
    if (text) await user.type(field, text)
    await user.keyboard('{Escape}')
    return before
  }
  await tick('Amina Otieno')
  await reason('Please add your workplace')
  await tick('Zoe Ndlovu')
  expect(await reason('For both')).toBe('')
  await tick('Amina Otieno')
  expect(await reason()).toBe('')
  await tick('Leo Marchetti')
  expect(await reason()).toBe('')
  await tick('Zoe Ndlovu')
  await tick('Leo Marchetti')
  await tick('Amina Otieno')
  expect(await reason()).toBe('Please add your workplace')
})

describe('how many wait', () => {
  it('is said of all, also of those that are not on the page, and goes down with a decision', async () => {
    stubService({ queue, more: 20, decide: () => Response.json({ done: ['e1'], refused: [] }) })
    const user = open()
    expect(await screen.findByText('23 registrations')).toBeVisible()
    expect(screen.getByText('23 registrations').closest('output')).not.toBeNull()
    await user.click(screen.getByRole('button', { name: 'Approve Amina Otieno' }))
    expect(await screen.findByText('22 registrations')).toBeVisible()
  })
})

it('has one outlined button in a row, and the name leads to the page of the applicant', async () => {
  stubService({ queue })
  open({ role: 'mentee' })
  const row = (await screen.findByRole('link', { name: 'Amina Otieno' })).closest('tr') as HTMLElement
  const [approve, ...others] = within(row).getAllByRole('button')
  expect(approve).toHaveAccessibleName('Approve Amina Otieno')
  expect(approve?.className).toMatch(/quiet/)
  expect(others.map((button) => button.textContent)).toEqual(['Ask', 'Decline'])
  for (const button of others) expect(button.className).toMatch(/plain/)
  expect(within(row).getByRole('link', { name: 'Amina Otieno' })).toHaveAttribute(
    'href',
    '/coordinate/isbt/approvals/e1?role=mentee',
  )
})

it('says that fifty can be decided on at a time, and keeps the others selected', async () => {
  const many = Array.from({ length: 52 }, (_, index) =>
    waiting({ enrolment_id: `e${index}`, display_name: `Member ${index}`, email: `m${index}@members.test` }),
  )
  let sent: string[] = []
  stubService({
    queue: many,
    decide: async (request) => {
      const { enrolments } = (await request.json()) as { enrolments: string[] }
      sent = enrolments
      return Response.json({ done: enrolments, refused: [] })
    },
  })
  const user = open()
  await user.click(await screen.findByRole('checkbox', { name: /Select all/ }))
  expect(screen.getByText('52 selected')).toBeVisible()
  expect(
    screen.getByText(
      'You can decide on 50 registrations at a time. This decision is for the first 50; 2 more stay selected.',
    ),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Approve selected' }))
  expect(await screen.findByText('2 selected')).toBeVisible()
  expect(sent).toHaveLength(50)
  expect(screen.getByRole('checkbox', { name: 'Select Member 51' })).toBeChecked()
  expect(screen.queryByText(/at a time/)).not.toBeInTheDocument()
})

describe('on a phone', () => {
  beforeEach(() => stubWidth(true))

  it('opens the filters in a sheet, and says how many are in force', async () => {
    const onSearch = vi.fn()
    stubService({ queue })
    const user = open({ q: 'amina', role: 'mentor', waiting: 'member' }, onSearch)
    expect(screen.queryByRole('radio', { name: 'Mentors' })).not.toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'Filter (2)' }))
    const sheet = await screen.findByRole('dialog', { name: 'Filter the list' })
    expect(within(sheet).getByRole('radio', { name: 'Mentors' })).toBeChecked()
    expect(await within(sheet).findByRole('button', { name: 'Show 3 registrations' })).toBeVisible()
    await user.click(within(sheet).getByRole('button', { name: 'Clear all' }))
    expect(onSearch).toHaveBeenCalledWith({ q: 'amina' })
  })
})

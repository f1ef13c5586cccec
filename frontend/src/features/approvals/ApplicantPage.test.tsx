import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { problemResponse } from '@/testing/problem-response'
import { renderPage } from '@/testing/render'
import { ApplicantPage } from './ApplicantPage'
import { waiting } from './fixtures.test-data'
import type { ApprovalSearch } from './search-params'
import { stubWidth, stubService } from './testing'
import type { Approval } from './useApprovals'

beforeEach(() => stubWidth(false))

const amina = waiting({
  society_name: 'A. Otieno',
  country: 'KE',
  headline: 'Registrar',
  membership: {
    status: 'active',
    number: '00042',
    category: 'Full member',
    valid_until: '2026-12-31',
    verified_at: '2026-11-20T10:00:00Z',
  },
})
const kofi = waiting({
  enrolment_id: 'e2',
  display_name: 'Kofi Mensah',
  submitted_at: '2026-11-21T10:00:00Z',
})

const open = (search: ApprovalSearch = {}) =>
  renderPage(<ApplicantPage programme="isbt" enrolment="e1" search={search} />)

/** Stubs one registration that a decision changes. Returns the decisions that were sent. */
function changing(before: Partial<Approval>, after: Partial<Approval>) {
  let current = { ...amina, ...before }
  const decisions: unknown[] = []
  stubService({
    queue: [amina, kofi],
    one: () => Response.json(current),
    decide: async (request) => {
      decisions.push(await request.json())
      current = { ...amina, ...after }
      return Response.json({ done: ['e1'], refused: [] })
    },
  })
  return decisions
}

it('says who it is, since when they wait and until when a reply was promised', async () => {
  stubService({ queue: [amina, kofi], one: () => Response.json(amina) })
  open()
  expect(await screen.findByRole('heading', { level: 1, name: 'Amina Otieno' })).toBeVisible()
  for (const fact of ['A. Otieno', 'Kenya', 'Registrar', '00042', 'Full member', '31 December 2026']) {
    expect(screen.getByText(fact)).toBeVisible()
  }
  expect(screen.getByRole('link', { name: 'amina.otieno@members.test' })).toBeVisible()
  expect(screen.getByText(/^Waiting since/)).toHaveTextContent('Waiting since 20 November 2026.')
  expect(await screen.findByText('25 November 2026')).toBeVisible()
})

it('leads back to the list and on to the next registration, with the filters kept', async () => {
  stubService({ queue: [amina, kofi], one: () => Response.json(amina) })
  open({ role: 'mentee', q: 'o' })
  const next = await screen.findByRole('link', { name: 'Next registration' })
  expect(next).toHaveAttribute('href', '/coordinate/isbt/approvals/e2?role=mentee&q=o')
  expect(screen.getByRole('link', { name: 'All registrations' })).toHaveAttribute(
    'href',
    '/coordinate/isbt/approvals?role=mentee&q=o',
  )
})

describe('a decision', () => {
  it('is made here, said with its reason, and can be taken back as long as nobody was told', async () => {
    const later = '2999-01-01T00:00:00Z'
    const declined = {
      status: 'declined',
      reason: 'Residents only',
      decided_at: later,
      undo_until: later,
    } as const
    const decisions = changing({}, declined)
    const user = open()
    await user.click(await screen.findByRole('button', { name: 'Decline Amina Otieno' }))
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Residents only')
    await user.click(screen.getByRole('button', { name: 'Decline with reason' }))
    const title = await screen.findByRole('heading', { name: 'Registration declined' })
    expect(screen.getByText('Residents only')).toBeVisible()
    await waitFor(() => expect(document.activeElement).toContainElement(title))
    expect(screen.queryByRole('button', { name: 'Approve Amina Otieno' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo this decision' }))
    await waitFor(() => expect(decisions).toHaveLength(2))
    expect(decisions).toEqual([
      { enrolments: ['e1'], decision: 'decline', reason: 'Residents only' },
      { enrolments: ['e1'], decision: 'undo', reason: null },
    ])
  })

  it('is not to be taken back once the member has been told', async () => {
    changing(
      { status: 'approved', decided_at: '2026-11-21T10:00:00Z', undo_until: '2026-11-21T10:01:00Z' },
      {},
    )
    open()
    expect(await screen.findByRole('heading', { name: 'Registration approved' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /Undo/ })).not.toBeInTheDocument()
  })

  it('need not wait for an answer', async () => {
    const question = { question: 'At which hospital?', asked_at: '2026-11-21T10:00:00Z' } as const
    changing({ status: 'asked_back', questions: [{ ...question, answer: null, answered_at: null }] }, {})
    open()
    expect(await screen.findByText('At which hospital?')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Approve Amina Otieno' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ask Amina Otieno' })).not.toBeInTheDocument()
  })

  it('is nobody’s on themselves', async () => {
    changing({ own: true }, {})
    open()
    expect(await screen.findByRole('heading', { name: 'This is your own registration' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /Approve/ })).not.toBeInTheDocument()
  })
})

it('says that the registration was withdrawn meanwhile', async () => {
  changing({ status: 'withdrawn' }, {})
  open()
  expect(await screen.findByRole('heading', { name: 'This registration is no longer open' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Approve/ })).not.toBeInTheDocument()
})

it('leads back where there is no such registration', async () => {
  stubService({ queue: [amina], one: () => problemResponse(404, 'not_found') })
  open()
  expect(await screen.findByRole('heading', { name: 'This registration is no longer open' })).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'All registrations' })).toHaveLength(2)
})

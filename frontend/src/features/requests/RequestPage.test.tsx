import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { RequestPage } from './RequestPage'
import { programme, refusal, renderPage, stubService } from './testing'

const person = {
  enrolment_id: 'e9',
  display_name: 'Dr Amina Otieno',
  former_member: false,
  takes_part: true,
  headline: 'Registrar',
  statement: '',
  offer: '',
  hopes: '',
  guidance: '',
  workplace: null,
  country: null,
  time_zone: null,
  languages: [],
  career_stage: null,
  expertise: [],
  topics: [],
  open_to: [],
  orcid: null,
  can_take: 1,
  new: false,
}

const request = {
  id: 'r1',
  programme: { slug: 'isbt', name: 'ISBT' },
  direction: 'received',
  status: 'pending',
  message: 'Would you look over my shoulder for a year?',
  decline_reason: null,
  withdrawn_reason: null,
  note: null,
  other: person,
  reasons: [],
  created_at: '2026-11-01T10:00:00Z',
  expires_at: '2026-11-15T10:00:00Z',
  obstacle: null,
  on_hold: false,
  decided_at: null,
  mentorship_id: null,
  question: null,
  asked_at: null,
  answer: null,
  answered_at: null,
}

const enrolment = {
  id: 'e1',
  programme: request.programme,
  role: 'mentor',
  status: 'approved',
  capacity: 3,
  can_take: 1,
}

const page = { programme: 'isbt', role: 'mentor', request: 'r1' } as const

/** Stubs the service for a mentor: the request is pending until the acceptance is refused, and `then` afterwards. */
function refuseAcceptance(code: Parameters<typeof refusal>[0], then: object, args = {}) {
  let current: object = request
  const service = stubService({
    '/programmes/isbt': () => programme,
    '/requests/r1': () => current,
    '/enrolments': () => ({ items: [enrolment], next: null }),
  })
  service.answers.push(refusal(code, args))
  const later = () => {
    current = { ...request, ...then }
  }
  return { ...service, later }
}

async function accept(later: () => void) {
  const user = userEvent.setup()
  renderPage(<RequestPage {...page} />)
  await user.click(await screen.findByRole('button', { name: 'Accept' }))
  const dialog = await screen.findByRole('alertdialog', { name: /Become Dr Amina Otieno’s mentor/ })
  later()
  await user.click(within(dialog).getByRole('button', { name: 'Accept' }))
}

describe('accepting a request', () => {
  it('explains a lost race in place, and goes on explaining it once the request is closed', async () => {
    const { sent, later } = refuseAcceptance('mentee_has_no_free_seat', {
      status: 'withdrawn',
      withdrawn_reason: 'seat_taken',
    })
    await accept(later)
    expect(await screen.findByText('Another mentor accepted first')).toBeVisible()
    expect(screen.getByText(/your place is still available for somebody else/i)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Accept' })).not.toBeInTheDocument()
    expect(sent[0]?.headers.get('Idempotency-Key')).toBeTruthy()
  })

  it('says what became of a request that was closed before', async () => {
    const { later } = refuseAcceptance(
      'request_already_decided',
      { status: 'withdrawn' },
      { status: 'withdrawn' },
    )
    await accept(later)
    expect(await screen.findByText(/has withdrawn it/)).toBeVisible()
  })

  it('leaves the request open to a mentor without room, who can still decline', async () => {
    const { later } = refuseAcceptance('mentor_has_no_free_seat', {})
    await accept(later)
    await userEvent.click(await screen.findByRole('button', { name: 'Back to the request' }))
    expect(screen.getByRole('button', { name: 'Decline' })).toBeVisible()
  })
})

describe('what was not sent', () => {
  const mine = (direction: 'received' | 'sent') =>
    stubService({
      '/programmes/isbt': () => programme,
      '/requests/r1': () => ({ ...request, direction }),
      '/enrolments': () => ({
        items: [{ ...enrolment, role: direction === 'sent' ? 'mentee' : 'mentor' }],
        next: null,
      }),
    })

  it.each([
    ['Accept', 'alertdialog', 'Accept', 'We could not send your answer'],
    ['Decline', 'dialog', 'Decline the request', 'We could not send your answer'],
  ] as const)('is said in the dialog, which stays: %s', async (opener, role, confirm, said) => {
    mine('received')
    const user = userEvent.setup()
    renderPage(<RequestPage {...page} />)
    await user.click(await screen.findByRole('button', { name: opener }))
    const dialog = await screen.findByRole(role)
    await user.click(within(dialog).getByRole('button', { name: confirm }))
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(said)
  })

  it('leaves the request as it was where it could not be withdrawn', async () => {
    mine('sent')
    const user = userEvent.setup()
    renderPage(<RequestPage programme="isbt" role="mentee" request="r1" />)
    await user.click(await screen.findByRole('button', { name: 'Withdraw' }))
    const dialog = await screen.findByRole('alertdialog', {
      name: 'Withdraw your request to Dr Amina Otieno?',
    })
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw' }))
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('We could not withdraw your request')
  })
})

describe('a request of somebody who was erased', () => {
  it('says what was deleted, and gives no empty words', async () => {
    const other = { ...person, display_name: 'A former member', former_member: true, headline: '' }
    stubService({
      '/programmes/isbt': () => programme,
      '/requests/r1': () => ({
        ...request,
        status: 'withdrawn',
        withdrawn_reason: 'by_mentee',
        message: '',
        other,
      }),
      '/enrolments': () => ({ items: [enrolment], next: null }),
    })
    renderPage(<RequestPage {...page} />)
    expect(await screen.findByText('This message has been deleted.')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Request from a former member' })).toBeVisible()
    expect(screen.getByText('A former member withdrew this request.')).toBeVisible()
    expect(screen.getByText('They no longer take part, and their profile has been deleted.')).toBeVisible()
  })
})

describe('more information before deciding', () => {
  const asked = { ...request, question: 'At which hospital?', asked_at: '2026-11-02T10:00:00Z' }

  it('is asked for once, and what was typed is sent without spaces around it', async () => {
    let current: object = request
    const service = stubService({
      '/programmes/isbt': () => programme,
      '/requests/r1': () => current,
      '/enrolments': () => ({ items: [enrolment], next: null }),
    })
    service.answers.push(Response.json(asked))
    const user = userEvent.setup()
    renderPage(<RequestPage {...page} />)
    await user.click(await screen.findByRole('button', { name: 'Ask a question' }))
    await user.type(await screen.findByRole('textbox', { name: /Your question/ }), ' At which hospital? ')
    current = asked
    await user.click(screen.getByRole('button', { name: 'Send the question' }))
    expect(await screen.findByText('No answer yet.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ask a question' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Accept' })).toBeVisible()
    expect(await service.sent[0]?.json()).toEqual({ question: 'At which hospital?' })
  })

  it('is the next step of the mentee, whose words outlive a refusal', async () => {
    const service = stubService({
      '/programmes/isbt': () => programme,
      '/requests/r1': () => ({ ...asked, direction: 'sent' }),
      '/enrolments': () => ({ items: [{ ...enrolment, role: 'mentee' }], next: null }),
    })
    service.answers.push(refusal('nothing_to_answer'))
    const user = userEvent.setup()
    renderPage(<RequestPage programme="isbt" role="mentee" request="r1" />)
    const field = await screen.findByRole('textbox', { name: /Your answer/ })
    await user.type(field, 'By the lake.')
    await user.click(screen.getByRole('button', { name: 'Send the answer' }))
    expect(await screen.findByText('Not sent')).toBeVisible()
    expect(field).toHaveValue('By the lake.')
    expect(screen.getByRole('button', { name: 'Withdraw' })).toBeVisible()
  })
})

describe('what the two wrote', () => {
  const written = {
    ...request,
    message: 'أود أن أتعلم منكم.',
    question: 'באיזה בית חולים?',
    asked_at: '2026-11-02T10:00:00Z',
    answer: 'في مستشفى المدينة.',
    answered_at: '2026-11-03T10:00:00Z',
    status: 'declined',
    decline_reason: 'other',
    note: 'אין לי זמן.',
  }

  it('runs in the direction of its own script', async () => {
    stubService({
      '/programmes/isbt': () => programme,
      '/requests/r1': () => written,
      '/enrolments': () => ({ items: [enrolment], next: null }),
    })
    renderPage(<RequestPage {...page} />)
    for (const text of [written.message, written.question, written.answer, written.note]) {
      expect(await screen.findByText(text)).toHaveAttribute('dir', 'auto')
    }
  })
})

describe('declining', () => {
  it('says that the note is too long, and sends nothing', async () => {
    const service = stubService({
      '/programmes/isbt': () => programme,
      '/requests/r1': () => request,
      '/enrolments': () => ({ items: [enrolment], next: null }),
    })
    const user = userEvent.setup()
    renderPage(<RequestPage {...page} />)
    await user.click(await screen.findByRole('button', { name: 'Decline' }))
    const note = await screen.findByRole('textbox', { name: /Your message/ })
    await user.click(note)
    await user.paste('a'.repeat(1001))
    await user.click(screen.getByRole('button', { name: 'Decline the request' }))
    expect(note).toHaveAccessibleDescription(/At most 1000 characters\./)
    expect(service.sent).toHaveLength(0)
  })
})

describe('a request that cannot be accepted now', () => {
  const show = (change: object, role: 'mentor' | 'mentee' = 'mentor') => {
    stubService({
      '/programmes/isbt': () => programme,
      '/requests/r1': () => ({ ...request, ...change }),
      '/enrolments': () => ({ items: [{ ...enrolment, role }], next: null }),
    })
    renderPage(<RequestPage programme="isbt" role={role} request="r1" />)
  }

  it('says why not before anybody tries, and can still be declined', async () => {
    show({ obstacle: 'mentee_not_available', on_hold: true })
    expect(await screen.findByText(/is not available now/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Accept' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Decline' })).toBeVisible()
  })

  it('leads a mentor who is full to the number they can change', async () => {
    show({ obstacle: 'mentor_has_no_free_seat', on_hold: false })
    expect(await screen.findByText(/reached your limit of mentees/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Change my limit' })).toBeVisible()
  })

  it('tells the mentee that the mentor is full at present', async () => {
    show({ obstacle: 'mentor_has_no_free_seat', on_hold: false, direction: 'sent' }, 'mentee')
    expect(await screen.findByText(/has no places available now/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Withdraw' })).toBeVisible()
  })

  it('was closed by somebody leaving, and is not called declined', async () => {
    const left = { status: 'declined', decline_reason: 'left', direction: 'sent' }
    show({ ...left, other: { ...person, takes_part: false, headline: '' } }, 'mentee')
    expect(await screen.findByText(/This has nothing to do with you/)).toBeVisible()
    expect(screen.getAllByText(/no longer take/).length).toBeGreaterThan(0)
    expect(screen.queryByText(/declined/i)).not.toBeInTheDocument()
  })
})

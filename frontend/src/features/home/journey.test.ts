import { i18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { stepItems, type Journey, type Next } from './journey'
import { isWaiting, nextStepText } from './next-step'

const next = (action: Next['action'], more: Partial<Next> = {}): Next => ({
  action,
  count: null,
  in_mentorship: null,
  id: null,
  person: null,
  ...more,
})

describe('the one next action', () => {
  it.each([
    ['wait_for_approval', 'enrol'],
    ['registration_declined', 'enrol'],
    ['register_again', 'enrol'],
    ['read_resources', 'resources'],
    ['complete_profile', 'profile'],
    ['find_mentor', 'find'],
    ['wait_for_answer', 'requests'],
    ['answer_request_question', 'requests'],
    ['open_mentorship', 'mentorships'],
    ['resume', 'resume'],
  ] as const)('of a mentee: %s leads to %s', (action, target) => {
    const words = nextStepText(next(action, { count: 2 }), 'mentee', i18n)
    expect(words.target).toBe(target)
    expect(words.title).not.toBe('')
    expect(words.label).not.toBe('')
  })

  it.each([
    ['answer_requests', 'requests'],
    ['read_answer', 'requests'],
    ['wait_for_answer', 'requests'],
    ['wait_for_requests', 'profile'],
  ] as const)('of a mentor: %s leads to %s', (action, target) => {
    expect(nextStepText(next(action, { count: 2 }), 'mentor', i18n).target).toBe(target)
  })

  it('names the person and goes straight to the one request', () => {
    const words = nextStepText(
      next('answer_requests', { count: 1, id: 'r1', person: 'Amina Otieno' }),
      'mentor',
      i18n,
    )
    expect(words).toMatchObject({
      title: 'Amina Otieno asks you to be their mentor',
      target: 'request',
      id: 'r1',
    })
  })

  it.each([
    [1, 'Read 1 short resource'],
    [3, 'Read 3 short resources'],
  ])('counts what is left: %i', (count, title) => {
    expect(nextStepText(next('read_resources', { count }), 'mentee', i18n).title).toBe(title)
  })

  it('says what is next in the mentorship, and leads there', () => {
    const inMentorship: Next['in_mentorship'] = {
      action: 'propose_first_meeting',
      about: null,
      since: null,
      starts_at: null,
      due_on: '2026-12-13',
      waits_for: null,
    }
    const about = { id: 'm1', person: 'Léonie Marchetti' }
    const words = nextStepText(
      next('open_mentorship', { ...about, in_mentorship: inMentorship }),
      'mentee',
      i18n,
    )
    expect(words.title).toBe('Propose a first meeting to Léonie Marchetti')
    expect(words.text).toContain('by 13 December 2026')
    const waiting: Next['in_mentorship'] = { ...inMentorship, action: 'wait', waits_for: 'write_agreement' }
    const wait = nextStepText(next('open_mentorship', { ...about, in_mentorship: waiting }), 'mentor', i18n)
    expect(wait).toMatchObject({
      title: 'Léonie Marchetti is writing your agreement',
      label: 'Open the mentorship',
    })
  })

  it('is not called the reader’s own while somebody else acts', () => {
    const waiting: Next['in_mentorship'] = {
      action: 'wait',
      about: null,
      since: null,
      starts_at: null,
      due_on: null,
      waits_for: 'write_agreement',
    }
    const actions = ['wait_for_approval', 'wait_for_requests', 'wait_for_answer'] as const
    expect(actions.map((action) => isWaiting(next(action)))).toEqual([true, true, true])
    expect(isWaiting(next('open_mentorship', { in_mentorship: waiting }))).toBe(true)
    expect(
      isWaiting(next('open_mentorship', { in_mentorship: { ...waiting, action: 'write_agreement' } })),
    ).toBe(false)
    expect(isWaiting(next('find_mentor'))).toBe(false)
  })
})

it('names every step of the journey and keeps its state', () => {
  const journey: Journey = {
    steps: [
      { key: 'sign_in', state: 'done' },
      { key: 'profile', state: 'now' },
      { key: 'finish', state: 'later' },
    ],
    next: next('complete_profile'),
    open_requests: 0,
    active_mentorships: 0,
    unread_notifications: 0,
  }
  expect(stepItems(journey, i18n)).toEqual([
    { label: 'Sign in', state: 'done' },
    { label: 'Profile', state: 'now' },
    { label: 'Finish', state: 'later' },
  ])
})

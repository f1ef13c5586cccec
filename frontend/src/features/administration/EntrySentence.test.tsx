import { expect, test } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { namesById, unnamedIds, type Entry } from './audit-entry'
import { EntrySentence } from './EntrySentence'

const ines = { actor_id: 'm1', actor_name: 'Inês Duarte' }
const amina = { actor_id: 'm2', actor_name: 'Amina Otieno' }
const kofi = { actor_id: 'm3', actor_name: 'Kofi Mensah' }

const entry = (kind: string, given: Partial<Entry> & { about?: Record<string, unknown> } = {}): Entry => {
  const { about = {}, ...rest } = given
  return {
    id: `${kind} ${JSON.stringify(given)}`,
    kind,
    occurred_at: '2026-11-20T10:00:00Z',
    actor_id: null,
    actor_name: null,
    subject_id: null,
    subject_name: null,
    programme: null,
    detail: about as Entry['detail'],
    named: [],
    ...rest,
  }
}

/** Entries that contain the names of these three people. */
const others = [ines, amina, kofi].map((who) =>
  entry('member.signed_in', { ...who, subject_id: who.actor_id }),
)

const said = (one: Entry, around = others) =>
  renderWithMessages(<EntrySentence entry={one} names={namesById([...around, one])} />).container.textContent

test.each([
  [
    'enrolment.approved',
    { ...ines, about: { member_id: 'm2' } },
    'Inês Duarte approved Amina Otieno’s registration',
  ],
  [
    'enrolment.approved',
    { ...amina, about: { member_id: 'm2' } },
    'Amina Otieno registered and needed no approval',
  ],
  ['enrolment.submitted', { ...amina, about: { member_id: 'm2' } }, 'Amina Otieno registered'],
  ['approvals.listed', { ...ines, subject_id: 'm2' }, 'Inês Duarte looked at Amina Otieno’s registration'],
  ['deputy.named', { ...ines, subject_id: 'm3' }, 'Inês Duarte made Kofi Mensah a deputy'],
  [
    'member.signed_out',
    { ...ines, subject_id: 'm2', about: { by: 'administrator' } },
    'Inês Duarte signed Amina Otieno out',
  ],
  [
    'member.signed_out',
    { subject_id: 'm2', about: { by: 'society' } },
    'The society signed Amina Otieno out',
  ],
  [
    'administration.deliveries_replayed',
    { ...ines, about: { count: 3 } },
    'Inês Duarte sent 3 undelivered messages again',
  ],
  ['administration.audit_read', ines, 'Inês Duarte opened the log'],
] as const)('%s is said in words: %#', (kind, given, sentence) => {
  expect(said(entry(kind, given))).toBe(sentence)
})

test('a request says who asked whom, whichever of the two it was', () => {
  const pair = { mentee_id: 'm2', mentor_id: 'm3' }
  expect(said(entry('request.sent', { about: { ...pair, sent_by: 'mentee' } }))).toBe(
    'Amina Otieno sent Kofi Mensah a request',
  )
  expect(said(entry('request.declined', { about: { ...pair, sent_by: 'mentor' } }))).toBe(
    'Amina Otieno declined Kofi Mensah’s request',
  )
  expect(said(entry('mentorship.ended', { ...kofi, about: pair }))).toBe(
    'Kofi Mensah ended the mentorship of Amina Otieno and Kofi Mensah',
  )
})

test('whoever has no name here is a member, at the beginning of a sentence as within it, and found by their id', () => {
  const asked = entry('enrolment.asked_back', { ...ines, about: { member_id: 'm9' } })
  const answered = entry('enrolment.answered', { about: { member_id: 'm9' } })
  expect(said(asked)).toBe('Inês Duarte asked a member a question about their registration')
  expect(said(answered)).toBe('A member answered a question about their registration')
  expect(unnamedIds(asked, namesById(others))).toEqual(['m9'])
  expect(
    unnamedIds(entry('enrolment.asked_back', { about: { member_id: 'm2' } }), namesById(others)),
  ).toEqual([])
})

test('nobody acted, or somebody who was erased', () => {
  expect(said(entry('deputy.ended', { subject_id: 'm2' }))).toBe(
    'The system removed Amina Otieno as a deputy',
  )
  expect(said(entry('template.saved', { actor_id: 'm9' }))).toBe('A former member saved a template')
})

test('a kind that this app does not know is shown as it is', () => {
  expect(said(entry('goal.set', ines))).toBe('Inês Duarte: goal.set')
})

import { expect, test } from 'vitest'
import type { Schemas, Session } from '@/api'
import { isGuarded, wayInstead } from './guard'

const member = { id: '1' } as Schemas['Me']
const session = (given: Partial<Session>): Session => ({
  access: 'active',
  reason: null,
  member,
  coordinates: [],
  administrator: false,
  name_required: false,
  ...given,
})
const nobody = session({ access: 'anonymous', reason: 'not_signed_in', member: null })
const lapsed = session({ access: 'restricted', reason: 'lapsed' })

const forMembers = [
  '/home',
  '/p/isbt/mentee',
  '/notifications',
  '/coordinate/isbt/approvals',
  '/administration',
  '/administration/audit',
]
const ofAccount = ['/account/name', '/account/notifications', '/account/sessions']

test.each([...forMembers, ...ofAccount])(
  '%s leads whoever is not signed in to the explaining page',
  (path) => {
    expect(isGuarded(path)).toBe(true)
    expect(wayInstead(path, nobody)).toBe('/access')
  },
)

test.each(forMembers)('%s leads whose membership has ended to the explaining page', (path) => {
  expect(wayInstead(path, lapsed)).toBe('/access')
})

test.each(ofAccount)('%s is shown to whose membership has ended', (path) => {
  expect(wayInstead(path, lapsed)).toBeUndefined()
})

test.each(forMembers)('%s waits for the name of whoever has none', (path) => {
  expect(wayInstead(path, session({ name_required: true }))).toBe('/name')
})

test.each([
  '/',
  '/programmes/isbt',
  '/privacy',
  '/access',
  '/name',
  '/invitation/x',
  '/unsubscribe/x',
  '/administrations',
])('%s is for everybody', (path) => {
  expect(isGuarded(path)).toBe(false)
  expect(wayInstead(path, nobody)).toBeUndefined()
})

test('members see what is theirs', () => {
  for (const path of [...forMembers, ...ofAccount]) expect(wayInstead(path, session({}))).toBeUndefined()
})

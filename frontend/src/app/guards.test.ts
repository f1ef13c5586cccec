import { expect, test } from 'vitest'
import type { Schemas, Session } from '@/api'
import { accountRedirect, memberRedirect } from './guards'
import { router } from './router'

/** The guards of the page at this path. */
const guardsOf = (path: string) =>
  router.getMatchedRoutes(path)[0].flatMap(({ id }) => {
    if (id === '/_account') return [accountRedirect]
    return id === '/_member' ? [memberRedirect] : []
  })
const redirectOf = (path: string, session: Session) =>
  guardsOf(path)
    .map((guard) => guard(session))
    .find(Boolean)

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
const ofAccount = ['/account/name', '/account/notifications', '/account/calendar', '/account/sessions']

test.each([...forMembers, ...ofAccount])(
  '%s leads whoever is not signed in to the explaining page',
  (path) => {
    expect(guardsOf(path)).toHaveLength(1)
    expect(redirectOf(path, nobody)).toBe('/access')
  },
)

test.each(forMembers)('%s leads whose membership has ended to the explaining page', (path) => {
  expect(redirectOf(path, lapsed)).toBe('/access')
})

test.each(ofAccount)('%s is shown to whose membership has ended', (path) => {
  expect(redirectOf(path, lapsed)).toBeUndefined()
})

test.each(forMembers)('%s waits for the name of whoever has none', (path) => {
  expect(redirectOf(path, session({ name_required: true }))).toBe('/name')
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
  expect(guardsOf(path)).toEqual([])
  expect(redirectOf(path, nobody)).toBeUndefined()
})

test('members see what is theirs', () => {
  for (const path of [...forMembers, ...ofAccount]) expect(redirectOf(path, session({}))).toBeUndefined()
})

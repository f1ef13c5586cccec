import { api, queryClient } from './client'
import { sameOriginPath } from '@/lib/same-origin-path'
import { session as tabStorage } from '@/lib/storage'
import type { components } from './schema'

export type Session = components['schemas']['Session']
export type Enrolment = components['schemas']['Enrolment']
export type Role = Enrolment['role']

const returnPathKey = 'tandem.left'

/** Where this tab was when somebody left it: a sign-in that took too long comes back without knowing. */
export const rememberReturnPath = (): void => tabStorage.write(returnPathKey, returnPath())

/** The page that explains why not is never where somebody wants to go: it knows where they did. */
export function returnPath(): string {
  const { pathname, search } = window.location
  if (pathname !== '/access') return pathname + search
  const asked = new URLSearchParams(search)
  const left = asked.has('problem') ? tabStorage.read(returnPathKey) : null
  return sameOriginPath(asked.get('return_to')) ?? sameOriginPath(left) ?? '/'
}

export function signInHref(returnTo = returnPath(), again = false): string {
  const query = new URLSearchParams({ return_to: returnTo })
  if (again) query.set('again', 'true')
  return `/api/v1/session/sign-in?${query.toString()}`
}

/** Ends our session, then goes to where the society ends its own. */
export async function signOut(): Promise<void> {
  const { data } = await api.DELETE('/api/v1/session')
  queryClient.clear()
  window.location.assign(data?.society_sign_out_url ?? '/')
}

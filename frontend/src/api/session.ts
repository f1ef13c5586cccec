import { api, queryClient } from './client'
import { sameOriginPath } from '@/lib/same-origin-path'
import { session as tabStorage } from '@/lib/storage'
import type { components } from './schema'

export type Session = components['schemas']['Session']
export type Enrolment = components['schemas']['Enrolment']
export type Role = Enrolment['role']

const returnPathKey = 'tandem.left'

/** Stores the path of this tab, because a sign-in that took too long returns without one. */
export const rememberReturnPath = (): void => tabStorage.write(returnPathKey, returnPath())

/**
 * Where to return to after signing in. The access page itself is never returned to, but has the path in its
 * address.
 */
export function returnPath(): string {
  const { pathname, search } = window.location
  if (pathname !== '/access') return pathname + search
  const params = new URLSearchParams(search)
  const left = params.has('problem') ? tabStorage.read(returnPathKey) : null
  return sameOriginPath(params.get('return_to')) ?? sameOriginPath(left) ?? '/'
}

export function signInHref(returnTo = returnPath(), again = false): string {
  const query = new URLSearchParams({ return_to: returnTo })
  if (again) query.set('again', 'true')
  return `/api/v1/session/sign-in?${query.toString()}`
}

/** Ends the session here, then goes to the society's own sign-out. */
export async function signOut(): Promise<void> {
  const { data } = await api.DELETE('/api/v1/session')
  queryClient.clear()
  window.location.assign(data?.society_sign_out_url ?? '/')
}

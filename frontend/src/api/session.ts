import { api, queryClient } from './client'
import { sameOriginPath } from '@/lib/same-origin-path'
import { keptNoteKeys } from '@/lib/kept-notes'
import { session as tabStorage, storage } from '@/lib/storage'
import type { components } from './schema'

export type Session = components['schemas']['Session']
export type Enrolment = components['schemas']['Enrolment']
export type Role = Enrolment['role']

const returnPathKey = 'tandem.left'

/** Stores the path of this tab, because a sign-in that timed out returns without one. */
export const rememberReturnPath = (): void => tabStorage.write(returnPathKey, returnPath())

/**
 * The path to return to after signing in. On the access page it comes from the address or, after a failed sign-in,
 * from storage.
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

/** Sends what can only be sent with the session. */
export const beforeSignOut = new Set<() => Promise<void>>()

/**
 * Ends the session of the app, then opens the society's sign-out page. Edits of shared notes do not stay in the
 * browser, because they contain words of both people.
 */
export async function signOut(): Promise<void> {
  await Promise.all([...beforeSignOut].map((send) => send()))
  const { data } = await api.DELETE('/api/v1/session')
  for (const key of keptNoteKeys()) storage.remove(key)
  queryClient.clear()
  window.location.assign(data?.society_sign_out_url ?? '/')
}

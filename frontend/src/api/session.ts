import { $api, api, queryClient } from './client'
import type { components } from './schema'
import { told } from './told'

export type Session = components['schemas']['Session']
export type Enrolment = components['schemas']['Enrolment']

const session = $api.queryOptions('get', '/api/v1/session', {})
const society = $api.queryOptions('get', '/api/v1/society', {})

const all = { params: { query: { limit: 100 } } }
const ownEnrolments = $api.queryOptions('get', '/api/v1/enrolments', all)

export const ensureSession = () => queryClient.ensureQueryData(session)

/** What the frame around every page asks for, asked before there is a frame unless the page has told it. */
export function prefetchSurroundings(): void {
  void queryClient.prefetchQuery(society)
  const known = told()
  if (known) queryClient.setQueryData(session.queryKey, known.session)
  if (known?.enrolments) queryClient.setQueryData(ownEnrolments.queryKey, known.enrolments)
  void queryClient.prefetchQuery(session)
}

export const prefetchOwnEnrolments = () => queryClient.prefetchQuery(ownEnrolments)

export function useSession() {
  return $api.useQuery('get', '/api/v1/session', {}, { staleTime: 60_000 })
}

export const sessionChanged = () => queryClient.invalidateQueries(session)

export function useSociety() {
  return $api.useQuery('get', '/api/v1/society', {}, { staleTime: Number.POSITIVE_INFINITY })
}

/** The enrolments of whoever is signed in; empty for everybody else. */
export function useOwnEnrolments(): Enrolment[] {
  const { data: current } = useSession()
  const { data } = $api.useQuery('get', '/api/v1/enrolments', all, { enabled: current?.access === 'active' })
  return data?.items ?? []
}

export function signInHref(returnTo?: string, again = false): string {
  const here = returnTo ?? window.location.pathname + window.location.search
  const query = new URLSearchParams({ return_to: here })
  if (again) query.set('again', 'true')
  return `/api/v1/session/sign-in?${query.toString()}`
}

/** Ends our session, then goes to where the society ends its own. */
export async function signOut(thenSignInAgain = false): Promise<void> {
  const { data } = await api.DELETE('/api/v1/session')
  queryClient.clear()
  const next = thenSignInAgain ? signInHref('/', true) : (data?.society_sign_out_url ?? '/')
  window.location.assign(next)
}

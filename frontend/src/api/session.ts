import { $api, api, queryClient } from './client'
import { sameOriginPath } from '@/lib/same-origin-path'
import { session as tabStorage } from '@/lib/storage'
import type { components } from './schema'

export type Session = components['schemas']['Session']
export type Enrolment = components['schemas']['Enrolment']
export type Role = Enrolment['role']

export const society = $api.queryOptions('get', '/api/v1/society', {})
export const session = $api.queryOptions('get', '/api/v1/session', {})

const all = { params: { query: { limit: 100 } } }
export const ownEnrolments = $api.queryOptions('get', '/api/v1/enrolments', all)

export const ensureSession = () => queryClient.ensureQueryData(session)

export const ensureOwnEnrolments = async (): Promise<Enrolment[]> =>
  (await queryClient.ensureQueryData(ownEnrolments)).items

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
  const { data } = $api.useQuery('get', '/api/v1/enrolments', all, {
    enabled: current?.access === 'active',
  })
  return data?.items ?? []
}

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

import { redirect, type ParsedLocation } from '@tanstack/react-router'
import { ensureSession, Problem, queryClient, type Session } from '@/api'
import { ownEnrolmentsQuery } from '@/api/queries/enrolments'
import { sessionQuery } from '@/api/queries/session'

type Redirect = '/access' | '/name'

/** Account pages are also open to members whose membership has ended. */
export const accountRedirect = (session: Session): Redirect | undefined =>
  session.member ? undefined : '/access'

export function memberRedirect(session: Session): Redirect | undefined {
  if (session.access !== 'active') return '/access'
  return session.name_required ? '/name' : undefined
}

interface GuardContext {
  location: ParsedLocation
}

const redirectTo = (to: Redirect, { href }: ParsedLocation) =>
  redirect({ to, search: { return_to: href }, replace: true })

export async function requireAccount({ location }: GuardContext): Promise<void> {
  const session = await ensureSession()
  const to = accountRedirect(session)
  if (to) throw redirectTo(to, location)
  if (session.access === 'active') void queryClient.prefetchQuery(ownEnrolmentsQuery)
}

export async function requireMember({ location }: GuardContext): Promise<void> {
  const to = memberRedirect(await ensureSession())
  if (to) throw redirectTo(to, location)
  void queryClient.prefetchQuery(ownEnrolmentsQuery)
}

/**
 * Rights may have been granted since the session was loaded, so a missing right is checked again before it is
 * refused.
 */
async function requireRight(isHeld: (session: Session) => boolean): Promise<void> {
  if (isHeld(await ensureSession())) return
  if (isHeld(await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }))) return
  throw new Problem({ type: '/problems/forbidden', status: 403 })
}

export const requireCoordinator = ({ params }: { params: { programme?: string } }): Promise<void> =>
  requireRight(({ coordinates }) => params.programme !== undefined && coordinates.includes(params.programme))

export const requireAdministrator = (): Promise<void> => requireRight(({ administrator }) => administrator)

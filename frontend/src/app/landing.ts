import { linkOptions } from '@tanstack/react-router'
import type { Enrolment, Session } from '@/api'
import { isParticipating } from '@/shared/enrolment'

/**
 * The page after signing in: the member's only workspace, or the overview of several. Undefined without a workspace.
 */
export function landingPage(session: Session, enrolments: Enrolment[]) {
  const own = enrolments
    .filter(isParticipating)
    .map(({ programme, role }) =>
      linkOptions({ to: '/p/$programme/$role', params: { programme: programme.slug, role } }),
    )
  const coordinated = session.coordinates.map((programme) =>
    linkOptions({ to: '/coordinate/$programme/approvals', params: { programme } }),
  )
  const administration = session.administrator ? [linkOptions({ to: '/administration' })] : []
  const workspaces = [...own, ...coordinated, ...administration]
  return workspaces.length > 1 ? linkOptions({ to: '/home' }) : workspaces[0]
}

import { linkOptions } from '@tanstack/react-router'
import type { Enrolment, Session } from '@/api'
import { takesPart } from '@/lib/people'

/** Where a member has something to do: the one place of somebody who has one, or the overview of several. */
export function firstPage(session: Session, enrolments: Enrolment[]) {
  const own = enrolments
    .filter(takesPart)
    .map(({ programme, role }) =>
      linkOptions({ to: '/p/$programme/$role', params: { programme: programme.slug, role } }),
    )
  const coordinated = session.coordinates.map((programme) =>
    linkOptions({ to: '/coordinate/$programme/approvals', params: { programme } }),
  )
  const administration = session.administrator ? [linkOptions({ to: '/administration' })] : []
  const places = [...own, ...coordinated, ...administration]
  return places.length > 1 ? linkOptions({ to: '/home' }) : places[0]
}

import { useLocation, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { type Enrolment, type Role, useOwnEnrolments, useProgramme, useSession } from '@/api'
import { createStore, useStore } from '@/lib'

export interface CurrentProgramme {
  programme: string | undefined
  role: Role | undefined
  enrolments: Enrolment[]
}

interface Remembered {
  programme: string
  role: Role
}

/** The last role that was part of an address. Pages without a role keep its navigation. */
const remembered = createStore<Remembered | null>(null)

export function useCurrentProgramme(): CurrentProgramme {
  const params = useParams({ strict: false })
  const before = useStore(remembered)
  const enrolments = useOwnEnrolments()
  const { programme, role } = params
  useEffect(() => {
    if (programme !== undefined && role !== undefined) remembered.set({ programme, role })
  }, [programme, role])

  if (programme !== undefined && role !== undefined) return { programme, role, enrolments }
  const own = enrolments.filter(
    (enrolment) => programme === undefined || enrolment.programme.slug === programme,
  )
  const last = own.find(
    (enrolment) => enrolment.programme.slug === before?.programme && enrolment.role === before.role,
  )
  const enrolment = last ?? own[0]
  return { programme: programme ?? enrolment?.programme.slug, role: enrolment?.role, enrolments }
}

/** The programme whose approvals are in the navigation; undefined if the reader coordinates none. */
export function useCoordinatedProgramme(current: CurrentProgramme): string | undefined {
  const { data: session } = useSession()
  const { pathname } = useLocation()
  const slugs = session?.coordinates ?? []
  if (slugs.length === 0) return undefined
  const isHere = current.programme !== undefined && slugs.includes(current.programme)
  if (isHere) return current.programme
  return pathname.startsWith('/coordinate') || current.role === undefined ? slugs[0] : undefined
}

/** Administration pages have their own navigation. */
export function useIsAdministering(): boolean {
  const { data: session } = useSession()
  const { pathname } = useLocation()
  return session?.administrator === true && pathname.startsWith('/administration')
}

/** Mentees can search for mentors. Mentors can search for mentees if the policy allows it. */
export function useCanSearch(programme: string | undefined, role: Role | undefined): boolean {
  const { data } = useProgramme(programme ?? '', programme !== undefined && role === 'mentor')
  return role === 'mentee' || (role === 'mentor' && data?.policy.who_may_request === 'mentee_or_mentor')
}

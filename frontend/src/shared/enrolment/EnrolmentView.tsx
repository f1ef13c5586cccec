import type { ReactNode } from 'react'
import type { Enrolment, Role } from '@/api'
import { QueryView } from '@/ui'
import { useOwnEnrolment } from './own-enrolment'

interface EnrolmentViewProps {
  programme: string
  role: Role
  /** Shown to readers without this role in the programme. */
  notEnrolled: ReactNode
  children: (enrolment: Enrolment) => ReactNode
}

/** Renders its children with the reader's own enrolment, once it has loaded. */
export function EnrolmentView({ programme, role, notEnrolled, children }: EnrolmentViewProps) {
  const { enrolment, error, refetch } = useOwnEnrolment(programme, role)
  return (
    <QueryView query={{ data: enrolment, error, refetch }}>
      {(own) => (own === null ? notEnrolled : children(own))}
    </QueryView>
  )
}

import { useQuery } from '@tanstack/react-query'
import type { Enrolment } from '@/api'
import { resourcesQuery } from '@/api/queries/resources'
import type { Policy } from './model'

export type MissingRequirement =
  { kind: 'registration' } | { kind: 'approval' } | { kind: 'resources'; unread: number }

/** What stands before the profile: null when nothing does, undefined while it is not known yet. */
export function useMissingRequirement(
  enrolment: Enrolment | null | undefined,
  policy: Policy | undefined,
): MissingRequirement | null | undefined {
  const approved = enrolment?.status === 'approved' || enrolment?.status === 'paused'
  const mustRead = approved && policy?.resources === 'required'
  const resources = useQuery({ ...resourcesQuery(enrolment?.id ?? ''), enabled: mustRead })
  if (enrolment === null) return { kind: 'registration' }
  if (!enrolment || !policy) return undefined
  if (!approved) return { kind: 'approval' }
  if (!mustRead) return null
  // The service has the last word: where the list does not load, the form opens and a save is refused in words.
  if (!resources.data) return resources.error ? null : undefined
  const unread = resources.data.items.filter(isUnread).length
  return unread > 0 ? { kind: 'resources', unread } : null
}

const isUnread = ({
  requirement,
  acknowledged_at: read,
}: {
  requirement: string
  acknowledged_at: string | null
}) => requirement === 'required' && read === null

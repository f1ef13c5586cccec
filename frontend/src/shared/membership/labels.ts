import { useLingui } from '@lingui/react/macro'
import type { Schemas } from '@/api'

type Status = Schemas['Membership']['status']

/** The label of a membership status, for coordinators and administrators. */
export function useMembershipLabel(): (status: Status) => string {
  const { t } = useLingui()
  const words: Record<Status, string> = {
    active: t`Active`,
    grace: t`In grace`,
    lapsed: t`Lapsed`,
    suspended: t`Suspended`,
    none: t`Not a member`,
    unknown: t`Unknown`,
  }
  return (status) => words[status]
}

import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Enrolment, Role } from '@/api'
import { isParticipating } from '@/shared/enrolment'
import { VisuallyHidden } from '@/ui'
import { useCurrentProgramme } from './current-programme'
import styles from './roleSwitch.module.css'

function useHeldEnrolments(): Enrolment[] {
  const { programme, enrolments } = useCurrentProgramme()
  return enrolments.filter((own) => own.programme.slug === programme && isParticipating(own))
}

export const useHoldsBothRoles = () => new Set(useHeldEnrolments().map((own) => own.role)).size === 2

/** Two links, because the role is part of the address. The other role shows the number of its open tasks. */
export function RoleSwitch() {
  const { t } = useLingui()
  const { role: current } = useCurrentProgramme()
  const held = useHeldEnrolments()
  const names: Record<Role, string> = { mentee: t`Mentee`, mentor: t`Mentor` }
  const roles: Role[] = ['mentee', 'mentor']
  return (
    <nav className={styles.switch} aria-label={t`Your role`}>
      {roles.map((role) => {
        const enrolment = held.find((own) => own.role === role)
        if (!enrolment) return null
        const isCurrent = role === current
        return (
          <Link
            key={role}
            to="/p/$programme/$role"
            params={{ programme: enrolment.programme.slug, role }}
            activeProps={{ 'aria-current': undefined }}
            aria-current={isCurrent ? 'true' : undefined}
          >
            {names[role]}
            {!isCurrent && <WaitingCount count={enrolment.waiting} />}
          </Link>
        )
      })}
    </nav>
  )
}

function WaitingCount({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <>
      <span className={styles.waiting} aria-hidden="true">
        {count}
      </span>
      <VisuallyHidden>
        <Plural value={count} one=", # task waiting" other=", # tasks waiting" />
      </VisuallyHidden>
    </>
  )
}

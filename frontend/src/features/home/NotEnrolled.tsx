import { Trans, useLingui } from '@lingui/react/macro'
import { type Role, useProgramme } from '@/api'
import { CardSkeleton, ErrorState, LinkButton, NextStep, Page } from '@/ui'
import styles from './home.module.css'

type Props = { programme: string; role: Role }

/** For members without this role: its benefits, and how to register. */
export function NotEnrolled({ programme: slug, role }: Props) {
  const { t } = useLingui()
  const { data: programme, error, refetch } = useProgramme(slug)
  const title = role === 'mentee' ? t`Find a mentor` : t`Become a mentor`
  if (error || !programme) {
    return (
      <Page title={title}>
        {error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : <CardSkeleton />}
      </Page>
    )
  }
  const { name, benefits, policy } = programme
  return (
    <Page title={title} eyebrow={name}>
      <RegisterStep
        programme={slug}
        role={role}
        isInvited={role === 'mentor' && policy.mentors_by_invitation}
      />
      <Benefits benefits={benefits[role]} />
    </Page>
  )
}

function RegisterStep({ programme, role, isInvited }: Props & { isInvited: boolean }) {
  const { t } = useLingui()
  const register = role === 'mentee' ? t`Register as a mentee` : t`Register as a mentor`
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={isInvited ? t`Mentors join by invitation` : register}
      actions={
        <>
          <LinkButton to="/p/$programme/$role/enrol" params={{ programme, role }}>
            {isInvited ? <Trans>How to join</Trans> : <Trans>Register</Trans>}
          </LinkButton>
          <LinkButton variant="quiet" to="/programmes/$programme" params={{ programme }}>
            <Trans>About the programme</Trans>
          </LinkButton>
        </>
      }
    >
      <p>
        {isInvited ? (
          <Trans>For now, the coordinators invite mentors. You can tell them that you are interested.</Trans>
        ) : (
          <Trans>
            You are not registered in this role yet. Registering takes two minutes. You write your profile
            afterwards.
          </Trans>
        )}
      </p>
    </NextStep>
  )
}

function Benefits({ benefits }: { benefits: string[] }) {
  return (
    <section aria-labelledby="benefits">
      <h2 id="benefits" className={styles.heading}>
        <Trans>What you gain</Trans>
      </h2>
      <ul className={styles.benefits}>
        {benefits.map((benefit) => (
          <li key={benefit}>
            <bdi>{benefit}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useProgramme } from '@/lib/people'
import { CardSkeleton, ErrorState, LinkButton, NextStep, Page } from '@/ui'
import styles from './home.module.css'
import type { Role } from './journey'

/** A member without this role yet: what it gives, and the one way in. */
export function NotEnrolled({ programme: slug, role }: { programme: string; role: Role }) {
  const { t } = useLingui()
  const programme = useProgramme(slug)
  const title = role === 'mentee' ? t`Find a mentor` : t`Become a mentor`
  if (programme.error) {
    return (
      <Page title={title}>
        <ErrorState problem={programme.error} onRetry={() => void programme.refetch()} />
      </Page>
    )
  }
  if (!programme.data) {
    return (
      <Page title={title}>
        <CardSkeleton />
      </Page>
    )
  }
  const { name, benefits, policy } = programme.data
  const invited = role === 'mentor' && policy.mentors_by_invitation
  return (
    <Page title={title} eyebrow={name}>
      <NextStep
        eyebrow={t`Your next step`}
        title={
          invited
            ? t`Mentors join by invitation`
            : role === 'mentee'
              ? t`Register as a mentee`
              : t`Register as a mentor`
        }
        actions={
          <>
            <LinkButton to="/p/$programme/$role/enrol" params={{ programme: slug, role }}>
              {invited ? <Trans>How that works</Trans> : <Trans>Register</Trans>}
            </LinkButton>
            <LinkButton variant="quiet" to="/programmes/$programme" params={{ programme: slug }}>
              <Trans>About the programme</Trans>
            </LinkButton>
          </>
        }
      >
        <p>
          {invited ? (
            <Trans>
              The coordinators invite mentors, for now; you can tell them that you are interested.
            </Trans>
          ) : (
            <Trans>
              You are not registered in this role yet. It takes two minutes; the profile comes afterwards.
            </Trans>
          )}
        </p>
      </NextStep>
      <section aria-labelledby="benefits">
        <h2 id="benefits" className={styles.heading}>
          <Trans>What is in it for you</Trans>
        </h2>
        <ul className={styles.benefits}>
          {benefits[role].map((benefit) => (
            <li key={benefit}>{benefit}</li>
          ))}
        </ul>
      </section>
    </Page>
  )
}

import type { Role } from '@/api'
import { Trans, useLingui } from '@lingui/react/macro'
import { useSubmit } from '@/lib'
import { Button, Card, DescriptionList, Page, ProblemBanner, TextLink } from '@/ui'
import styles from './enrolments.module.css'
import { PledgeCard } from './PledgeCard'
import { needsApproval, roleRules } from './role-rules'
import { usePledges } from './usePledges'
import { useRegister, type Registration } from './useRegister'
import type { Programme } from './model'

type Props = { programme: Programme; role: Role; title: string }
type FormProps = { programme: Programme; role: Role; registration: Registration }

export function RegisterForm({ programme, role, title }: Props) {
  const { t } = useLingui()
  const registration = useRegister(programme.slug, role)
  const lead =
    role === 'mentee'
      ? t`Agree to the rules below to register. You write your profile afterwards.`
      : t`Thank you for giving your time. Agree to the rules below to register. You write your profile afterwards.`
  return (
    <Page title={title} eyebrow={programme.name} lead={lead}>
      <Pledges programme={programme} role={role} registration={registration} />
    </Page>
  )
}

/** The rules in short beside the promises, whichever way the registration is sent. */
export function Pledges({ programme, role, registration }: FormProps) {
  const { i18n } = useLingui()
  return (
    <div className={styles.columns}>
      <Card as="section" className={styles.rules} aria-labelledby="short-rules">
        <h2 id="short-rules" className={styles.cardTitle}>
          <Trans>In short</Trans>
        </h2>
        <p className={styles.soft} dir="auto">
          {programme.eligibility[role]}
        </p>
        <DescriptionList items={roleRules(programme.policy, role, i18n)} />
        <TextLink to="/programmes/$programme" params={{ programme: programme.slug }}>
          <Trans>About the programme</Trans>
        </TextLink>
      </Card>
      <PledgeForm programme={programme} role={role} registration={registration} />
    </div>
  )
}

function PledgeForm({ programme, role, registration }: FormProps) {
  const { t } = useLingui()
  const { asked, versions, forget } = usePledges(programme, role)
  const submission = useSubmit(asked.some((one) => !one.isAgreed))
  return (
    <form
      className={styles.stack}
      onSubmit={submission.onSubmit(() => registration.send(versions, forget))}
      noValidate
    >
      {asked.map(({ kind, pledge, isAgreed, agree }) => (
        <PledgeCard
          key={kind}
          kind={kind}
          pledge={pledge}
          agreed={isAgreed}
          missing={submission.isSubmitted && !isAgreed}
          onChange={agree}
        />
      ))}
      <ProblemBanner title={t`You are not registered yet`} problem={registration.error} />
      <div className={styles.actions}>
        <Button type="submit" isPending={registration.isPending}>
          {needsApproval(programme.policy, role) ? (
            <Trans>Send my registration</Trans>
          ) : (
            <Trans>Register</Trans>
          )}
        </Button>
        <p className={styles.soft}>
          <Trans>You can leave again at any time.</Trans>
        </p>
      </div>
    </form>
  )
}

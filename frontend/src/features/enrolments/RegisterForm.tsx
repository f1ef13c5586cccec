import { Trans, useLingui } from '@lingui/react/macro'
import { $api, asProblem, type Role, type Schemas, useIdempotencyKey, useInvalidate } from '@/api'
import { affectedByRegistering } from '@/api/queries/enrolments'
import { affectedByInvitationAnswer } from '@/api/queries/invitations'
import { useSubmit } from '@/lib'
import { useDraft } from '@/lib/draft'
import {
  Button,
  Card,
  Checkbox,
  DescriptionList,
  Page,
  ProblemBanner,
  SanitizedHtml,
  TextLink,
  toast,
} from '@/ui'
import styles from './enrolments.module.css'
import type { Programme } from './model'
import { needsApproval, roleRules } from './role-rules'

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

/** The main rules of the programme and the pledges, for both ways to register. */
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

type PledgeCardProps = {
  kind: 'conduct' | 'confidentiality'
  pledge: Programme['pledges']['conduct']
  agreed: boolean
  missing: boolean
  onChange: (agreed: boolean) => void
}

function PledgeCard({ kind, pledge, agreed, missing, onChange }: PledgeCardProps) {
  const { t } = useLingui()
  const { version } = pledge
  const title = kind === 'conduct' ? t`Code of conduct` : t`Confidentiality`
  const label =
    kind === 'conduct' ? t`I agree to this code of conduct` : t`I promise to keep this confidential`
  const error =
    kind === 'conduct'
      ? t`Please agree to the code of conduct to continue.`
      : t`Please promise confidentiality to continue.`
  return (
    <Card as="section" className={styles.card} aria-labelledby={`pledge-${kind}`}>
      <div className={styles.pledgeHead}>
        <h2 id={`pledge-${kind}`} className={styles.cardTitle}>
          {title}
        </h2>
        <small className={styles.soft}>{t`Version ${version}`}</small>
      </div>
      <SanitizedHtml html={pledge.text_html} />
      <Checkbox
        name={kind}
        isRequired
        isSelected={agreed}
        onChange={onChange}
        errorMessage={missing ? error : undefined}
      >
        {label}
      </Checkbox>
    </Card>
  )
}

const kinds = ['conduct', 'confidentiality'] as const
type AgreedVersions = Record<(typeof kinds)[number], number | null>

/**
 * The pledges to agree to, and the versions that the member has agreed to. A newer version has to be agreed to again.
 */
function usePledges({ slug, pledges }: Programme, role: Role) {
  const draft = useDraft<AgreedVersions>(`enrol.${slug}.${role}`, { conduct: null, confidentiality: null })
  const asked = kinds.flatMap((kind) => {
    const pledge = pledges[kind]
    if (!pledge) return []
    const { version } = pledge
    const agree = (yes: boolean) => draft.set({ ...draft.value, [kind]: yes ? version : null })
    return { kind, pledge, isAgreed: draft.value[kind] === version, agree }
  })
  const versions: PledgeVersions = {
    conduct: pledges.conduct.version,
    confidentiality: pledges.confidentiality?.version ?? null,
  }
  return { asked, versions, forget: draft.clear }
}

interface PledgeVersions {
  conduct: number
  confidentiality: number | null
}

/** A way to register: openly, or by an invitation. */
export interface Registration {
  send: (versions: PledgeVersions, onDone: () => void) => void
  isPending: boolean
  error: unknown
}

/** The callbacks that both ways to register share. */
function useRegistrationCallbacks() {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const { header, settled } = useIdempotencyKey()
  return {
    header,
    onSuccess: async ({ status }: Pick<Schemas['Enrolment'], 'status'>) => {
      await invalidate(affectedByRegistering)
      // Members who are approved at once get a notification instead.
      if (status !== 'approved') toast(t`We have received your registration`, { tone: 'good' })
    },
    onError: (refusal: unknown) => {
      const { code } = asProblem(refusal)
      settled(refusal)
      if (code === 'pledge_outdated') void invalidate(['/api/v1/programmes/{programme}'])
      if (code === 'enrolment_exists') void invalidate(affectedByRegistering)
      if (code.startsWith('invitation_')) void invalidate(affectedByInvitationAnswer)
    },
  }
}

const toPledgeBody = ({ conduct, confidentiality }: PledgeVersions) => ({
  conduct_version: conduct,
  confidentiality_version: confidentiality,
})

function useRegister(programme: string, role: Role): Registration {
  const { header, ...aftermath } = useRegistrationCallbacks()
  const { mutate, isPending, error } = $api.useMutation(
    'post',
    '/api/v1/programmes/{programme}/enrolments',
    aftermath,
  )
  const send: Registration['send'] = (versions, onDone) =>
    mutate(
      {
        params: { path: { programme }, header: header() },
        body: { role, ...toPledgeBody(versions) },
      },
      { onSuccess: onDone },
    )
  return { send, isPending, error }
}

export function useAccept(token: string): Registration {
  const { header, ...aftermath } = useRegistrationCallbacks()
  const { mutate, isPending, error } = $api.useMutation(
    'post',
    '/api/v1/invitations/{token}/acceptance',
    aftermath,
  )
  const send: Registration['send'] = (versions, onDone) =>
    mutate(
      {
        params: { path: { token }, header: header() },
        body: toPledgeBody(versions),
      },
      { onSuccess: onDone },
    )
  return { send, isPending, error }
}

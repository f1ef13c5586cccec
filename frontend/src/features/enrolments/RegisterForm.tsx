import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState, type FormEvent } from 'react'
import { useProblemText } from '@/api'
import { useDraft } from '@/lib/draft'
import { Banner, Button, Card, Facts, Page, TextLink } from '@/ui'
import styles from './enrolments.module.css'
import { PledgeCard } from './PledgeCard'
import { needsApproval, roleRules, type Programme, type Role } from './rules'
import { useRegister, type Registration } from './useRegister'

type Props = { programme: Programme; role: Role; title: string }
type FormProps = { programme: Programme; role: Role; registration: Registration }
type Agreed = { conduct: number | null; confidentiality: number | null }

export function RegisterForm({ programme, role, title }: Props) {
  const { t } = useLingui()
  const registration = useRegister(programme.slug, role)
  const lead =
    role === 'mentee'
      ? t`Two promises, one button. Your profile comes afterwards and is saved as you go.`
      : t`Thank you for giving your time. Two promises, one button; your profile comes afterwards.`
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
        <p className={styles.soft}>{programme.eligibility[role]}</p>
        <Facts items={roleRules(programme.policy, role, i18n)} />
        <TextLink to="/programmes/$programme" params={{ programme: programme.slug }}>
          <Trans>All about the programme</Trans>
        </TextLink>
      </Card>
      <PledgeForm programme={programme} role={role} registration={registration} />
    </div>
  )
}

function PledgeForm({ programme, role, registration }: FormProps) {
  const { t } = useLingui()
  const { conduct, confidentiality } = programme.pledges
  const {
    value: agreed,
    set: setAgreed,
    clear: clearDraft,
  } = useDraft<Agreed>(`enrol.${programme.slug}.${role}`, {
    conduct: null,
    confidentiality: null,
  })
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const problemText = useProblemText(registration.error)

  // A pledge agreed to in an older version is asked again.
  const conductAgreed = agreed.conduct === conduct.version
  const confidentialityAgreed = !confidentiality || agreed.confidentiality === confidentiality.version
  const missing = !conductAgreed || !confidentialityAgreed

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing) {
      form.current?.querySelector<HTMLInputElement>('input[type=checkbox]:not(:checked)')?.focus()
      return
    }
    const versions = { conduct: conduct.version, confidentiality: confidentiality?.version ?? null }
    registration.send(versions, clearDraft)
  }

  return (
    <form ref={form} className={styles.stack} onSubmit={submit} noValidate>
      <PledgeCard
        kind="conduct"
        pledge={conduct}
        agreed={conductAgreed}
        missing={tried && !conductAgreed}
        onChange={(yes) => setAgreed({ ...agreed, conduct: yes ? conduct.version : null })}
      />
      {confidentiality && (
        <PledgeCard
          kind="confidentiality"
          pledge={confidentiality}
          agreed={confidentialityAgreed}
          missing={tried && !confidentialityAgreed}
          onChange={(yes) => setAgreed({ ...agreed, confidentiality: yes ? confidentiality.version : null })}
        />
      )}
      {registration.error != null && (
        <Banner tone="error" title={t`You are not registered yet`}>
          <p>{problemText}</p>
        </Banner>
      )}
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

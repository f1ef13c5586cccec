import { useLingui } from '@lingui/react/macro'
import { Card, Checkbox, SanitizedHtml } from '@/ui'
import styles from './enrolments.module.css'
import type { Programme } from './model'

type Props = {
  kind: 'conduct' | 'confidentiality'
  pledge: Programme['pledges']['conduct']
  agreed: boolean
  missing: boolean
  onChange: (agreed: boolean) => void
}

export function PledgeCard({ kind, pledge, agreed, missing, onChange }: Props) {
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

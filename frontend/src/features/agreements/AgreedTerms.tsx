import { Trans, useLingui } from '@lingui/react/macro'
import { Card, TextLink } from '@/ui'
import styles from './agreements.module.css'
import { sectionText } from './labels'
import type { Place } from './model'
import { useVersions } from './useAgreement'

/** For the overview of a mentorship: what is in force. */
export function AgreedTerms(place: Place) {
  const { i18n } = useLingui()
  const terms = useVersions(place.mentorship).items?.find(({ status }) => status === 'in_force')?.terms
  if (!terms) return null
  const lines = (['period', 'meetings', 'contact'] as const).map((section) =>
    sectionText(section, terms, i18n),
  )
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.cardTitle}>
        <Trans>What you agreed</Trans>
      </h2>
      {lines.map((line) => (
        <p key={line} className={styles.prose} dir="auto">
          {line}
        </p>
      ))}
      <p>
        <TextLink to="/p/$programme/$role/mentorships/$mentorship/agreement" params={{ ...place }}>
          <Trans>Open the agreement</Trans>
        </TextLink>
      </p>
    </Card>
  )
}

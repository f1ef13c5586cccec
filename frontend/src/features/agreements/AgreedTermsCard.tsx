import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { overviewQuery } from '@/api/queries/mentorships'
import { Card, DescriptionList, TextLink } from '@/ui'
import styles from './agreements.module.css'
import { sectionName, sectionText } from './labels'
import type { Place, Terms } from './model'
import { useVersions } from './useAgreement'

/** What is in force, and how many of the meetings were held. */
export function AgreedTermsCard(place: Place) {
  const { t, i18n } = useLingui()
  const title = useId()
  const terms = useVersions(place.mentorship).items?.find(({ status }) => status === 'in_force')?.terms
  if (!terms) return null
  const agreed = (['period', 'meetings', 'contact'] as const).map((section) => ({
    term: sectionName(section, i18n),
    description: (
      <span className={styles.prose}>{sectionText(section, { ...terms, other_terms: '' }, i18n)}</span>
    ),
  }))
  const held = { term: t`Held so far`, description: <Held mentorship={place.mentorship} terms={terms} /> }
  return (
    <Card as="section" className={styles.card} aria-labelledby={title}>
      <h2 id={title} className={styles.cardTitle}>
        <Trans>What you agreed</Trans>
      </h2>
      <DescriptionList items={[...agreed, held]} />
      <p>
        <TextLink to="/p/$programme/$role/mentorships/$mentorship/agreement" params={{ ...place }}>
          <Trans>Open the agreement</Trans>
        </TextLink>
      </p>
    </Card>
  )
}

/** The meetings that took place, of those that the two have planned. */
function Held({ mentorship, terms }: { mentorship: string; terms: Terms }) {
  const { data } = useQuery(overviewQuery(mentorship))
  const held = data?.meetings.held ?? 0
  return (
    <Plural
      value={terms.meetings_planned ?? 0}
      one={`${held} of # meeting`}
      other={`${held} of # meetings`}
    />
  )
}

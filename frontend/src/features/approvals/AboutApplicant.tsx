import { Trans, useLingui } from '@lingui/react/macro'
import { countryName, useLocale } from '@/lib'
import { useMembershipLabel } from '@/shared/membership'
import { Card, Chip, DateTime, DescriptionList, PlainDate } from '@/ui'
import styles from './applicant.module.css'
import type { Approval } from './useApprovals'

type Items = Parameters<typeof DescriptionList>[0]['items']

/** Who it is, and how it stands with their membership. */
export function AboutApplicant({ approval }: { approval: Approval }) {
  const { t } = useLingui()
  return (
    <aside className={styles.column} aria-label={approval.display_name}>
      <Card as="section" className={styles.card}>
        <h2 className={styles.title}>
          <Trans>About the member</Trans>
        </h2>
        <Person approval={approval} />
      </Card>
      <Card as="section" className={styles.card}>
        <h2 className={styles.title}>{t`Membership`}</h2>
        <MembershipFacts membership={approval.membership} />
      </Card>
    </aside>
  )
}

function Person({ approval }: { approval: Approval }) {
  const { t } = useLingui()
  const locale = useLocale()
  const { society_name: society, email, country, headline } = approval
  const items: Items = [
    ...(society === null ? [] : [{ term: t`Name at the society`, description: <bdi>{society}</bdi> }]),
    ...(country === null ? [] : [{ term: t`Country`, description: countryName(country, locale) }]),
    ...(headline === '' ? [] : [{ term: t`Headline`, description: <bdi>{headline}</bdi> }]),
  ]
  return (
    <>
      <a href={`mailto:${email}`}>{email}</a>
      {items.length > 0 && <DescriptionList items={items} />}
    </>
  )
}

function MembershipFacts({ membership }: Pick<Approval, 'membership'>) {
  const { t } = useLingui()
  const wordOf = useMembershipLabel()
  const { status, category, number, valid_until, verified_at } = membership
  const word = wordOf(status)
  const items: Items = [
    { term: t`Status`, description: status === 'active' ? word : <Chip tone="warn">{word}</Chip> },
    ...(category === null ? [] : [{ term: t`Category`, description: category }]),
    ...(number === null ? [] : [{ term: t`Number`, description: number }]),
    ...(valid_until === null
      ? []
      : [{ term: t`Valid until`, description: <PlainDate value={valid_until} /> }]),
    { term: t`Last checked`, description: <DateTime value={verified_at} /> },
  ]
  return <DescriptionList items={items} />
}

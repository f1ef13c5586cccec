import { Trans, useLingui } from '@lingui/react/macro'
import type { Schemas } from '@/api'
import { Card, DateTime, DescriptionList, PlainDate, TextLink } from '@/ui'
import styles from './access.module.css'

interface MembershipCardProps {
  member: Schemas['Me']
  society: Schemas['Society']
}

/** The membership data that the society sent, and where to correct it. */
export function MembershipCard({ member, society }: MembershipCardProps) {
  const { t } = useLingui()
  const status = useStatusLabel(member.membership.status)
  const { number, category, valid_until, verified_at } = member.membership
  const items = [
    { term: t`Name`, description: <bdi>{member.display_name}</bdi> },
    { term: t`E-mail`, description: member.email },
    { term: t`Membership`, description: status },
    number && { term: t`Number`, description: number },
    category && { term: t`Category`, description: category },
    valid_until && { term: t`Valid until`, description: <PlainDate value={valid_until} /> },
    verified_at && { term: t`Checked`, description: <DateTime value={verified_at} /> },
  ].filter((item) => typeof item === 'object' && item !== null)
  return (
    <Card as="section" className={styles.card}>
      <h2>
        <Trans>What {society.short_name} told us</Trans>
      </h2>
      <DescriptionList items={items} />
      {society.details_url && (
        <TextLink href={society.details_url}>
          <Trans>Change your details at {society.short_name}</Trans>
        </TextLink>
      )}
    </Card>
  )
}

function useStatusLabel(status: Schemas['Membership']['status']): string {
  const { t } = useLingui()
  const words: Record<typeof status, string> = {
    active: t`active`,
    grace: t`active, renewal due`,
    lapsed: t`lapsed`,
    suspended: t`suspended`,
    none: t`no membership`,
    unknown: t`not known`,
  }
  return words[status]
}

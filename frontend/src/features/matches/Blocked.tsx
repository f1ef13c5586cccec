import { Trans, useLingui } from '@lingui/react/macro'
import type { Side } from '@/lib/people'
import { EmptyState, LinkButton } from '@/ui'

const codes = ['not_approved', 'profile_incomplete', 'required_resources_unread', 'no_free_seat'] as const
type BlockedCode = (typeof codes)[number]

export function isBlocked(code: string): code is BlockedCode {
  return codes.some((known) => known === code)
}

/** The list opens after these steps; each state says which one is missing and leads there. */
export function Blocked({ code, programme, side }: { code: BlockedCode; programme: string; side: Side }) {
  const { t } = useLingui()
  const params = { programme, role: side }
  switch (code) {
    case 'no_free_seat':
      return (
        <EmptyState
          title={t`You have as many mentees as you can take`}
          action={
            <LinkButton to="/p/$programme/$role/profile" params={params}>
              <Trans>How many I can take</Trans>
            </LinkButton>
          }
        >
          <Trans>The list opens again when a mentorship ends, or when you raise that number.</Trans>
        </EmptyState>
      )
    case 'not_approved':
      return (
        <EmptyState
          title={t`Your registration is being looked at`}
          action={
            <LinkButton to="/p/$programme/$role" params={params}>
              <Trans>See where you stand</Trans>
            </LinkButton>
          }
        >
          <Trans>
            The list opens as soon as a coordinator has approved your registration. You will be told here and
            by e-mail.
          </Trans>
        </EmptyState>
      )
    case 'profile_incomplete':
      return (
        <EmptyState
          title={side === 'mentee' ? t`First tell mentors about you` : t`First tell mentees about you`}
          action={
            <LinkButton to="/p/$programme/$role/profile" params={params}>
              <Trans>Complete my profile</Trans>
            </LinkButton>
          }
        >
          <Trans>
            The list is ranked by what you write in your profile, and some of it is still missing.
          </Trans>
        </EmptyState>
      )
    default:
      return (
        <EmptyState
          title={t`A little reading first`}
          action={
            <LinkButton to="/p/$programme/$role/resources" params={params}>
              <Trans>Go to the reading</Trans>
            </LinkButton>
          }
        >
          <Trans>This programme asks you to read a few pages before you choose somebody.</Trans>
        </EmptyState>
      )
  }
}

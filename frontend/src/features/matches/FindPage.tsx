import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Schemas } from '@/api'
import { useOwnEnrolment } from '@/lib/people'
import { CardSkeleton, EmptyState, ErrorState, LinkButton, Page } from '@/ui'
import type { Filters } from './filters'
import { HowMatchingWorks } from './HowMatchingWorks'
import type { Match } from './MatchCard'
import { Matches } from './Matches'

interface Props {
  programme: string
  filters: Filters
  onFilters: (filters: Filters) => void
  /** What can be asked of this mentor from here; requests are a feature of their own. */
  renderAction: (match: Match, enrolment: Schemas['Enrolment']) => ReactNode
  /** What stands above the list, such as that every place for a mentor is taken. */
  renderNotice: (enrolment: Schemas['Enrolment']) => ReactNode
}

export function FindPage({ programme, filters, onFilters, renderAction, renderNotice }: Props) {
  const { t } = useLingui()
  const { enrolment, error, isPending, refetch } = useOwnEnrolment(programme, 'mentee')
  return (
    <Page
      wide
      title={t`Find a mentor`}
      lead={
        <>
          <Trans>Ranked for you by expertise, topics, languages and hours you can both make.</Trans>{' '}
          <HowMatchingWorks programme={programme} />
        </>
      }
    >
      {isPending && <CardSkeleton />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {enrolment === null && <NotAMentee programme={programme} />}
      {enrolment && (
        <Matches
          programme={programme}
          enrolment={enrolment.id}
          filters={filters}
          onFilters={onFilters}
          renderAction={(match) => renderAction(match, enrolment)}
          notice={renderNotice(enrolment)}
        />
      )}
    </Page>
  )
}

export function NotAMentee({ programme }: { programme: string }) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`Mentees find their mentor here`}
      action={
        <LinkButton to="/p/$programme/$role/enrol" params={{ programme, role: 'mentee' }}>
          <Trans>Register as a mentee</Trans>
        </LinkButton>
      }
    >
      <Trans>You do not take part in this programme as a mentee. Registering takes a minute.</Trans>
    </EmptyState>
  )
}

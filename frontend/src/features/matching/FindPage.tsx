import { Trans, useLingui } from '@lingui/react/macro'
import type { ComponentType } from 'react'
import type { Role } from '@/api'
import { EnrolmentView } from '@/shared/enrolment'
import { EmptyState, LinkButton, Page } from '@/ui'
import { MatchActionContext, RoleContext } from './context'
import type { Filters } from './filters'
import { HowMatchingWorks } from './HowMatchingWorks'
import { MatchResults } from './MatchResults'
import type { MatchSlotProps } from './model'

interface Props {
  programme: string
  /** The reader's role. */
  role: Role
  filters: Filters
  onFilters: (filters: Filters) => void
  Action: ComponentType<MatchSlotProps>
  /** Rendered above the list, for example to say that all places for mentors are taken. */
  Notice: ComponentType<Pick<MatchSlotProps, 'role' | 'enrolment'>>
}

export function FindPage({ programme, role, filters, onFilters, Action, Notice }: Props) {
  const { t } = useLingui()
  const isShortlist = filters.only === 'shortlisted'
  const title = role === 'mentee' ? t`Find a mentor` : t`Find a mentee`
  return (
    <Page
      wide
      title={isShortlist ? t({ message: 'Shortlist', context: 'filter' }) : title}
      lead={isShortlist ? <AboutShortlist role={role} /> : <AboutList programme={programme} role={role} />}
    >
      <EnrolmentView
        programme={programme}
        role={role}
        notEnrolled={<NotInRole programme={programme} role={role} />}
      >
        {(enrolment) => (
          <RoleContext value={role}>
            <MatchActionContext
              value={(match) => (
                <Action programme={programme} role={role} enrolment={enrolment} match={match} />
              )}
            >
              <MatchResults
                programme={programme}
                enrolment={enrolment.id}
                filters={filters}
                onFilters={onFilters}
                notice={<Notice role={role} enrolment={enrolment} />}
              />
            </MatchActionContext>
          </RoleContext>
        )}
      </EnrolmentView>
    </Page>
  )
}

function AboutList({ programme, role }: Pick<Props, 'programme' | 'role'>) {
  if (role === 'mentor') {
    return (
      <Trans>
        Mentees who let mentors find them, ranked for you by expertise, topics, languages and hours that suit
        you both.
      </Trans>
    )
  }
  return (
    <>
      <Trans>Ranked for you by expertise, topics, languages and hours that suit you both.</Trans>{' '}
      <HowMatchingWorks programme={programme} />
    </>
  )
}

function AboutShortlist({ role }: Pick<Props, 'role'>) {
  return role === 'mentee' ? (
    <Trans>The mentors you have shortlisted, best matches first.</Trans>
  ) : (
    <Trans>The mentees you have shortlisted, best matches first.</Trans>
  )
}

export function NotInRole({ programme, role }: { programme: string; role: Role }) {
  return role === 'mentee' ? <NotAMentee programme={programme} /> : <NotAMentor programme={programme} />
}

function NotAMentor({ programme }: { programme: string }) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`Mentors find mentees here`}
      action={
        <LinkButton to="/programmes/$programme" params={{ programme }}>
          <Trans>About the programme</Trans>
        </LinkButton>
      }
    >
      <Trans>You do not take part in this programme as a mentor.</Trans>
    </EmptyState>
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
      <Trans>You are not registered as a mentee in this programme. Registering takes two minutes.</Trans>
    </EmptyState>
  )
}

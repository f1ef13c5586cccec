import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode, Ref } from 'react'
import { type Role, showMoreProps, useProgramme } from '@/api'
import { useFocusOnMore } from '@/lib/focus'
import { EnrolmentView } from '@/shared/enrolment'
import { CardSkeleton, EmptyState, ErrorState, LinkButton, Page, QueryView, ShowMore } from '@/ui'
import { useRequests, type RequestsResult } from './useRequests'
import { RequestRow } from './RequestRow'
import styles from './requests.module.css'
import type { MentorshipRequest } from './model'

export function RequestsPage({ programme, role }: { programme: string; role: Role }) {
  const { t } = useLingui()
  const { data } = useProgramme(programme)
  const mayFind = data?.policy.who_may_request === 'mentee_or_mentor'
  const lead =
    role === 'mentee'
      ? t`Your requests to mentors, their requests to you, and the answers.`
      : mayFind
        ? t`Your requests to mentees, their requests to you, and the answers.`
        : t`Members who would like you to be their mentor.`
  return (
    <Page title={t`Requests`} lead={lead}>
      <EnrolmentView
        programme={programme}
        role={role}
        notEnrolled={<NotTakingPart programme={programme} role={role} />}
      >
        {({ id }) => <RequestLists programme={programme} role={role} enrolment={id} />}
      </EnrolmentView>
    </Page>
  )
}

interface ListsProps {
  programme: string
  role: Role
  enrolment: string
}

function RequestLists({ programme, role, enrolment }: ListsProps) {
  const pending = useRequests(enrolment, 'pending')
  const closed = useRequests(enrolment, 'closed')
  const hasClosed = (closed.pages?.[0]?.items.length ?? 0) > 0
  const open = pending.items ?? []
  const received = open.filter((request) => request.direction === 'received')
  const sent = open.filter((request) => request.direction === 'sent')
  const isEmpty = pending.pages?.[0]?.items.length === 0
  return (
    <div className={styles.lists}>
      {received.length > 0 && (
        <Group id="requests-received" title={<Trans>Waiting for you</Trans>}>
          <RequestRows requests={received} programme={programme} role={role} />
        </Group>
      )}
      {sent.length > 0 && (
        <Group id="requests-sent" title={<Trans>Waiting for an answer</Trans>}>
          <RequestRows requests={sent} programme={programme} role={role} />
        </Group>
      )}
      {pending.isPending && <CardSkeleton />}
      {pending.error && <ErrorState problem={pending.error} onRetry={() => void pending.refetch()} />}
      <ShowMore {...showMoreProps(pending)} />
      {isEmpty && <NothingOpen programme={programme} role={role} />}
      {(hasClosed || closed.error) && (
        <Group id="requests-closed" title={<Trans>Answered and closed</Trans>}>
          <RequestList query={closed} programme={programme} role={role} />
        </Group>
      )}
    </div>
  )
}

interface GroupProps {
  id: string
  title: ReactNode
  children: ReactNode
}

function Group({ id, title, children }: GroupProps) {
  return (
    <section className={styles.list} aria-labelledby={id}>
      <h2 id={id} className={styles.listTitle}>
        {title}
      </h2>
      {children}
    </section>
  )
}

interface ListProps {
  query: RequestsResult
  programme: string
  role: Role
}

function RequestList({ query, programme, role }: ListProps) {
  const { list, expectMore } = useFocusOnMore<HTMLUListElement>(query.items?.length ?? 0)
  return (
    <>
      <QueryView query={{ ...query, data: query.items }}>
        {(items) => <RequestRows ref={list} requests={items} programme={programme} role={role} />}
      </QueryView>
      <ShowMore {...showMoreProps(query, expectMore)} />
    </>
  )
}

interface RowsProps {
  ref?: Ref<HTMLUListElement>
  requests: MentorshipRequest[]
  programme: string
  role: Role
}

function RequestRows({ ref, requests, programme, role }: RowsProps) {
  if (requests.length === 0) return null
  return (
    <ul ref={ref} className={styles.rows}>
      {requests.map((request) => (
        <li key={request.id}>
          <RequestRow request={request} programme={programme} role={role} />
        </li>
      ))}
    </ul>
  )
}

function NothingOpen({ programme, role }: { programme: string; role: Role }): ReactNode {
  const { t } = useLingui()
  if (role === 'mentee') {
    return (
      <EmptyState
        title={t`No open requests`}
        action={
          <LinkButton to="/p/$programme/$role/find" params={{ programme, role }}>
            <Trans>Find a mentor</Trans>
          </LinkButton>
        }
      >
        <Trans>Choose a mentor who fits you and write a few lines about what you hope for.</Trans>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t`No requests to answer`}
      action={
        <LinkButton variant="quiet" to="/p/$programme/$role/profile" params={{ programme, role }}>
          <Trans>Review my profile</Trans>
        </LinkButton>
      }
    >
      <Trans>
        New requests appear here, and we will e-mail you. A clear profile helps you get requests that match.
      </Trans>
    </EmptyState>
  )
}

function NotTakingPart({ programme, role }: { programme: string; role: Role }) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={
        role === 'mentee'
          ? t`You are not a mentee in this programme`
          : t`You are not a mentor in this programme`
      }
      action={
        <LinkButton to="/programmes/$programme" params={{ programme }}>
          <Trans>About the programme</Trans>
        </LinkButton>
      }
    >
      <Trans>The programme’s page explains how to take part.</Trans>
    </EmptyState>
  )
}

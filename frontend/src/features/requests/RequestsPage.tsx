import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFocusOnMore } from '@/lib/focus'
import { type Side, useOwnEnrolment } from '@/lib/people'
import { CardSkeleton, EmptyState, ErrorState, LinkButton, Page, ShowMore } from '@/ui'
import { useRequests } from './openRequests'
import { RequestRow } from './RequestRow'
import styles from './requests.module.css'

export function RequestsPage({ programme, role }: { programme: string; role: Side }) {
  const { t } = useLingui()
  const { enrolment, error, isPending, refetch } = useOwnEnrolment(programme, role)
  const lead =
    role === 'mentee'
      ? t`The mentors you asked, and what they answered.`
      : t`Members who would like you to be their mentor.`
  return (
    <Page title={t`Requests`} lead={lead}>
      {isPending && <CardSkeleton />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {enrolment === null && <NotTakingPart programme={programme} role={role} />}
      {enrolment && <RequestLists programme={programme} role={role} enrolment={enrolment.id} />}
    </Page>
  )
}

interface ListsProps {
  programme: string
  role: Side
  enrolment: string
}

function RequestLists({ programme, role, enrolment }: ListsProps) {
  const pending = useRequests(enrolment, 'pending')
  const closed = useRequests(enrolment, 'closed')
  const hasClosed = (closed.data?.pages[0]?.items.length ?? 0) > 0
  const isEmpty = pending.data?.pages[0]?.items.length === 0
  return (
    <div className={styles.lists}>
      <section className={styles.list} aria-labelledby="requests-open">
        <h2 id="requests-open" className={styles.listTitle}>
          {role === 'mentee' ? <Trans>Waiting for an answer</Trans> : <Trans>Waiting for you</Trans>}
        </h2>
        <RequestList query={pending} programme={programme} role={role} />
        {isEmpty && <NothingOpen programme={programme} role={role} />}
      </section>
      {(hasClosed || closed.error) && (
        <section className={styles.list} aria-labelledby="requests-closed">
          <h2 id="requests-closed" className={styles.listTitle}>
            <Trans>Answered and closed</Trans>
          </h2>
          <RequestList query={closed} programme={programme} role={role} />
        </section>
      )}
    </div>
  )
}

interface ListProps {
  query: ReturnType<typeof useRequests>
  programme: string
  role: Side
}

function RequestList({ query, programme, role }: ListProps) {
  const requests = query.data?.pages.flatMap((page) => page.items) ?? []
  const { list, expectMore } = useFocusOnMore<HTMLUListElement>(requests.length)
  return (
    <>
      {query.isPending && <CardSkeleton />}
      {query.error && <ErrorState problem={query.error} onRetry={() => void query.refetch()} />}
      {requests.length > 0 && (
        <ul ref={list} className={styles.rows}>
          {requests.map((request) => (
            <li key={request.id}>
              <RequestRow request={request} programme={programme} role={role} />
            </li>
          ))}
        </ul>
      )}
      <ShowMore
        hasMore={query.hasNextPage}
        isLoading={query.isFetchingNextPage}
        onPress={() => {
          expectMore()
          void query.fetchNextPage()
        }}
      />
    </>
  )
}

function NothingOpen({ programme, role }: { programme: string; role: Side }): ReactNode {
  const { t } = useLingui()
  if (role === 'mentee') {
    return (
      <EmptyState
        title={t`No request is open`}
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
      title={t`Nobody is waiting for you`}
      action={
        <LinkButton variant="quiet" to="/p/$programme/$role/profile" params={{ programme, role }}>
          <Trans>Look over my profile</Trans>
        </LinkButton>
      }
    >
      <Trans>
        New requests appear here, and you are told by e-mail. A clear profile brings the ones that fit.
      </Trans>
    </EmptyState>
  )
}

function NotTakingPart({ programme, role }: { programme: string; role: Side }) {
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
      <Trans>The programme’s page says how to take part.</Trans>
    </EmptyState>
  )
}

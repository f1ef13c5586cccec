import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Problem, Role } from '@/api'
import { requestQuery } from '@/api/queries/requests'
import { useFocusOnChange } from '@/lib/focus'
import { useOwnEnrolment } from '@/shared/enrolment'
import { nameInSentence, PersonDetails, PersonMeta, PersonStatements, ReasonList } from '@/shared/people'
import { Avatar, BackLink, Card, Page, QueryView, TextLink } from '@/ui'
import { AnswerProblem } from './AnswerProblem'
import { AnswerRequest } from './AnswerRequest'
import { AwaitingAnswer } from './AwaitingAnswer'
import { ClosedRequest } from './ClosedRequest'
import { type MentorshipRequest, offersOthers, waitsForSender } from './model'
import { OtherMatches } from './OtherMatches'
import { AnswerQuestion, QuestionAndAnswer } from './QuestionAndAnswer'
import { RequestDates } from './RequestRow'
import styles from './requests.module.css'

interface Props {
  programme: string
  role: Role
  request: string
}

export function RequestPage({ programme, role, request: id }: Props) {
  const { t, i18n } = useLingui()
  const query = useQuery(requestQuery(id))
  const request = query.data
  const name = request ? nameInSentence(request.other, i18n) : ''
  const isSent = request?.direction === 'sent'
  const title = isSent ? t`Your request to ${name}` : t`Request from ${name}`
  return (
    <Page
      wide
      title={request ? title : t`Request`}
      eyebrow={
        <BackLink>
          <TextLink to="/p/$programme/$role/requests" params={{ programme, role }}>
            <Trans>All requests</Trans>
          </TextLink>
        </BackLink>
      }
      lead={request && <RequestDates request={request} />}
    >
      <QueryView query={query}>
        {(data) => <RequestDetails request={data} programme={programme} role={role} />}
      </QueryView>
    </Page>
  )
}

interface DetailsProps {
  request: MentorshipRequest
  programme: string
  role: Role
}

function RequestDetails({ request, programme, role }: DetailsProps) {
  const { other } = request
  const isSent = request.direction === 'sent'
  const { enrolment } = useOwnEnrolment(programme, role)
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <RequestState request={request} programme={programme} role={role} />
        <Card as="section" className={styles.message}>
          <h2 className={styles.cardTitle}>
            {isSent ? <Trans>What you wrote</Trans> : <Trans>The message</Trans>}
          </h2>
          {request.message === '' ? (
            <p className={styles.when}>
              <Trans>This message has been deleted.</Trans>
            </p>
          ) : (
            <p className={styles.written} dir="auto">
              {request.message}
            </p>
          )}
        </Card>
        {!(waitsForSender(request) && isSent) && <QuestionAndAnswer request={request} />}
        {offersOthers(request) && enrolment && (
          <OtherMatches programme={programme} role={role} enrolment={enrolment} />
        )}
        <Card as="section" className={styles.words}>
          <PersonStatements person={other} role={role === 'mentee' ? 'mentor' : 'mentee'} />
        </Card>
      </div>
      <aside className={styles.side} aria-label={other.display_name}>
        <Card as="section" className={styles.person}>
          <div className={styles.personHead}>
            <Avatar name={other.display_name} photo={other.photo_url} />
            <div>
              <h2 className={styles.cardTitle}>
                <bdi>{other.display_name}</bdi>
              </h2>
              <PersonMeta person={other} />
            </div>
          </div>
          <ReasonList programme={programme} reasons={request.reasons} role={role} detailed />
          <PersonDetails person={other} programme={programme} />
        </Card>
      </aside>
    </div>
  )
}

function RequestState({ request, programme, role }: DetailsProps) {
  // State of the parent, because the buttons unmount when the request is fetched again after a conflict.
  const [problem, setProblem] = useState<Problem | null>(null)
  const step = request.status === 'pending' && waitsForSender(request) ? 'asked' : request.status
  const region = useFocusOnChange(problem ? problem.code : step)
  return (
    <div ref={region} tabIndex={-1} className={styles.state}>
      <StateNow
        request={request}
        programme={programme}
        role={role}
        problem={problem}
        onProblem={setProblem}
      />
    </div>
  )
}

interface StateProps extends DetailsProps {
  problem: Problem | null
  onProblem: (problem: Problem | null) => void
}

function StateNow({ request, programme, role, problem, onProblem }: StateProps) {
  const { enrolment } = useOwnEnrolment(programme, role)
  const isSent = request.direction === 'sent'
  if (!isSent && problem && enrolment) {
    return (
      <AnswerProblem
        problem={problem}
        request={request}
        programme={programme}
        role={role}
        enrolment={enrolment}
        onBack={() => onProblem(null)}
      />
    )
  }
  if (request.status !== 'pending')
    return <ClosedRequest request={request} programme={programme} role={role} />
  if (isSent) {
    return (
      <>
        {waitsForSender(request) && !request.on_hold && <AnswerQuestion request={request} />}
        <AwaitingAnswer request={request} programme={programme} role={role} />
      </>
    )
  }
  return enrolment ? (
    <AnswerRequest
      request={request}
      programme={programme}
      role={role}
      enrolment={enrolment}
      onProblem={onProblem}
    />
  ) : null
}

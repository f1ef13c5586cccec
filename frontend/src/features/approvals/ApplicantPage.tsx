import { Trans, useLingui } from '@lingui/react/macro'
import { asProblem } from '@/api'
import { BackLink, Card, CardSkeleton, EmptyState, ErrorState, LinkButton, Page, TextLink } from '@/ui'
import { AboutApplicant } from './AboutApplicant'
import styles from './applicant.module.css'
import { DecisionPanel } from './DecisionPanel'
import { QuestionList } from './QuestionList'
import { useNextApproval } from './next-approval'
import type { ApprovalSearch } from './search-params'
import { useApproval, type Approval } from './useApprovals'

interface Props {
  programme: string
  enrolment: string
  /** The filters of the list this was opened from, so that the way back leads to the same list. */
  search: ApprovalSearch
}

/** All there is to know before a decision, and afterwards what was decided. */
export function ApplicantPage({ programme, enrolment, search }: Props) {
  const { t } = useLingui()
  const { data: approval, error, isPending, refetch } = useApproval(programme, enrolment)
  const next = useNextApproval(programme, search, approval)
  const isClosed =
    approval?.status === 'withdrawn' || (error !== null && asProblem(error).code === 'not_found')
  const list = { programme, search }
  return (
    <Page
      title={approval?.display_name ?? t`Registration`}
      eyebrow={<BackToList {...list} />}
      lead={approval && <RegisteringAs role={approval.role} />}
      actions={next && <NextOne {...list} next={next} />}
    >
      {isPending && <CardSkeleton />}
      {isClosed && <Closed {...list} />}
      {error && !isClosed && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {approval && !isClosed && (
        <div className={styles.columns}>
          <div className={styles.column}>
            <DecisionPanel programme={programme} approval={approval} />
            <QuestionsCard questions={approval.questions} />
          </div>
          <AboutApplicant approval={approval} />
        </div>
      )}
    </Page>
  )
}

type ListProps = Pick<Props, 'programme' | 'search'>

function BackToList({ programme, search }: ListProps) {
  return (
    <BackLink>
      <TextLink to="/coordinate/$programme/approvals" params={{ programme }} search={search}>
        <Trans>All registrations</Trans>
      </TextLink>
    </BackLink>
  )
}

function RegisteringAs({ role }: Pick<Approval, 'role'>) {
  return role === 'mentee' ? <Trans>Registration as a mentee</Trans> : <Trans>Registration as a mentor</Trans>
}

function NextOne({ programme, search, next }: ListProps & { next: Approval }) {
  return (
    <LinkButton
      variant="quiet"
      to="/coordinate/$programme/approvals/$enrolment"
      params={{ programme, enrolment: next.enrolment_id }}
      search={search}
    >
      <Trans>Next registration</Trans>
    </LinkButton>
  )
}

function Closed({ programme, search }: ListProps) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`This registration is no longer open`}
      action={
        <LinkButton to="/coordinate/$programme/approvals" params={{ programme }} search={search}>
          <Trans>All registrations</Trans>
        </LinkButton>
      }
    >
      <Trans>It was decided or withdrawn, or it belongs to another programme.</Trans>
    </EmptyState>
  )
}

function QuestionsCard({ questions }: Pick<Approval, 'questions'>) {
  if (questions.length === 0) return null
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.title}>
        <Trans>Questions and answers</Trans>
      </h2>
      <QuestionList questions={questions} />
    </Card>
  )
}

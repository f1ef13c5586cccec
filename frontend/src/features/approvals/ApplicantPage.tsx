import { Trans, useLingui } from '@lingui/react/macro'
import { asProblem } from '@/api'
import { countryName, useLocale } from '@/lib'
import { useMembershipLabel } from '@/shared/membership'
import {
  BackLink,
  Card,
  CardSkeleton,
  Chip,
  DateTime,
  DescriptionList,
  EmptyState,
  ErrorState,
  LinkButton,
  Page,
  PlainDate,
  TextLink,
} from '@/ui'
import styles from './applicant.module.css'
import { DecisionPanel } from './DecisionPanel'
import { useNextApproval } from './next-approval'
import { QuestionList } from './QuestionList'
import type { ApprovalSearch } from './search-params'
import { type Approval, useApproval } from './useApprovals'

interface Props {
  programme: string
  enrolment: string
  /** The filters of the list from which this page was opened, for the link back. */
  search: ApprovalSearch
}

/** Everything that a decision needs, and afterwards the decision. */
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

type Items = Parameters<typeof DescriptionList>[0]['items']

/** The applicant and their membership. */
function AboutApplicant({ approval }: { approval: Approval }) {
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

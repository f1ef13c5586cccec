import { Trans, useLingui } from '@lingui/react/macro'
import { useProblemCodeText, useSession, useSociety, type Schemas, type Session } from '@/api'
import { Banner, CardSkeleton, ErrorState, Page } from '@/ui'
import { MembershipCard } from './MembershipCard'
import { AccessActions, type AccessContext } from './AccessActions'
import { useAccessText } from './labels'

interface AccessPageProps {
  returnTo: string
  problemCode: string | undefined
}

/** Says why access is restricted, and what the visitor can do. */
export function AccessPage({ returnTo, problemCode }: AccessPageProps) {
  const { t } = useLingui()
  const session = useSession()
  const society = useSociety()
  const failed = session.error ?? society.error
  if (failed) {
    const again = () => void Promise.all([session.refetch(), society.refetch()])
    return (
      <Page title={t`Access`} wide={false}>
        <ErrorState problem={failed} onRetry={again} />
      </Page>
    )
  }
  if (!session.data || !society.data) {
    return (
      <Page title={t`Access`} wide={false}>
        <CardSkeleton />
      </Page>
    )
  }
  return (
    <AccessExplanation
      session={session.data}
      society={society.data}
      returnTo={returnTo}
      problemCode={problemCode}
    />
  )
}

interface ExplainedProps extends AccessPageProps {
  session: Session
  society: Schemas['Society']
}

function AccessExplanation({ session, society, returnTo, problemCode }: ExplainedProps) {
  const words = useAccessText(session, society)
  const problem = useProblemCodeText(problemCode)
  const ways: AccessContext = { society, returnTo, reason: session.reason }
  return (
    <Page title={words.title} eyebrow={society.name} wide={false}>
      {problem !== null && <Banner tone="error" title={problem} />}
      <AccessActions heading={words.heading} context={ways}>
        {words.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </AccessActions>
      {session.member && <MembershipCard member={session.member} society={society} />}
      {session.reason === 'lapsed' && <RetainedData />}
    </Page>
  )
}

function RetainedData() {
  return (
    <p>
      <Trans>
        We keep your profile and your past mentorships. Once you have renewed your membership, sign in again
        and continue where you stopped.
      </Trans>
    </p>
  )
}

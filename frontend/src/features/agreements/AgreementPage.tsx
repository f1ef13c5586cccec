import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type Mentorship, MentorshipSection } from '@/features/mentorships'
import { Button, Card, CardSkeletons, EmptyState, ErrorState, Page, ProblemBanner } from '@/ui'
import { AboutVersion, VersionList } from './AboutVersion'
import { AgreementText } from './AgreementText'
import styles from './agreements.module.css'
import { statusText } from './labels'
import { type Place, type Versions, versionsOf, wasProposed } from './model'
import { NextAction } from './NextAction'
import { ReviewProposal } from './ReviewProposal'
import { useStart, useVersions } from './useAgreement'

export function AgreementPage(place: Place) {
  return (
    <MentorshipSection {...place} section="agreement">
      {(mentorship, header) => <Loaded place={place} mentorship={mentorship} header={header} />}
    </MentorshipSection>
  )
}

interface ViewProps {
  place: Place
  mentorship: Mentorship
}

function Loaded({ place, mentorship, header }: ViewProps & { header: ReactNode }) {
  const { t } = useLingui()
  const query = useVersions(place.mentorship)
  if (!query.items) {
    return (
      <Page title={t`Agreement`} header={header}>
        {query.error ? (
          <ErrorState problem={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <CardSkeletons count={2} />
        )}
      </Page>
    )
  }
  const versions = versionsOf(query.items)
  const { open } = versions
  const awaitsReader = open?.status === 'proposed' && open.written_by !== mentorship.role
  if (open && awaitsReader) {
    return (
      <ReviewProposal
        place={place}
        mentorship={mentorship}
        header={header}
        proposal={open}
        versions={versions}
      />
    )
  }
  return <Current place={place} mentorship={mentorship} header={header} versions={versions} />
}

/** The version that both have read last: the one in force, or else the newest that was proposed. */
function Current({
  place,
  mentorship,
  header,
  versions,
}: ViewProps & { header: ReactNode; versions: Versions }) {
  const { t, i18n } = useLingui()
  const shown = versions.inForce ?? versions.all.find(wasProposed)
  if (!shown) return <NoAgreement place={place} mentorship={mentorship} header={header} versions={versions} />
  const { number } = shown
  const status = statusText(shown.status, i18n)
  const mayAmend = shown.status === 'in_force' && !versions.open && mentorship.status !== 'ended'
  return (
    <Page
      header={header}
      eyebrow={t`Version ${number} · ${status}`}
      title={t`Your agreement`}
      lead={shown.status === 'in_force' ? t`Both of you have approved it.` : undefined}
      actions={mayAmend ? <ProposeChange place={place} /> : undefined}
    >
      <NextAction place={place} mentorship={mentorship} versions={versions} />
      <div className={styles.columns}>
        <Card as="section" aria-label={t`Text of the agreement`}>
          <AgreementText version={shown} />
        </Card>
        <aside className={styles.stack} aria-label={t`About this version`}>
          <AboutVersion version={shown} mentorship={mentorship} />
          <VersionList place={place} mentorship={mentorship} versions={versions.all} />
        </aside>
      </div>
    </Page>
  )
}

function ProposeChange({ place }: { place: Place }) {
  const { t } = useLingui()
  const { start, isPending, problem } = useStart(place)
  return (
    <>
      <Button variant="quiet" isPending={isPending} onPress={() => void start()}>
        <Trans>Propose a change</Trans>
      </Button>
      <ProblemBanner title={t`We could not start a new version`} problem={problem} />
    </>
  )
}

/** What the agreement is for, and who writes it. */
function NoAgreement({
  place,
  mentorship,
  header,
  versions,
}: ViewProps & { header: ReactNode; versions: Versions }) {
  const { t } = useLingui()
  const { start, isPending, problem } = useStart(place)
  const hasDraft = versions.open?.status === 'draft'
  return (
    <Page
      header={header}
      title={t`Agreement`}
      lead={t`One page that prevents misunderstandings: how long, how many meetings, what kind of contact, and what stays confidential.`}
    >
      {hasDraft ? (
        <NextAction place={place} mentorship={mentorship} versions={versions} />
      ) : (
        <NothingWritten mentorship={mentorship} isPending={isPending} onStart={() => void start()} />
      )}
      <ProblemBanner title={t`We could not start a new version`} problem={problem} />
    </Page>
  )
}

interface NothingWrittenProps {
  mentorship: Mentorship
  isPending: boolean
  onStart: () => void
}

/** Who writes the agreement, or that the mentorship ended without one. */
function NothingWritten({ mentorship, isPending, onStart }: NothingWrittenProps) {
  const { t } = useLingui()
  const name = mentorship.other.display_name
  const isMentee = mentorship.role === 'mentee'
  const isEnded = mentorship.status === 'ended'
  return (
    <EmptyState
      title={isEnded ? t`You have made no agreement` : t`No agreement yet`}
      action={
        isMentee &&
        !isEnded && (
          <Button isPending={isPending} onPress={onStart}>
            <Trans>Write the agreement</Trans>
          </Button>
        )
      }
    >
      {!isEnded &&
        (isMentee ? (
          <p>
            <Trans>
              Write down what you agreed at your first meeting. {name} then approves it or asks for changes.
            </Trans>
          </p>
        ) : (
          <p>
            <Trans>
              {name} writes the agreement after your first meeting. You can then approve it or ask for
              changes.
            </Trans>
          </p>
        ))}
    </EmptyState>
  )
}

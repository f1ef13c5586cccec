import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { editedDraftQuery } from '@/api/queries/agreements'
import { type Mentorship, MentorshipSection } from '@/features/mentorships'
import { FirstMeetingNotes } from '@/features/notes'
import type { Versioned } from '@/lib/autosave'
import { Button, Card, CardSkeletons, ConfirmDialog, ErrorState, Page, ProblemBanner } from '@/ui'
import styles from './agreements.module.css'
import { DraftBar } from './DraftBar'
import { DraftConflicts } from './DraftConflicts'
import type { Agreement, Place, Terms } from './model'
import { TermsForm } from './TermsForm'
import { useVersions, useWithdraw } from './useAgreement'
import { useDraftAgreement } from './useDraftAgreement'

export function WritePage(place: Place) {
  return (
    <MentorshipSection {...place} section="agreement">
      {(mentorship, header) => <WriteOwnDraft place={place} mentorship={mentorship} header={header} />}
    </MentorshipSection>
  )
}

interface Props {
  place: Place
  mentorship: Mentorship
  header: ReactNode
}

/** The reader's own draft. Without one, the page of the agreement says what can be done. */
function WriteOwnDraft({ place, mentorship, header }: Props) {
  const { t } = useLingui()
  const versions = useVersions(place.mentorship)
  const draft = versions.items?.find(({ status }) => status === 'draft')
  const isOwn = draft?.written_by === mentorship.role
  const loaded = useQuery({
    ...editedDraftQuery(place.mentorship, draft?.number ?? 0),
    enabled: draft !== undefined && isOwn,
  })
  if (versions.items && !isOwn && !versions.isFetching) {
    const to = '/p/$programme/$role/mentorships/$mentorship/agreement'
    return <Navigate to={to} params={{ ...place }} replace />
  }
  const failed = [versions, loaded].find((query) => query.error && !query.data)
  if (!draft || !isOwn || !loaded.data) {
    return (
      <Page title={t`Write your agreement`} header={header}>
        {failed ? (
          <ErrorState problem={failed.error} onRetry={() => void failed.refetch()} />
        ) : (
          <CardSkeletons count={2} />
        )}
      </Page>
    )
  }
  const based = versions.items?.find(({ number }) => number === draft.based_on)
  return (
    <Editor
      key={draft.number}
      place={place}
      mentorship={mentorship}
      header={header}
      draft={draft}
      based={based}
      loaded={loaded.data}
    />
  )
}

interface EditorProps extends Props {
  draft: Agreement
  based: Agreement | undefined
  loaded: Versioned<Terms>
}

function Editor({ place, mentorship, header, draft, based, loaded }: EditorProps) {
  const { t } = useLingui()
  const form = useDraftAgreement(place, draft.number, loaded)
  const name = mentorship.other.display_name
  const { number } = draft
  const isFirst = based === undefined
  return (
    <Page
      header={header}
      eyebrow={t`Version ${number} · draft, only you see it`}
      title={isFirst ? t`Write your agreement` : t`Change your agreement`}
      lead={
        isFirst
          ? t`Write down what you and ${name} agreed at your first meeting. We save your changes automatically.`
          : t`This version begins with the text of the earlier one. We save your changes automatically.`
      }
    >
      <div className={styles.columns}>
        <div className={styles.stack}>
          <DraftConflicts form={form} />
          <TermsForm form={form} mentorship={mentorship} comments={based?.comments ?? []} />
          <ProblemBanner title={t`We could not propose the agreement`} problem={form.problem} />
          <DraftBar form={form} name={name} />
        </div>
        <aside className={styles.stack} aria-label={t`Beside the agreement`}>
          <FirstMeetingNotes programme={place.programme} mentorship={mentorship} />
          <Offer mentorship={mentorship} />
          <WhatHappensNext mentorship={mentorship} />
          <Discard draft={draft} />
        </aside>
      </div>
    </Page>
  )
}

/** What the mentor offers, as material for the plan. */
function Offer({ mentorship: { role, other } }: { mentorship: Mentorship }) {
  const text = role === 'mentee' ? other.offer : other.hopes
  const name = other.display_name
  if (text === '') return null
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.cardTitle}>
        {role === 'mentee' ? <Trans>What {name} offers</Trans> : <Trans>What {name} hopes for</Trans>}
      </h2>
      <p className={styles.prose} dir="auto">
        {text}
      </p>
    </Card>
  )
}

function WhatHappensNext({ mentorship }: { mentorship: Mentorship }) {
  const name = mentorship.other.display_name
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.cardTitle}>
        <Trans>What happens next</Trans>
      </h2>
      <ol className={styles.order}>
        <li>
          <Trans>You propose it. {name} gets an e-mail.</Trans>
        </li>
        <li>
          <Trans>{name} approves it or asks for changes.</Trans>
        </li>
        <li>
          {mentorship.status === 'arranging' ? (
            <Trans>When both of you have approved, your mentorship is official.</Trans>
          ) : (
            <Trans>When both of you have approved, it is in force.</Trans>
          )}
        </li>
      </ol>
      <p className={styles.soft}>
        <Trans>Either of you can propose changes later.</Trans>
      </p>
    </Card>
  )
}

function Discard({ draft }: { draft: Agreement }) {
  const { t } = useLingui()
  const { withdraw, isPending, problem } = useWithdraw(draft)
  return (
    <ConfirmDialog
      trigger={
        <Button variant="plain">
          <Trans>Discard this draft</Trans>
        </Button>
      }
      title={t`Discard this draft?`}
      confirmLabel={t`Discard`}
      isDanger
      isPending={isPending}
      onConfirm={() => void withdraw()}
    >
      <p>
        <Trans>Nobody but you has seen it. You can start again at any time.</Trans>
      </p>
      <ProblemBanner problem={problem} />
    </ConfirmDialog>
  )
}

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useRef, useState } from 'react'
import type { Mentorship } from '@/features/mentorships'
import { isBlank, isTooLong, useDraft, useIsNarrow } from '@/lib'
import { SaveBar } from '@/shared/saving'
import { without } from '@/lib/three-way-merge'
import {
  Button,
  Card,
  ConfirmDialog,
  NextChange,
  NextStep,
  OtherDrafts,
  Page,
  ProblemBanner,
  TextField,
  VisuallyHidden,
  WordDiffLegend,
} from '@/ui'
import styles from './agreements.module.css'
import { SectionComparison, useComparison } from './Comparison'
import { sectionTitle } from './labels'
import {
  type Agreement,
  longest,
  type Place,
  type Section,
  sections,
  type Terms,
  type Versions,
} from './model'
import { type Comment, useApprove, useSendBack } from './useAgreement'

type Comments = Partial<Record<Section, string>>

interface Props {
  place: Place
  mentorship: Mentorship
  header: ReactNode
  proposal: Agreement
  versions: Versions
}

const none: Comments = {}
const textOf = (comments: Comments) => Object.values(comments).join('\n')

/** The other side's proposal: approve it, or send it back with comments. */
export function ReviewProposal({ mentorship, header, proposal, versions }: Props) {
  const { t } = useLingui()
  const { number, terms } = proposal
  const earlier = versions.all.find((version) => version.number === proposal.based_on && version.terms)
  const starts = mentorship.status === 'arranging'
  return (
    <Page header={header} eyebrow={t`Version ${number} · proposed`} title={t`Agreement`}>
      <NextStep eyebrow={t`Your next step`} title={t`Read version ${number} and decide`}>
        <p>
          {starts ? (
            <Trans>When you approve it, your mentorship is official.</Trans>
          ) : (
            <Trans>When you approve it, it is in force.</Trans>
          )}{' '}
          {earlier && <Trans>What is new in this version is marked.</Trans>}
        </p>
      </NextStep>
      {terms && <Sheet mentorship={mentorship} proposal={proposal} terms={terms} earlier={earlier} />}
    </Page>
  )
}

interface SheetProps {
  mentorship: Mentorship
  proposal: Agreement
  terms: Terms
  earlier: Agreement | undefined
}

function Sheet({ mentorship, proposal, terms, earlier }: SheetProps) {
  const isNarrow = useIsNarrow()
  const sheet = useRef<HTMLDivElement>(null)
  const draft = useDraft<Comments>(`agreement.comments.${mentorship.id}.${proposal.number}`, none, textOf)
  const compared = useComparison(earlier?.terms ?? undefined, terms)
  const change = (section: Section, text: string | undefined) => {
    const others = without(draft.value, [section])
    draft.set(text === undefined ? others : { ...others, [section]: text })
  }
  return (
    <>
      {earlier && (
        <div className={styles.tools}>
          <NextChange within={sheet}>
            <Trans>Next change</Trans>
          </NextChange>
          <WordDiffLegend />
        </div>
      )}
      <OtherDrafts draft={draft} />
      <Card className={styles.sheet} ref={sheet}>
        {compared.map((one) => (
          <SectionComparison
            key={one.section}
            compared={one}
            isCompared={earlier !== undefined}
            isSideBySide={!isNarrow}
            action={
              draft.value[one.section] === undefined && (
                <CommentButton section={one.section} onPress={() => change(one.section, '')} />
              )
            }
          >
            <EarlierComment earlier={earlier} section={one.section} mentorship={mentorship} />
            <CommentField
              section={one.section}
              mentorship={mentorship}
              comments={draft.value}
              onChange={change}
            />
          </SectionComparison>
        ))}
      </Card>
      <ReviewBar mentorship={mentorship} proposal={proposal} comments={draft.value} onSent={draft.clear} />
    </>
  )
}

function CommentButton({ section, onPress }: { section: Section; onPress: () => void }) {
  return (
    <Button variant="plain" id={`comment-${section}`} about={`section-${section}`} onPress={onPress}>
      <Trans>Comment</Trans>
    </Button>
  )
}

interface EarlierCommentProps extends Pick<SheetProps, 'earlier' | 'mentorship'> {
  section: Section
}

/** What was asked of the version before. */
function EarlierComment({ earlier, section, mentorship }: EarlierCommentProps) {
  const text = earlier?.comments.find((comment) => comment.section === section)?.text
  const name = mentorship.other.display_name
  if (!text) return null
  const isOwn = earlier?.written_by !== mentorship.role
  return (
    <blockquote className={styles.comment} dir="auto">
      <p className={styles.soft}>
        {isOwn ? <Trans>Your comment on the version before</Trans> : <Trans>Comment from {name}</Trans>}
      </p>
      {text}
    </blockquote>
  )
}

/** A comment that was just opened. */
const focusIfEmpty = (field: HTMLInputElement | null) => {
  if (field?.value === '') field.focus()
}

interface CommentFieldProps {
  section: Section
  mentorship: Mentorship
  comments: Comments
  onChange: (section: Section, text: string | undefined) => void
}

function CommentField({ section, mentorship, comments, onChange }: CommentFieldProps) {
  const { t, i18n } = useLingui()
  const text = comments[section]
  const name = mentorship.other.display_name
  if (text === undefined) return null
  const title = sectionTitle(section, i18n)
  return (
    <div className={styles.fields}>
      <TextField
        label={t`Your comment on “${title}”`}
        description={t`${name} sees it when you send the agreement back.`}
        multiline
        rows={3}
        maxLength={longest.comment}
        inputRef={focusIfEmpty}
        value={text}
        onChange={(next) => onChange(section, next)}
      />
      <div>
        <Button variant="plain" onPress={() => onChange(section, undefined)}>
          <Trans>Remove</Trans>
          <VisuallyHidden> {title}</VisuallyHidden>
        </Button>
      </div>
    </div>
  )
}

interface BarProps {
  mentorship: Mentorship
  proposal: Agreement
  comments: Comments
  onSent: () => void
}

function ReviewBar({ mentorship, proposal, comments, onSent }: BarProps) {
  const { t } = useLingui()
  const name = mentorship.other.display_name
  const { sendBack, isPending, problem } = useSendBack(proposal, name, onSent)
  const written: Comment[] = sections
    .map((section) => ({ section, text: (comments[section] ?? '').trim() }))
    .filter(({ text }) => !isBlank(text))
  const isInvalid = written.some(({ text }) => isTooLong(text, longest.comment))
  const count = written.length
  return (
    <>
      <ProblemBanner title={t`We could not send your comments`} problem={problem} />
      <SaveBar
        status={
          <p className={styles.status} role="status">
            {count === 0 ? (
              <Trans>To ask for changes, comment on a part.</Trans>
            ) : (
              <>
                <Plural value={count} one="# comment for" other="# comments for" /> {name}.{' '}
                <Trans>Nothing is sent yet.</Trans>
              </>
            )}
          </p>
        }
      >
        <Approve mentorship={mentorship} proposal={proposal} hasComments={count > 0} />
        {count > 0 && (
          <Button isPending={isPending} isDisabled={isInvalid} onPress={() => void sendBack(written)}>
            <Plural value={count} one="Send back with # comment" other="Send back with # comments" />
          </Button>
        )}
      </SaveBar>
    </>
  )
}

interface ApproveProps {
  mentorship: Mentorship
  proposal: Agreement
  hasComments: boolean
}

function Approve({ mentorship, proposal, hasComments }: ApproveProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { approve, isPending, problem } = useApprove(proposal)
  const { number } = proposal
  const name = mentorship.other.display_name
  return (
    <>
      <Button variant={hasComments ? 'quiet' : 'primary'} onPress={() => setOpen(true)}>
        {hasComments ? <Trans>Approve as it is</Trans> : <Trans>Approve version {number}</Trans>}
      </Button>
      <ConfirmDialog
        title={t`Approve version ${number}?`}
        confirmLabel={t`Approve`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        isPending={isPending}
        onConfirm={() => void approve()}
      >
        <p>
          {mentorship.status === 'arranging' ? (
            <Trans>Your mentorship with {name} is then official.</Trans>
          ) : (
            <Trans>It then replaces the agreement that you have now.</Trans>
          )}{' '}
          <Trans>Either of you can propose changes later.</Trans>
        </p>
        {hasComments && (
          <p>
            <Trans>Your comments are not sent.</Trans>
          </p>
        )}
        <ProblemBanner title={t`The agreement is not approved`} problem={problem} />
      </ConfirmDialog>
    </>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { $api, type Role, showMoreProps, useInvalidate, usePagedQuery } from '@/api'
import { affectedByNote, notePath, noteVersionQuery, noteVersionsQuery } from '@/api/queries/notes'
import type { Mentorship } from '@/features/mentorships'
import { useLocale } from '@/lib'
import { useFocusOnChange, useFocusOnMore } from '@/lib/focus'
import { countChanges, wordChanges } from '@/lib/word-diff'
import {
  Button,
  Checkbox,
  Chip,
  ConfirmDialog,
  DateTime,
  Icon,
  ProblemBanner,
  QueryView,
  ShowMore,
  toast,
  WordDiff,
  WordDiffLegend,
} from '@/ui'
import type { NoteVersion } from './model'
import { NoteText } from './NoteText'
import styles from './notes.module.css'

interface Props {
  mentorship: Mentorship
  note: string
  /** The text as it is now. */
  current: string
  /** Called after a version was restored. Without it, versions can only be read. */
  onRestored?: (() => Promise<void>) | undefined
}

/** The history of a note: what it said, who wrote, and the way back. */
export default function NoteVersions(props: Props) {
  const [chosen, choose] = useState<NoteVersion | null>(null)
  const region = useFocusOnChange(String(chosen?.number ?? 0))
  return (
    <div ref={region} tabIndex={-1} className={styles.versions}>
      {chosen ? (
        <Version {...props} version={chosen} onBack={() => choose(null)} />
      ) : (
        <VersionList {...props} onChoose={choose} />
      )}
    </div>
  )
}

function VersionList({ mentorship, note, onChoose }: Props & { onChoose: (version: NoteVersion) => void }) {
  const query = usePagedQuery(noteVersionsQuery(mentorship.id, note))
  const { list, expectMore } = useFocusOnMore<HTMLUListElement>(query.items?.length ?? 0)
  return (
    <>
      <QueryView query={{ ...query, data: query.items }}>
        {(versions) => (
          <ul ref={list} className={styles.versionList}>
            {versions.map((version, place) => (
              <li key={version.number}>
                <button type="button" className={styles.versionRow} onClick={() => onChoose(version)}>
                  <span>
                    <strong>
                      <DateTime value={version.updated_at} />
                    </strong>
                    <Writers mentorship={mentorship} roles={version.written_by} />
                  </span>
                  {place === 0 ? (
                    <Chip>
                      <Trans>Newest</Trans>
                    </Chip>
                  ) : (
                    <span className={styles.forward}>
                      <Icon name="chevron" />
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <ShowMore {...showMoreProps(query, expectMore)} />
    </>
  )
}

function Writers({ mentorship, roles }: { mentorship: Mentorship; roles: Role[] }) {
  const { t } = useLingui()
  const name = mentorship.other.display_name
  const isOwn = roles.includes(mentorship.role)
  const isOthers = roles.some((role) => role !== mentorship.role)
  return (
    <span className={styles.soft} dir="auto">
      {isOwn && isOthers ? t`You and ${name}` : isOwn ? t`You` : name}
    </span>
  )
}

function Version({ version, onBack, ...props }: Props & { version: NoteVersion; onBack: () => void }) {
  const { mentorship, note, current, onRestored } = props
  const query = useQuery(noteVersionQuery(mentorship.id, note, version.number))
  return (
    <>
      <div>
        <Button variant="plain" className={styles.back} onPress={onBack}>
          <Trans>All versions</Trans>
        </Button>
        <h3 className={styles.versionTitle}>
          <DateTime value={version.updated_at} />
        </h3>
        <Writers mentorship={mentorship} roles={version.written_by} />
      </div>
      <QueryView query={query}>
        {({ text }) => (
          <>
            <VersionText text={text} current={current} />
            {onRestored && text !== current && (
              <Restore mentorship={mentorship} note={note} version={version} onRestored={onRestored} />
            )}
          </>
        )}
      </QueryView>
    </>
  )
}

function VersionText({ text, current }: { text: string; current: string }) {
  const locale = useLocale()
  const [isCompared, setCompared] = useState(false)
  const changes = useMemo(() => wordChanges(text, current, locale), [text, current, locale])
  if (countChanges(changes) === 0) {
    return (
      <>
        <p className={styles.soft}>
          <Trans>The same as the note now</Trans>
        </p>
        <NoteText text={text} />
      </>
    )
  }
  return (
    <>
      <div className={styles.tools}>
        <Checkbox isSelected={isCompared} onChange={setCompared}>
          <Trans>Show what has changed since</Trans>
        </Checkbox>
        {isCompared && <WordDiffLegend />}
      </div>
      {isCompared ? (
        <p className={styles.text}>
          <WordDiff changes={changes} />
        </p>
      ) : (
        <NoteText text={text} />
      )}
    </>
  )
}

interface RestoreProps {
  mentorship: Mentorship
  note: string
  version: NoteVersion
  onRestored: () => Promise<void>
}

function Restore({ mentorship, note, version, onRestored }: RestoreProps) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const [isOpen, setOpen] = useState(false)
  const mutation = $api.useMutation('post', `${notePath}/versions/{number}/restore`)
  const restore = async () => {
    const path = { mentorship: mentorship.id, note, number: version.number }
    await mutation.mutateAsync({ params: { path } })
    setOpen(false)
    await onRestored()
    toast(t`Version restored.`, { tone: 'good' })
    await invalidate(affectedByNote)
  }
  return (
    <div>
      <ConfirmDialog
        trigger={
          <Button variant="quiet">
            <Trans>Restore this version</Trans>
          </Button>
        }
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={t`Restore this version?`}
        confirmLabel={<Trans>Restore</Trans>}
        isPending={mutation.isPending}
        onConfirm={() => void restore().catch(() => undefined)}
      >
        <p>
          <Trans>The note gets this text, for both of you. What it says now stays among the versions.</Trans>
        </p>
        <ProblemBanner title={t`Not restored`} problem={mutation.error} />
      </ConfirmDialog>
    </div>
  )
}

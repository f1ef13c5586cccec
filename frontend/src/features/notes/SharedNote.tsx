import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense, useId, useState } from 'react'
import { useSession } from '@/api'
import { noteQuery } from '@/api/queries/notes'
import type { Mentorship } from '@/features/mentorships'
import { lazyComponent } from '@/lib/lazy-component'
import { Card, classes, QueryView } from '@/ui'
import { EarlierVersions } from './EarlierVersions'
import type { Note } from './model'
import { NoteText } from './NoteText'
import styles from './notes.module.css'

const NoteEditor = lazyComponent(() => import('./NoteEditor'))

interface Props {
  mentorship: Mentorship
  /** The id of the mentorship or of the meeting that the note is about. */
  id: string
  title: ReactNode
  /** Renders nothing as long as nobody has written. */
  isHiddenIfEmpty?: boolean
}

/** A note that both can read and edit, at the same time. After the end of the mentorship it can only be read. */
export function SharedNote({ mentorship, id, title, isHiddenIfEmpty = false }: Props) {
  const heading = useId()
  const member = useSession().data?.member?.id
  const query = useQuery(noteQuery(mentorship.id, id))
  const isReadOnly = mentorship.status === 'ended' || query.data?.is_read_only === true
  // Who was writing when the mentorship ended still sees their last words, to copy them.
  const [isEditor, setEditor] = useState(false)
  if (query.data && !isReadOnly && !isEditor) setEditor(true)
  if (isHiddenIfEmpty && !query.data?.text) return null
  return (
    <Card as="section" className={styles.note} aria-labelledby={heading}>
      <div>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <p id={`${heading}-hint`} className={styles.soft}>
          {isReadOnly ? (
            <Trans>Both of you can read this.</Trans>
          ) : (
            <Trans>Both of you can read and edit this, also at the same time.</Trans>
          )}
        </p>
      </div>
      <QueryView query={query}>
        {(note) =>
          !isEditor || member === undefined ? (
            <ReadOnlyNote mentorship={mentorship} note={note} />
          ) : (
            <Suspense fallback={<Loading text={note.text} />}>
              <NoteEditor
                key={note.id}
                mentorship={mentorship}
                note={note}
                member={member}
                heading={heading}
              />
            </Suspense>
          )
        }
      </QueryView>
    </Card>
  )
}

function ReadOnlyNote({ mentorship, note }: { mentorship: Mentorship; note: Note }) {
  return (
    <>
      <NoteText text={note.text} />
      {note.revision > 0 && <EarlierVersions mentorship={mentorship} note={note.id} current={note.text} />}
    </>
  )
}

/** The text at its place, until the editor has loaded. Nothing can be typed into it, so nothing typed is lost. */
function Loading({ text }: { text: string }) {
  return (
    <div className={classes(styles.area, styles.loading)} dir="auto" aria-busy="true">
      {text}
    </div>
  )
}

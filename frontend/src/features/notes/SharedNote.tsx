import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense, useId } from 'react'
import { useSession } from '@/api'
import { noteQuery } from '@/api/queries/notes'
import type { Mentorship } from '@/features/mentorships'
import { lazyComponent } from '@/lib/lazy-component'
import { Card, QueryView } from '@/ui'
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
  if (isHiddenIfEmpty && !query.data?.text) return null
  const isReadOnly = mentorship.status === 'ended' || query.data?.is_read_only === true
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
          isReadOnly || member === undefined ? (
            <ReadOnlyNote mentorship={mentorship} note={note} />
          ) : (
            <Suspense fallback={<Loading note={note} heading={heading} />}>
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

/** The text, at its place, until the editor has loaded. */
function Loading({ note, heading }: { note: Note; heading: string }) {
  return (
    <textarea
      className={styles.area}
      dir="auto"
      readOnly
      aria-labelledby={heading}
      aria-busy="true"
      value={note.text}
    />
  )
}

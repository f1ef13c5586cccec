import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId } from 'react'
import { showMoreProps, useInvalidate, usePagedQuery } from '@/api'
import { onLive } from '@/api/live'
import { noteQuery, notesQuery, notePath, notesPath } from '@/api/queries/notes'
import type { Mentorship } from '@/features/mentorships'
import { useFocusOnMore } from '@/lib/focus'
import { DateTime, Disclosure, ShowMore, TextLink } from '@/ui'
import { meetingTitle } from './labels'
import type { NoteHeading } from './model'
import { NoteText } from './NoteText'
import styles from './notes.module.css'

interface Props {
  programme: string
  mentorship: Mentorship
}

/** The notes of a mentorship that have text, fetched again when somebody writes. */
function useNotes(mentorship: string) {
  const invalidate = useInvalidate()
  useEffect(
    () =>
      onLive('note', ({ mentorship_id }) => {
        if (mentorship_id === mentorship) void invalidate([notesPath])
      }),
    [mentorship, invalidate],
  )
  return usePagedQuery(notesQuery(mentorship))
}

/** Links to the notes of meetings, the newest first. Nothing as long as there are none. */
export function MeetingNotes({ programme, mentorship }: Props) {
  const title = useId()
  const query = useNotes(mentorship.id)
  const notes = (query.items ?? []).filter(({ meeting_id }) => meeting_id !== null)
  const { list, expectMore } = useFocusOnMore<HTMLUListElement>(notes.length)
  if (notes.length === 0 && !query.hasNextPage) return null
  return (
    <section aria-labelledby={title} className={styles.meetings}>
      <h3 id={title} className={styles.subtitle}>
        <Trans>Notes of your meetings</Trans>
      </h3>
      <ul ref={list} className={styles.meetingList}>
        {notes.map((note) => (
          <Row key={note.id} programme={programme} mentorship={mentorship} note={note} />
        ))}
      </ul>
      <ShowMore {...showMoreProps(query, expectMore)} />
    </section>
  )
}

function Row({ programme, mentorship, note }: Props & { note: NoteHeading }) {
  return (
    <li>
      <MeetingLink programme={programme} mentorship={mentorship} note={note} />
      <p className={styles.excerpt} dir="auto">
        {note.excerpt}
      </p>
      <p className={styles.soft}>
        <DateTime value={note.updated_at} format="relative" />
      </p>
    </li>
  )
}

function MeetingLink({ programme, mentorship, note }: Props & { note: NoteHeading }) {
  const { i18n } = useLingui()
  const { role, id } = mentorship
  const at = note.meeting?.starts_at
  return (
    <TextLink
      to="/p/$programme/$role/mentorships/$mentorship/meetings/$meeting"
      params={{ programme, role, mentorship: id, meeting: note.meeting_id ?? '' }}
    >
      {meetingTitle(note, i18n)}
      {at && (
        <>
          {', '}
          <DateTime value={at} format="date" />
        </>
      )}
    </TextLink>
  )
}

/** What was written at the first meeting, to be read beside another page. Nothing if there is no such note. */
export function FirstMeetingNotes({ programme, mentorship }: Props) {
  const { items = [] } = useNotes(mentorship.id)
  const first = items
    .filter(({ meeting_id }) => meeting_id !== null)
    .toSorted((one, other) => startOf(one).localeCompare(startOf(other)))[0]
  if (!first) return null
  return (
    <Disclosure title={<Trans>Notes of your first meeting</Trans>} isOpen>
      <div className={styles.beside}>
        <FullText mentorship={mentorship.id} note={first.id} />
        <MeetingLink programme={programme} mentorship={mentorship} note={first} />
      </div>
    </Disclosure>
  )
}

const startOf = ({ meeting }: NoteHeading) => meeting?.starts_at ?? '9'

function FullText({ mentorship, note }: { mentorship: string; note: string }) {
  const invalidate = useInvalidate()
  useEffect(
    () =>
      onLive('note', ({ note_id }) => {
        if (note_id === note) void invalidate([notePath])
      }),
    [note, invalidate],
  )
  const { data } = useQuery(noteQuery(mentorship, note))
  return data ? <NoteText text={data.text} /> : null
}

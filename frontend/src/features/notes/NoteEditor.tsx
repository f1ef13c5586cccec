import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Text } from 'yjs'
import type { Mentorship } from '@/features/mentorships'
import { EarlierVersions } from './EarlierVersions'
import type { Note } from './model'
import { NoteStatus } from './NoteStatus'
import type { NoteSync } from './note-sync'
import styles from './notes.module.css'
import { TextBinding } from './text-binding'
import { useIsOtherWriting, useNoteSync } from './useNoteSync'

interface Props {
  mentorship: Mentorship
  note: Note
  /** The id of the reader. */
  member: string
  /** The id of the title, which labels the text area. */
  heading: string
}

export default function NoteEditor({ mentorship, note, member, heading }: Props) {
  const { text, sync, state } = useNoteSync(mentorship.id, note, member)
  const isOtherWriting = useIsOtherWriting(note.id, member)
  const area = useTextBinding(text, sync)
  const status = `${heading}-status`
  const hasEnded = state.failure?.kind === 'ended'
  return (
    <>
      <textarea
        ref={area}
        className={styles.area}
        dir="auto"
        rows={6}
        readOnly={hasEnded}
        aria-labelledby={heading}
        aria-describedby={`${heading}-hint ${status}`}
        aria-invalid={state.failure?.kind === 'too_long' || undefined}
      />
      <div className={styles.foot}>
        <NoteStatus
          id={status}
          state={state}
          mentorship={mentorship}
          isOtherWriting={isOtherWriting}
          onRetry={() => void sync.exchange()}
        />
        {state.revision > 0 && (
          <EarlierVersions
            mentorship={mentorship}
            note={note.id}
            current={() => text.toJSON()}
            onOpen={() => sync.exchange()}
            {...(!hasEnded && { onRestored: () => sync.exchange() })}
          />
        )}
      </div>
    </>
  )
}

/** Binds the text area to the text while it is shown. It is not controlled by React, which would move the caret. */
function useTextBinding(text: Text, sync: NoteSync) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!area.current) return undefined
    const binding = new TextBinding(area.current, text, {
      onComposing: (isComposing) => sync.hold(isComposing),
    })
    return () => binding.destroy()
  }, [text, sync])
  useLayoutEffect(() => {
    if (area.current) grow(area.current)
  })
  return area
}

/** Makes the text area as high as its text, in browsers whose style sheets cannot. */
function grow(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return
  const border = area.offsetHeight - area.clientHeight
  area.style.blockSize = 'auto'
  area.style.blockSize = `${area.scrollHeight + border}px`
}

import { useEffect, useState, useSyncExternalStore } from 'react'
import { applyUpdate, Doc } from 'yjs'
import { beforeSignOut, useInvalidate } from '@/api'
import { onLive } from '@/api/live'
import { affectedByNote } from '@/api/queries/notes'
import { fromBase64 } from '@/lib/base64'
import { noteConnection } from './connection'
import { createKeptEdits } from './kept-edits'
import type { Note } from './model'
import { NoteSync } from './note-sync'

/** The document of a note, kept equal with the service's while the page is open. */
export function useNoteSync(mentorship: string, note: Note, member: string) {
  const invalidate = useInvalidate()
  const { id } = note
  const [{ text, sync }] = useState(() => {
    const doc = new Doc()
    applyUpdate(doc, fromBase64(note.update))
    const options = {
      connection: noteConnection(mentorship, id),
      kept: createKeptEdits(member, mentorship, id),
      facts: { revision: note.revision, updatedAt: note.updated_at, updatedBy: note.updated_by },
    }
    return { text: doc.getText('text'), sync: new NoteSync(doc, options) }
  })
  useEffect(() => {
    const stop = sync.start()
    const send = () => sync.exchange()
    beforeSignOut.add(send)
    return () => {
      beforeSignOut.delete(send)
      stop()
      if (sync.snapshot().isTouched) void invalidate(affectedByNote)
    }
  }, [sync, invalidate])
  useEffect(
    () =>
      onLive('note', ({ note_id, revision }) => {
        if (note_id === id) sync.announce(revision)
      }),
    [id, sync],
  )
  const state = useSyncExternalStore(sync.subscribe, sync.snapshot)
  return { text, sync, state }
}

/** How long somebody counts as writing after an edit of theirs, in milliseconds. */
const writingFor = 4_000

/** Whether the other person is writing in the note just now. */
export function useIsOtherWriting(note: string, member: string): boolean {
  const [isWriting, setWriting] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = onLive('note', ({ note_id, by }) => {
      if (note_id !== note || by === member) return
      setWriting(true)
      clearTimeout(timer)
      timer = setTimeout(() => setWriting(false), writingFor)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [note, member])
  return isWriting
}

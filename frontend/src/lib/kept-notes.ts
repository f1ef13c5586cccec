import { storage } from './storage'

/** The name of the draft with a member's edits of a shared note that the service may not have. */
export const keptNoteName = (member: string, mentorship: string, note: string) =>
  `note.${member}.${mentorship}.${note}`

export const keptNotesOf = (member: string) => `tandem.draft.note.${member}.`

/** The keys of kept edits: of one member, or of everybody. */
export const keptNoteKeys = (start = 'tandem.draft.note.'): string[] => storage.keys(start)

import { storage } from './storage'

/** Edits of shared notes that the service may not have. They are kept as drafts, by member, mentorship and note. */
const beginning = 'tandem.draft.note.'

/** The name of the draft with a member's edits of a note. */
export const keptNoteName = (member: string, mentorship: string, note: string) =>
  `note.${member}.${mentorship}.${note}`

export const hasKeptNotes = (member: string): boolean => storage.keys(`${beginning}${member}.`).length > 0

export function removeKeptNotes(): void {
  for (const key of storage.keys(beginning)) storage.remove(key)
}

interface KeptNote {
  mentorship: string
  note: string
  /** The edits as an update, in base64. */
  update: string
  /** Removes them, unless they have changed. */
  remove: () => void
}

function parse(key: string, start: string): KeptNote[] {
  const raw = storage.read(key)
  const [mentorship, note] = (key.slice(start.length).split('@')[0] ?? '').split('.')
  if (raw === null || !mentorship || !note) return []
  const remove = () => {
    if (storage.read(key) === raw) storage.remove(key)
  }
  try {
    const { value }: { value?: unknown } = JSON.parse(raw)
    return typeof value === 'string' ? [{ mentorship, note, update: value, remove }] : []
  } catch {
    return []
  }
}

export function keptNotes(member: string): KeptNote[] {
  const start = `${beginning}${member}.`
  return storage.keys(start).flatMap((key) => parse(key, start))
}

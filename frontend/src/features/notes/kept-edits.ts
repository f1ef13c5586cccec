import { fromBase64, toBase64 } from '@/lib/base64'
import { type DraftSlot, readSlots, removeIfUnchanged, removeOwnSlot, writeOwnSlot } from '@/lib/draft-store'
import { keptNoteName } from '@/lib/kept-notes'
import { claimTab } from '@/lib/tab'

/** Keeps edits in the browser until the service has them. */
export interface KeptEdits {
  /** Edits of an earlier visit or of another tab that may not have been sent. */
  read: () => Uint8Array[]
  write: (edits: Uint8Array) => void
  /** The service has everything that was read or written. */
  clear: () => void
}

function decoded({ value }: DraftSlot): Uint8Array[] {
  try {
    return typeof value === 'string' ? [fromBase64(value)] : []
  } catch {
    return []
  }
}

/** The name contains the member's id, so that nobody sends what another person wrote at the same computer. */
export function createKeptEdits(member: string, mentorship: string, note: string): KeptEdits {
  claimTab()
  const name = keptNoteName(member, mentorship, note)
  let read: DraftSlot[] = []
  return {
    read() {
      read = readSlots(name)
      return read.flatMap(decoded)
    },
    write: (edits) => writeOwnSlot(name, toBase64(edits)),
    clear() {
      removeOwnSlot(name)
      // Another tab that is still open has its edits in memory and stores them again with the next one.
      read.forEach(removeIfUnchanged)
      read = []
    },
  }
}

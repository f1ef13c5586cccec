/** A meeting as a calendar program keeps it. */
export interface Entry {
  uid: string
  sequence: number
  start: string
  end: string
  summary: string
  description: string
  location: string
  organiser: string
  status: string
  attendees: { name: string; address: string; answer: string }[]
}

/** What a calendar program does with invitations (RFC 5546, 2.1.5): of each UID the highest sequence counts. */
export class MeetingCalendar {
  private readonly entries = new Map<string, { entry: Entry; isCancelled: boolean }>()

  apply(method: string, entry: Entry): void {
    const known = this.entries.get(entry.uid)
    if (known && known.entry.sequence > entry.sequence) return
    this.entries.set(entry.uid, { entry, isCancelled: method === 'CANCEL' })
  }

  /** The meetings it knows of, cancelled ones included. */
  get known(): number {
    return this.entries.size
  }

  get meetings(): Entry[] {
    return [...this.entries.values()].filter(({ isCancelled }) => !isCancelled).map(({ entry }) => entry)
  }
}

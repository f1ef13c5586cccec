import { pagedQuery } from './paged'

const path = '/api/v1/mentorships/{mentorship}/private-notes'

/** The reader's own notes on a mentorship, newest first. */
export const privateNotesQuery = (mentorship: string) => pagedQuery(path, { path: { mentorship } })

export const affectedByPrivateNote = [path] as const

import { $api } from '../client'
import type { Resource } from './invalidation'
import { pagedQuery } from './paged'

export const notesPath = '/api/v1/mentorships/{mentorship}/notes'
export const notePath = `${notesPath}/{note}` as const
const versionsPath = `${notePath}/versions` as const

/** The notes of a mentorship that have text, the newest first. */
export const notesQuery = (mentorship: string) => pagedQuery(notesPath, { path: { mentorship } })

/** A note. Its id is that of the mentorship or of the meeting. */
export const noteQuery = (mentorship: string, note: string) =>
  $api.queryOptions('get', notePath, { params: { path: { mentorship, note } } })

/** The earlier versions of a note, the newest first. */
export const noteVersionsQuery = (mentorship: string, note: string) =>
  pagedQuery(versionsPath, { path: { mentorship, note } })

export const noteVersionQuery = (mentorship: string, note: string, number: number) =>
  $api.queryOptions('get', `${versionsPath}/{number}`, { params: { path: { mentorship, note, number } } })

/** Writing a note adds to its versions and, once for each spell of writing, to the timeline. */
export const affectedByNote: Resource[] = [
  notesPath,
  notePath,
  versionsPath,
  `${versionsPath}/{number}`,
  '/api/v1/mentorships/{mentorship}/timeline',
]

import { $api } from '../client'
import type { paths } from '../schema'
import { pagedQuery } from './paged'

const path = '/api/v1/mentorships/{mentorship}/questions'
const suggestions = '/api/v1/mentorships/{mentorship}/suggestions'

/** The open questions in their order. There are a hundred at most, so one page holds them. */
export const openQuestionsQuery = (mentorship: string) =>
  $api.queryOptions('get', path, {
    params: { path: { mentorship }, query: { status: 'open', limit: 100 } },
  })

/** The questions on the agenda of a meeting, and those that were discussed there. */
export const agendaQuery = (mentorship: string, meeting: string) =>
  $api.queryOptions('get', path, {
    params: { path: { mentorship }, query: { meeting_id: meeting, limit: 100 } },
  })

/** The discussed questions, newest first. */
export const discussedQuestionsQuery = (mentorship: string) =>
  pagedQuery(path, { path: { mentorship }, query: { status: 'discussed' } })

export type SuggestionFilter = Pick<
  NonNullable<paths[typeof suggestions]['get']['parameters']['query']>,
  'step' | 'expertise' | 'topic'
>

export const suggestionsQuery = (mentorship: string, filter: SuggestionFilter = {}) =>
  pagedQuery(suggestions, { path: { mentorship }, query: { ...filter, limit: 6 } })

/** A question can have been a suggestion. */
export const affectedByQuestion = [path, suggestions] as const

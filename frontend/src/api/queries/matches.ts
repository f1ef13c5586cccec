import { $api } from '../client'
import type { paths } from '../schema'
import { groups } from './invalidation'
import { pagedQuery } from './paged'

const path = '/api/v1/enrolments/{enrolment}/matches'

type Filter = Omit<NonNullable<paths[typeof path]['get']['parameters']['query']>, 'after' | 'limit'>

/** The ranked matches of an enrolment, filtered. */
export const matchesQuery = (enrolment: string, filter: Filter) =>
  pagedQuery(path, { path: { enrolment }, query: filter })

/** The best few matches of an enrolment. */
export const topMatchesQuery = (enrolment: string, limit: number) =>
  $api.queryOptions('get', path, { params: { path: { enrolment }, query: { limit } } })

export const matchQuery = (enrolment: string, person: string) =>
  $api.queryOptions('get', '/api/v1/enrolments/{enrolment}/matches/{person}', {
    params: { path: { enrolment, person } },
  })

/** Shortlisting and hiding change every filtered list. */
export const affectedByShortlist = groups.matches

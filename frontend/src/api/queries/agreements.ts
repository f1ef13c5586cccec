import { queryOptions } from '@tanstack/react-query'
import type { Versioned } from '@/lib/autosave'
import { api } from '../client'
import type { components } from '../schema'
import { groups, type Resource } from './invalidation'
import { pagedQuery } from './paged'

type Agreement = components['schemas']['Agreement']
type Terms = components['schemas']['AgreementTerms']

const path = '/api/v1/mentorships/{mentorship}/agreements'
export const agreementPath = '/api/v1/mentorships/{mentorship}/agreements/{number}'

/** The versions of a mentorship's agreement, newest first. */
export const agreementsQuery = (mentorship: string) => pagedQuery(path, { path: { mentorship } })

export async function fetchDraft(mentorship: string, number: number): Promise<Versioned<Terms>> {
  const { data } = await api.GET(agreementPath, { params: { path: { mentorship, number } } })
  return termsWithVersion(data)
}

/** The terms of a draft with its ETag, which the next change has to send. */
export function termsWithVersion(draft: Agreement | undefined): Versioned<Terms> {
  if (!draft?.terms) throw new Error('A draft without terms')
  return { value: draft.terms, etag: `"${draft.version}"` }
}

/** For the editor: it starts from the saved draft, which must not change while the member types. */
export const editedDraftQuery = (mentorship: string, number: number) =>
  queryOptions({
    queryKey: ['agreement-draft', mentorship, number],
    queryFn: () => fetchDraft(mentorship, number),
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

/** The first agreement of both may start the mentorship. */
export const affectedByAgreement: Resource[] = [
  ...groups.agreements,
  ...groups.mentorships,
  ...groups.enrolment,
]

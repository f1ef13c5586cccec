import { queryOptions } from '@tanstack/react-query'
import { $api, api } from '../client'
import type { components } from '../schema'
import type { Resource } from './invalidation'
import { pagedQuery } from './paged'
import { invalidateSession } from './session'

const ownMemberKey = ['own-record']

/** The record of the signed-in member, with its ETag, which a change has to send. */
export const ownMemberQuery = queryOptions({
  queryKey: ownMemberKey,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/me')
    if (!data) throw new Error('A record without a body')
    return { member: data, etag: response.headers.get('etag') ?? '' }
  },
  // The form is filled from this record, which must not change while the member types.
  gcTime: 0,
  refetchOnWindowFocus: false,
})

export const sessionsQuery = pagedQuery('/api/v1/session/browsers', { query: { limit: 20 } })
export const affectedByEndedSession: Resource[] = ['/api/v1/session/browsers']

export const preferencesQuery = $api.queryOptions('get', '/api/v1/notifications/preferences')

export const calendarFeedQuery = $api.queryOptions('get', '/api/v1/me/calendar-feed')

export const subscriptionQuery = (subscription: string) =>
  $api.queryOptions('get', '/api/v1/unsubscribe/{subscription}', { params: { path: { subscription } } })

/** The languages of e-mails. The app may have more. */
const mailLocales: Record<components['schemas']['Locale'], true> = { en: true, fr: true }

const isMailLocale = (language: string): language is keyof typeof mailLocales => language in mailLocales

/**
 * Saves the language of e-mails; the app uses it too wherever the member signs in. Does nothing for a language
 * without e-mails.
 */
export async function saveLanguage(language: string): Promise<void> {
  if (!isMailLocale(language)) return
  const { response } = await api.GET('/api/v1/me')
  await api.PATCH('/api/v1/me', {
    params: { header: { 'If-Match': response.headers.get('ETag') ?? '' } },
    body: { locale: language },
  })
  await invalidateSession()
}

import { api } from './client'
import type { components } from './schema'
import { sessionChanged } from './session'

type Locale = components['schemas']['Locale']

/** What the service writes mails in; the app may speak more. */
const mailLocales: Record<Locale, true> = { en: true, fr: true }

const isMailLocale = (language: string): language is Locale => language in mailLocales

/** The account's language: of its mails, and of the app wherever its owner signs in. */
export async function saveLanguage(language: string): Promise<void> {
  if (!isMailLocale(language)) return
  const { response } = await api.GET('/api/v1/me')
  await api.PATCH('/api/v1/me', {
    params: { header: { 'If-Match': response.headers.get('ETag') ?? '' } },
    body: { locale: language },
  })
  await sessionChanged()
}

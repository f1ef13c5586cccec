import { i18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { catalogues, partsByRoute } from 'virtual:catalogues'
import { afterEach, expect, test, vi } from 'vitest'
import {
  activate,
  hasMessage,
  loadMessages,
  loadRouteMessages,
  chooseLanguage,
  currentLanguage,
  directionOf,
  adoptAccountLanguage,
  intlLocale,
  languages,
  preferredLanguage,
  pseudoLanguage,
} from './locale'

const page = document.documentElement

afterEach(() => activate('en'))

test('English comes first, and French is offered', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'fr']))
  expect(languages[0]).toBe('en')
})

test('a language nobody has written yet falls back to English', () => {
  expect(preferredLanguage(['tlh', 'xx-YY'])).toBe('en')
})

test('where the app has no language that is wanted, it speaks the society’s', () => {
  expect(preferredLanguage(['tlh', 'xx-YY'], { society: 'fr' })).toBe('fr')
  expect(preferredLanguage(['en'], { society: 'fr' })).toBe('en')
  expect(preferredLanguage(['tlh'], { society: 'xx' })).toBe('en')
})

test('a region is no reason to miss the language', () => {
  expect(preferredLanguage(['en-AU'])).toBe('en')
  expect(preferredLanguage(['tlh', 'fr-CA', 'en'])).toBe('fr')
})

test('what was chosen here comes before what the browser asks for', async () => {
  await chooseLanguage('fr')
  expect(preferredLanguage(['en-GB'])).toBe('fr')
})

test('the language of the account comes before that of the browser, but the pseudo language stays', async () => {
  await chooseLanguage('en')
  expect(preferredLanguage(['en'], { account: 'fr', society: 'en' })).toBe('fr')
  await chooseLanguage(pseudoLanguage)
  expect(preferredLanguage(['en'], { account: 'fr' })).toBe(pseudoLanguage)
})

test('texts are requested in a language while its messages are still loading', async () => {
  const isThere = activate('fr')
  expect([currentLanguage(), page.lang]).toEqual(['fr', 'en'])
  await isThere
  expect([currentLanguage(), page.lang]).toEqual(['fr', 'fr'])
})

test('a remembered language that is gone is no trap', () => {
  localStorage.setItem('tandem.language', 'tlh')
  expect(preferredLanguage(['fr'])).toBe('fr')
})

test('the page says which language it is in and which way it runs', async () => {
  await activate('fr')
  expect([page.lang, page.dir]).toEqual(['fr', 'ltr'])
  await activate(pseudoLanguage)
  expect([page.lang, page.dir]).toEqual([pseudoLanguage, 'rtl'])
})

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['en', 'ltr'],
  ['fr', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})

test('a language without texts is answered in English', async () => {
  await activate('tlh')
  expect([i18n.locale, page.lang, page.dir]).toEqual(['en', 'en', 'ltr'])
})

test('of two choices in a row the last one holds, whichever arrives first', async () => {
  await Promise.all([chooseLanguage('fr'), chooseLanguage('en')])
  expect(i18n.locale).toBe('en')
})

test('the account’s language is taken and remembered in this browser', async () => {
  await adoptAccountLanguage('fr')
  expect(i18n.locale).toBe('fr')
  expect(preferredLanguage(['en'])).toBe('fr')
})

test('an account in a language the app does not speak changes nothing', async () => {
  await adoptAccountLanguage('tlh')
  expect(i18n.locale).toBe('en')
})

test('who tries the app in the made-up language stays in it after signing in', async () => {
  await activate(pseudoLanguage)
  await adoptAccountLanguage('fr')
  expect(i18n.locale).toBe(pseudoLanguage)
})

/** The messages of a part that the shell's part does not contain. */
async function onlyIn(part: string): Promise<string[]> {
  const read = async (one: string) => Object.keys((await catalogues['fr']?.[one]?.())?.messages ?? {})
  const everywhere = new Set(await read('shell'))
  return (await read(part)).filter((id) => !everywhere.has(id))
}
const spoken = (ids: string[]) => ids.filter((id) => id in i18n.messages).length

test('the texts of a page come with the page, and those of others do not', async () => {
  const [matches, invitations] = await Promise.all([onlyIn('matches'), onlyIn('invitations')])
  await activate('fr')
  expect(spoken(matches)).toBe(0)
  await loadRouteMessages(['/p/$programme/$role/find/'])
  expect(spoken(matches)).toBe(matches.length)
  expect(spoken(invitations)).toBeLessThan(invitations.length)
})

test('texts that are seldom shown load with the first of them, and stay in the next language', async () => {
  const refusals = await onlyIn('refusals')
  expect(refusals).not.toHaveLength(0)
  await activate('fr')
  expect(refusals.filter((id) => hasMessage(id, i18n))).toEqual([])
  await expect(loadMessages('refusals')).resolves.toBe(true)
  expect(refusals.filter((id) => !hasMessage(id, i18n))).toEqual([])
  await activate('en')
  expect(refusals.filter((id) => !hasMessage(id, i18n))).toEqual([])
  await activate('fr')
  expect(spoken(refusals)).toBe(refusals.length)
})

test.each([
  ['/access', 'refusals'],
  ['/_member/_coordinator/coordinate/$programme/approvals/', 'refusals'],
  ['/_member/notifications', 'notifications'],
])('%s, which may show %s at once, has them from the start', (route, part) => {
  expect(partsByRoute[route]).toContain(part)
})

test('a page that is opened while the language changes is in that language', async () => {
  const approvals = await onlyIn('approvals')
  await Promise.all([
    activate('fr'),
    loadRouteMessages(['/_member/_coordinator/coordinate/$programme/approvals/']),
  ])
  expect(spoken(approvals)).toBe(approvals.length)
})

test('a page that was opened in one language is whole in the next', async () => {
  const deputies = await onlyIn('deputies')
  await loadRouteMessages(['/_member/_coordinator/coordinate/$programme/deputies'])
  await activate('fr')
  expect(spoken(deputies)).toBe(deputies.length)
})

test('texts that a new version has replaced load the page again, in the language that was chosen', async () => {
  const reload = vi.fn()
  const { legal } = catalogues['fr'] ?? {}
  await activate('fr')
  vi.stubGlobal('location', { reload })
  Object.assign(catalogues['fr'] ?? {}, { legal: () => Promise.reject(new TypeError('gone')) })
  void loadRouteMessages(['/privacy'])
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
  vi.unstubAllGlobals()
  Object.assign(catalogues['fr'] ?? {}, { legal })
})

test('every page has its texts in every language', () => {
  const pages = Object.values(
    import.meta.glob('../app/routes/**/*.tsx', { query: '?raw', import: 'default', eager: true }),
  )
  const ids = pages.flatMap((source) => /createFileRoute\('([^']+)'/.exec(source)?.[1] ?? [])
  expect(Object.keys(partsByRoute).toSorted()).toEqual(ids.toSorted())
})

test('no text is formatted for the app’s own name of a language, which for English would be American', () => {
  const files = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}'], {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const american = /\b(\w+Text|Intl\.\w+|toLocaleString)\((?:[^()]*, *)?i18n\.locale\b/
  expect(american.test('dateTimeText(at, i18n.locale)')).toBe(true)
  expect(american.test('dateTimeText(at, intlLocale(i18n.locale))')).toBe(false)
  const wrong = Object.entries(files).filter(([, text]) => american.test(text))
  expect(wrong.map(([name]) => name)).toEqual([])
})

test('English is British English to the platform', () => {
  expect(intlLocale('en')).toBe('en-GB')
  expect(intlLocale('fr')).toBe('fr')
})

test('a text with a placeholder is taken apart when the app is built, not in the browser', () => {
  const days = 3
  expect(msg`within ${days} days`.message).toEqual(['within ', ['days'], ' days'])
  expect(msg`at once`.message).toBe('at once')
})

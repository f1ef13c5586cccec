import { afterEach, expect, test, vi } from 'vitest'
import { queryClient } from './client'
import { ensureSession } from './queries/session'
import { hydrateAndPrefetch } from './bootstrap'

afterEach(() => {
  document.body.replaceChildren()
  queryClient.clear()
})

/** Answers every request with an anonymous session. Returns the requested paths. */
function answering(): string[] {
  const asked: string[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation((request) => {
    asked.push(new URL((request as Request).url).pathname)
    return Promise.resolve(Response.json({ access: 'anonymous' }))
  })
  return asked
}

const programme = { slug: 'isbt', name: 'Mentorship' }

function writeBootstrapData(language: string): void {
  const element = document.createElement('script')
  element.type = 'application/json'
  element.id = 'told'
  const data = { language, society: {}, session: { access: 'active' }, enrolments: { items: [] }, programme }
  element.textContent = JSON.stringify(data)
  document.body.append(element)
}

const known = () => queryClient.getQueriesData({ queryKey: ['get', '/api/v1/programmes/{programme}'] })

test('what the page has told is not asked for', async () => {
  const asked = answering()
  writeBootstrapData('en')
  hydrateAndPrefetch('en')
  expect((await ensureSession()).access).toBe('active')
  expect(known().map(([, data]) => data)).toEqual([programme])
  expect(asked).toEqual([])
})

test('texts in another language than the app speaks are asked for', () => {
  answering()
  writeBootstrapData('en')
  hydrateAndPrefetch('fr')
  expect(known()).toEqual([])
})

test('a page that came without is asked about', async () => {
  const asked = answering()
  hydrateAndPrefetch('en')
  expect((await ensureSession()).access).toBe('anonymous')
  expect(asked).toEqual(['/api/v1/society', '/api/v1/session'])
})

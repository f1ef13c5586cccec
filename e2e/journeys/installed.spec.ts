import type { Page } from '@playwright/test'

import { expect, signIn, test } from '../support/fixtures.ts'

// These tests are about the service worker with the offline page.
test.use({ serviceWorkers: 'allow' })

/** Waits until the service worker controls the page. */
const isKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 20_000 })

test('the app can be installed, in the name of the society', async ({ page, tandem }) => {
  await page.goto('/programmes/isbt')
  const address = await page.locator('link[rel="manifest"]').getAttribute('href')
  const answer = await page.request.get(address ?? '')
  expect(answer.headers()['content-type']).toContain('application/manifest+json')
  const manifest = (await answer.json()) as { name: string; start_url: string; icons: { src: string }[] }
  expect(manifest.name).toContain('International Society for Transfusion Medicine and Haemostasis')
  expect(manifest.start_url).toBe('/')
  for (const { src } of manifest.icons) {
    const icon = await page.request.get(`${tandem.url}${src}`)
    expect(icon.headers()['content-type'], src).toMatch(/^image\//)
  }
})

test('without a network it says so, and has kept no answer of the service', async ({ as, tandem }) => {
  const page = await as('both', '/p/isbt/mentee')
  await isKept(page)
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)))
    const requests = await Promise.all(caches.map((cache) => cache.keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept.toSorted()).toEqual([
    '/favicon.svg',
    '/offline/index.html',
    '/offline/page.css',
    '/offline/page.js',
  ])
  await tandem.stop()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'You are offline' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
})

test('whoever comes back signs in with one question to the service, not two', async ({ as, tandem }) => {
  const page = await as('both', '/p/isbt/mentee')
  await isKept(page)
  const asked: string[] = []
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/api/v1/session/')) asked.push(pathname)
  })
  await page.context().clearCookies()
  await signIn(page, tandem, tandem.person('both').email, '/p/isbt/mentee')
  await expect(page).toHaveURL(/\/p\/isbt\/mentee$/)
  expect(asked).toEqual(['/api/v1/session/sign-in', '/api/v1/session/callback'])
})

import { afterEach, expect, test, vi } from 'vitest'
import { api, sessionExpired } from './client'
import { asProblem, Problem } from './problem'

const answer = (status: number, body: unknown, type = 'application/problem+json') =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(body), { status, headers: { 'content-type': type } })),
  )

const failure = () => api.GET('/api/v1/session').then(() => undefined, asProblem)

afterEach(() => {
  vi.unstubAllGlobals()
  sessionExpired.set(false)
})

test('a refusal is thrown as a problem with its code and arguments', async () => {
  answer(409, {
    type: '/problems/too_many_open_requests',
    title: 'Too many',
    status: 409,
    args: { limit: 3 },
  })
  const problem = await failure()
  expect(problem).toBeInstanceOf(Problem)
  expect(problem?.code).toBe('too_many_open_requests')
  expect(problem?.args).toEqual({ limit: 3 })
})

test('being signed out is remembered for the banner', async () => {
  answer(401, { type: '/problems/unauthenticated', status: 401 })
  await failure()
  expect(sessionExpired.get()).toBe(true)
})

test('a page of a proxy in between is no answer of ours', async () => {
  answer(502, '<html>', 'text/html')
  expect((await failure())?.code).toBe('unavailable')
})

test('no connection is a problem like any other', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')))
  expect((await failure())?.code).toBe('offline')
})

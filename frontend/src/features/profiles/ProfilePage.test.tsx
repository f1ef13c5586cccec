import { I18nProvider } from '@lingui/react'
import { i18n } from '@lingui/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { problemResponse } from '@/testing/problem-response'
import { readSlots } from '@/lib/draft-store'
import { programme } from '@/testing/programme'
import { ProfilePage } from './ProfilePage'
import { blankProfile } from './fixtures.test-data'
import type { Changes, Profile } from './model'

const json = (body: unknown, init?: ResponseInit) => Response.json(body, { headers: { etag: 'v1' }, ...init })

/** Stubs the service with one profile, and records the changes that it gets. */
function service(profile: Profile, status = 'approved') {
  const patches: { changes: Changes; etag: string | null }[] = []
  const refuse: Response[] = []
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (request.method === 'PATCH') {
      const changes: Changes = await request.json()
      patches.push({ changes, etag: request.headers.get('if-match') })
      return (
        refuse.shift() ?? json({ ...profile, ...changes }, { headers: { etag: `v${patches.length + 1}` } })
      )
    }
    if (pathname.endsWith('/profile')) return json(profile)
    if (pathname.endsWith('/enrolments')) {
      return json({
        items: [{ id: 'e1', programme: { slug: 'isbt', name: 'ISBT' }, role: 'mentee', status }],
        next: null,
      })
    }
    if (pathname.endsWith('/session'))
      return json({ access: 'active', member: { display_name: 'Amina Otieno' } })
    return json(programme)
  }
  vi.stubGlobal('fetch', vi.fn(answer))
  return { patches, refuse }
}

const props = { programme: 'isbt', role: 'mentee', search: { step: 'about' }, onSearch: () => {} } as const

function show() {
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterContextProvider router={router}>
          <ProfilePage {...props} />
        </RouterContextProvider>
      </QueryClientProvider>
    </I18nProvider>,
  )
}

describe('the profile form', () => {
  beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()))

  it('saves what is typed, without a button, under the version it was read at', async () => {
    const { patches } = service(blankProfile)
    show()
    await userEvent.type(await screen.findByLabelText('Headline'), 'Nurse')
    await waitFor(() => expect(screen.getByText('✓ All changes saved')).toBeInTheDocument(), {
      timeout: 3_000,
    })
    expect(patches).toEqual([{ changes: { headline: 'Nurse' }, etag: 'v1' }])
  })

  it('ties a refusal to its field', async () => {
    const { refuse } = service(blankProfile)
    refuse.push(
      problemResponse(422, 'invalid_fields', {
        errors: [{ pointer: '/headline', code: 'too_long', detail: '', args: { max: 120 } }],
      }),
    )
    show()
    const headline = await screen.findByLabelText('Headline')
    await userEvent.type(headline, 'N')
    await waitFor(() => expect(headline).toBeInvalid(), { timeout: 3_000 })
    expect(headline).toHaveAccessibleDescription(/At most 120 characters/)
  })

  it('says that it is not saved and keeps the text when the session has ended', async () => {
    const { refuse } = service(blankProfile)
    refuse.push(problemResponse(401, 'unauthenticated'))
    show()
    await userEvent.type(await screen.findByLabelText('Headline'), 'Kept')
    expect(await screen.findByText(/you have been signed out/, {}, { timeout: 3_000 })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Sign in again' })).toHaveAttribute(
      'href',
      expect.stringContaining('/session/sign-in'),
    )
    expect(screen.getByLabelText('Headline')).toHaveValue('Kept')
    expect(readSlots('profile.e1').map(({ raw }) => raw)).toEqual([expect.stringContaining('Kept')])
  })

  it('leads to the registration while that waits for approval', async () => {
    service(blankProfile, 'submitted')
    show()
    expect(await screen.findByText('Your profile opens after approval')).toBeInTheDocument()
    expect(screen.queryByLabelText('Headline')).not.toBeInTheDocument()
  })

  it('says what is still missing', async () => {
    service(blankProfile)
    show()
    expect(await screen.findByText('1 of 6 parts filled in')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Go to “Headline”' })).toBeInTheDocument()
  })
})

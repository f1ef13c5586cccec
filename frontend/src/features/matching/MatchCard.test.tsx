import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Schemas } from '@/api'
import { renderWithMessages } from '@/testing/render'
import { MatchCard } from './MatchCard'
import type { MatchSummary } from './model'

const person = {
  enrolment_id: 'm1',
  display_name: 'Léonie Marchetti',
  title: null,
  headline: 'Head of haemovigilance',
  excerpt: 'أساعد في بناء برنامج لليقظة الدموية.',
  country: null,
  time_zone: null,
  photo_url: null,
  can_take: 2,
  new: false,
}

const reasons: Schemas['Reason'][] = [
  { code: 'expertise_shared', args: { count: 2, of: 3, terms: ['haemovigilance', 'rare-donors'] } },
  { code: 'topics_shared', args: { count: 1, of: 3, terms: ['change'] } },
  { code: 'language_shared', args: { languages: ['fr'] } },
  { code: 'hours_shared', args: { hours: 30 } },
]

const match = {
  person,
  reasons,
  band: 'closest',
  marks: [],
  shortlisted: false,
  hidden: false,
  answers_within_days: 7,
} as unknown as MatchSummary

beforeEach(() => void vi.stubGlobal('fetch', () => Promise.resolve(Response.json({}, { status: 404 }))))

function draw(isShort: boolean, more: Partial<MatchSummary> = {}) {
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
  renderWithMessages(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <RouterContextProvider router={router}>
        <MatchCard
          programme="isbt"
          enrolment="e1"
          match={{ ...match, ...more }}
          search={{}}
          isShort={isShort}
          isPickedList={false}
          onGone={() => {}}
        />
      </RouterContextProvider>
    </QueryClientProvider>,
  )
  return within(screen.getByRole('article', { name: 'Léonie Marchetti' }))
}

const lines = (card: ReturnType<typeof draw>) => card.getAllByRole('listitem').map((line) => line.textContent)

describe('on a phone a card', () => {
  it('gives the two strongest reasons', () => {
    expect(lines(draw(true))).toEqual(['2 of your 3 areas', '1 of your 3 topics'])
  })

  it('says what stands in the way before a second reason, and once', () => {
    const silent: Schemas['Reason'][] = [...reasons.slice(0, 2), { code: 'no_language_shared', args: {} }]
    const card = draw(true, { reasons: silent, marks: ['no_shared_language'] })
    expect(lines(card)).toEqual(['2 of your 3 areas', 'No language in common'])
    expect(card.getAllByText('No language in common')).toHaveLength(1)
  })

  it('leads to the profile by the name, and by nothing else', () => {
    const links = draw(true).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Léonie Marchetti', '/p/isbt/mentee/find/m1'],
    ])
  })

  it('has a star that is named, though its word is not drawn', () => {
    expect(draw(true).getByRole('button', { name: 'Shortlist Léonie Marchetti' })).toBeInTheDocument()
  })
})

describe('where there is room a card', () => {
  it('gives all reasons, and has a button for the profile', () => {
    const card = draw(false)
    expect(lines(card)).toEqual([
      '2 of your 3 areas',
      '1 of your 3 topics',
      'Speaks French',
      'Hours overlap on every working day',
    ])
    expect(card.getByText('Closest match')).toBeInTheDocument()
    expect(card.getByRole('link', { name: 'Profile Léonie Marchetti' })).toBeInTheDocument()
    expect(card.getByText('Usually replies within a week')).toBeInTheDocument()
  })
})

it('what the mentor wrote runs in the direction of its script', () => {
  expect(draw(true).getByText(person.excerpt)).toHaveAttribute('dir', 'auto')
})

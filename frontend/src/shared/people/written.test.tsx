import { QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { queryClient, type Schemas } from '@/api'
import { renderWithMessages } from '@/testing/render'
import { PersonMeta, PersonStatements } from './Person'

const person = {
  takes_part: true,
  former_member: false,
  title: null,
  headline: 'أخصائية نقل الدم',
  statement: 'أدير بنك دم صغيرًا.\nMy work is in two languages.',
  offer: 'נשמח לעזור.',
  hopes: 'To learn.',
  guidance: '',
  country: null,
  time_zone: null,
} as unknown as Schemas['PersonCard']

test('each part of what somebody wrote runs in the direction of its own script', () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({}, { status: 404 })))
  const { container } = renderWithMessages(
    <QueryClientProvider client={queryClient}>
      <PersonStatements person={person} role="mentor" />
    </QueryClientProvider>,
  )
  const paragraphs = [...container.querySelectorAll('p')]
  expect(paragraphs.map((one) => one.textContent)).toEqual([person.statement, person.offer, person.hopes])
  expect(paragraphs.map((one) => one.dir)).toEqual(['auto', 'auto', 'auto'])
})

test('a headline stands apart from what follows it in the line', () => {
  renderWithMessages(<PersonMeta person={person} />)
  expect(screen.getByText(person.headline).tagName).toBe('BDI')
})

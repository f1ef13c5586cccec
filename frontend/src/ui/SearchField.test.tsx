import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { SearchField, type SearchResult } from './SearchField'

const field = (value: string, found?: SearchResult) => (
  <SearchField label="Members" value={value} onChange={() => {}} found={found} />
)

test('a search says how many it has found, once it has', () => {
  const { rerender } = renderWithMessages(field('ami'))
  const said = screen.getByRole('status')
  expect(said).toHaveTextContent('')
  rerender(field('ami', { count: 1 }))
  expect(said).toHaveTextContent('1 result')
  rerender(field('ami', { count: 20, hasMore: true }))
  expect(said).toHaveTextContent('More than 20 results')
  rerender(field('amix', { count: 0 }))
  expect(said).toHaveTextContent('No results')
})

test('nothing is said where nothing is searched', () => {
  renderWithMessages(field('', { count: 20 }))
  expect(screen.getByRole('status')).toHaveTextContent(/^$/)
})

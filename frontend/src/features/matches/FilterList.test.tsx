import { QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { queryClient } from '@/api'
import { show } from '@/lib/test-render'
import FilterList from './FilterList'
import { parseFilters } from './filters'
import { SideContext } from './side'

const counted = (values: string[]) => values.map((value, index) => ({ value, count: 9 - index }))
const facets = {
  expertise: [],
  topics: [],
  languages: counted(['tr', 'en', 'ar', 'fr', 'es', 'de']),
  open_to: [],
}

const open = () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({}, { status: 404 })))
  show(
    <QueryClientProvider client={queryClient}>
      <SideContext value="mentee">
        <FilterList programme="isbt" filters={parseFilters({})} facets={facets} onChange={() => {}} />
      </SideContext>
    </QueryClientProvider>,
  )
}

const labels = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)

test('languages stand in the order of the reader’s alphabet, the frequent ones first', async () => {
  open()
  expect(labels()).toEqual(['Arabic7', 'English8', 'French6', 'Turkish9'])
  await userEvent.click(screen.getByRole('button', { name: 'Show all 6' }))
  expect(labels()).toEqual(['Arabic7', 'English8', 'French6', 'German4', 'Spanish5', 'Turkish9'])
})

test('"Show all" leaves the focus at the first that was not shown before', async () => {
  open()
  screen.getByRole('button', { name: 'Show all 6' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('checkbox', { name: /German/ })).toHaveFocus()
})

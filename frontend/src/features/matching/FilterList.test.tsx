import { QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { queryClient } from '@/api'
import { renderWithMessages } from '@/testing/render'
import { FilterArea } from './FilterArea'
import { parseFilters } from './filters'
import { RoleContext } from './context'

const counted = (values: string[]) => values.map((value, index) => ({ value, count: 9 - index }))
const languages = counted(['tr', 'en', 'ar', 'fr', 'es', 'de'])
const areas = ['Donors', 'Apheresis', 'Vigilance', 'Genetics', 'Blood supply', 'Platelets']

afterEach(() => queryClient.clear())

/** Stubs the requests of the filters. */
function service(own: object | null) {
  const programme = { expertise: areas.map((label) => ({ slug: label, label, retired: false })), topics: [] }
  vi.stubGlobal('fetch', ({ url }: Request) => {
    if (url.endsWith('/programmes/isbt')) return Promise.resolve(Response.json(programme))
    const isKnown = own !== null && url.endsWith('/enrolments/e1/profile')
    return Promise.resolve(isKnown ? Response.json(own) : Response.json({}, { status: 404 }))
  })
}

async function open(search: Record<string, string> = {}, facets: object = {}) {
  const all = { expertise: [], topics: [], languages: [], open_to: [], ...facets }
  renderWithMessages(
    <QueryClientProvider client={queryClient}>
      <RoleContext value="mentee">
        <FilterArea
          programme="isbt"
          enrolment="e1"
          filters={parseFilters(search)}
          facets={all}
          onChange={() => {}}
        />
      </RoleContext>
    </QueryClientProvider>,
  )
  await screen.findAllByRole('checkbox')
}

const labels = (inside: HTMLElement = document.body) =>
  within(inside)
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent)

test('languages stand in the order of the reader’s alphabet, the frequent ones first', async () => {
  service(null)
  await open({}, { languages })
  expect(labels()).toEqual(['Arabic7', 'English8', 'French6', 'Turkish9'])
  await userEvent.click(screen.getByRole('button', { name: 'Show all 6' }))
  expect(labels()).toEqual(['Arabic7', 'English8', 'French6', 'German4', 'Spanish5', 'Turkish9'])
})

test('"Show all" leaves the focus at the first that was not shown before', async () => {
  service(null)
  await open({}, { languages })
  screen.getByRole('button', { name: 'Show all 6' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('checkbox', { name: /German/ })).toHaveFocus()
})

test('the reader’s own areas come first, however few offer them, then the others by the alphabet', async () => {
  service({ expertise: ['Platelets', 'Blood supply'], topics: [] })
  await open({}, { expertise: counted(areas) })
  const own = screen.getByRole('group', { name: 'Your areas' })
  const others = screen.getByRole('group', { name: 'Other areas' })
  expect(labels(own)).toEqual(['Blood supply5', 'Platelets4'])
  expect(labels(others)).toEqual(['Apheresis8', 'Donors9'])
  expect(labels()).toEqual([...labels(own), ...labels(others)])
  await userEvent.click(screen.getByRole('button', { name: 'Show all 6' }))
  expect(labels(others)).toEqual(['Apheresis8', 'Donors9', 'Genetics6', 'Vigilance7'])
})

test('what is ticked stays in sight, in its place', async () => {
  service({ expertise: ['Platelets', 'Blood supply'], topics: [] })
  await open({ expertise: 'Genetics' }, { expertise: counted(areas) })
  expect(labels(screen.getByRole('group', { name: 'Other areas' }))).toEqual([
    'Apheresis8',
    'Donors9',
    'Genetics6',
  ])
})

test('without a profile of one’s own there is one list', async () => {
  service(null)
  await open({}, { expertise: counted(areas) })
  expect(labels()).toEqual(['Apheresis8', 'Donors9', 'Genetics6', 'Vigilance7'])
  expect(screen.queryByRole('group', { name: 'Other areas' })).toBeNull()
})

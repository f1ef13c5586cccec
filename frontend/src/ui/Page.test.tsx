import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { announcement, startNavigation } from './route-announcer'
import { Page, usePageTitle } from './Page'

const Loading = () => <Page title="Your profile">…</Page>

/** A page with its own heading, which replaces the loading page at the same address. */
function Loaded({ title }: { title: string }) {
  const heading = usePageTitle(title)
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}

beforeEach(() => announcement.set('Find a mentor'))

test('whoever arrives keeps the focus when the page puts its own title in the place of the first', () => {
  const { rerender } = renderWithMessages(<Loading />)
  startNavigation()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  rerender(<Loaded title="Your profile as a mentor" />)
  expect(screen.getByRole('heading', { name: 'Your profile as a mentor' })).toHaveFocus()
})

test('nothing says the name of the page before while the next one is on its way', () => {
  startNavigation()
  expect(announcement.get()).toBe('')
  renderWithMessages(<Loaded title="Requests" />)
  return waitFor(() => expect(announcement.get()).toBe('Requests'))
})

test('a title that was still loading is said when it has come', async () => {
  const { rerender } = renderWithMessages(<Page title="Mentor">…</Page>)
  startNavigation()
  await waitFor(() => expect(announcement.get()).toBe('Mentor'))
  rerender(<Page title="Kwame Boateng">…</Page>)
  await waitFor(() => expect(announcement.get()).toBe('Kwame Boateng'))
})

test('a title that changes while somebody is elsewhere on the page is not said', async () => {
  const page = (title: string) => (
    <Page title={title}>
      <button type="button">Here</button>
    </Page>
  )
  const { rerender } = renderWithMessages(page('Mentor'))
  screen.getByRole('button').focus()
  await waitFor(() => expect(announcement.get()).not.toBe(''))
  const said = announcement.get()
  rerender(page('Kwame Boateng'))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(announcement.get()).toBe(said)
})

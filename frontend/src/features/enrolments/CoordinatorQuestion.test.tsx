import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { programme } from '@/testing/programme'
import { renderPage } from '@/testing/render'
import { CoordinatorQuestion } from './CoordinatorQuestion'
import { asked } from './fixtures.test-data'

afterEach(() => vi.unstubAllGlobals())

it('asks for words, sends them, and keeps them until they are sent', async () => {
  const sent: string[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'POST') sent.push(await request.text())
    return Response.json({})
  })
  const open = () => renderPage(<CoordinatorQuestion enrolment={asked} programme={programme} />)
  const { unmount } = open()
  expect(screen.getByText('At which hospital do you work?')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }))
  expect(screen.getByText('Write an answer first.')).toBeVisible()
  expect(sent).toEqual([])
  await userEvent.type(screen.getByRole('textbox', { name: /Your answer/ }), 'In Nairobi.')
  unmount()
  open()
  await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }))
  await vi.waitFor(() => expect(sent).toEqual([JSON.stringify({ answer: 'In Nairobi.' })]))
})

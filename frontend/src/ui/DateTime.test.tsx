import { act, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { DateTime, ZonedTime } from './DateTime'

afterEach(() => vi.useRealTimers())

test('all clocks of a page turn by one timer, and it stops with the last of them', () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:30Z') })
  const { unmount } = renderWithMessages(
    <>
      <DateTime value="2026-11-20T10:00:00Z" format="relative" />
      <DateTime value="2026-11-20T09:00:00Z" format="relative" />
      <ZonedTime zone="Africa/Nairobi" />
    </>,
  )
  expect(vi.getTimerCount()).toBe(1)
  expect(screen.getByText('now')).toBeInTheDocument()
  expect(screen.getByText('13:00 there')).toBeInTheDocument()
  act(() => void vi.advanceTimersByTime(120_000))
  expect(screen.getByText('2 minutes ago')).toBeInTheDocument()
  expect(screen.getByText('13:02 there')).toBeInTheDocument()
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})

test('a clock that begins when none has run shows the present', () => {
  vi.useFakeTimers({ now: new Date('2026-11-21T10:00:00Z') })
  renderWithMessages(<ZonedTime zone="Africa/Nairobi" />)
  expect(screen.getByText('13:00 there')).toBeInTheDocument()
})

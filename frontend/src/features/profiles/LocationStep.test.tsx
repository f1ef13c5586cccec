import { QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { queryClient } from '@/api'
import { renderWithMessages } from '@/testing/render'
import { onEveryDevice } from '@/testing/time-zones'
import { blankProfile } from './fixtures.test-data'
import type { Fields } from './model'
import type { ProfileForm } from './useProfileForm'
import { LocationStep } from './LocationStep'

const zones = [
  { name: 'UTC', countries: [], aliases: ['Etc/UTC'] },
  { name: 'Asia/Kathmandu', countries: ['NP'], aliases: ['Asia/Katmandu'] },
  { name: 'Asia/Kolkata', countries: ['IN'], aliases: ['Asia/Calcutta'] },
  { name: 'Europe/Belgrade', countries: ['RS', 'XK'], aliases: [] },
  { name: 'Europe/Kyiv', countries: ['UA'], aliases: ['Europe/Kiev'] },
  { name: 'Europe/Paris', countries: ['FR'], aliases: [] },
  { name: 'Pacific/Honolulu', countries: ['US'], aliases: ['US/Hawaii'] },
  { name: 'Pacific/Kiritimati', countries: ['KI'], aliases: [] },
]

const labels = {
  'Pacific/Honolulu': 'Honolulu, United States',
  'Pacific/Kiritimati': 'Kiritimati, Kiribati',
  'Asia/Kathmandu': 'Kathmandu, Nepal',
  'Europe/Paris': 'Paris, France',
} as const

beforeEach(() => {
  queryClient.clear()
  queryClient.setQueryData(['get', '/api/v1/time-zones', {}], { version: '2026e', zones })
})

/** Renders the step with a form. Returns the values that were changed. */
function open(start: Partial<Fields> = {}) {
  const chosen: Partial<Fields> = {}
  function Step() {
    const [values, setValues] = useState<Fields>({ ...blankProfile, ...start })
    const change: ProfileForm['change'] = (field, value) => {
      Object.assign(chosen, { [field]: value })
      setValues((before) => ({ ...before, [field]: value }))
    }
    const form = { values, change, error: () => undefined } as unknown as ProfileForm
    return (
      <QueryClientProvider client={queryClient}>
        <LocationStep form={form} />
      </QueryClientProvider>
    )
  }
  renderWithMessages(<Step />)
  return chosen
}

const zoneField = () => screen.findByRole('combobox', { name: 'Time zone' })

test.each([
  ['calcutta', 'Kolkata, India', 'Asia/Kolkata'],
  ['ukraine', 'Kyiv, Ukraine', 'Europe/Kyiv'],
  ['kosovo', 'Belgrade, Serbia, Kosovo', 'Europe/Belgrade'],
  ['nepal kath', 'Kathmandu, Nepal', 'Asia/Kathmandu'],
  ['etc/utc', 'UTC', 'UTC'],
])('a zone is found by %s', async (typed, label, name) => {
  const chosen = open()
  await userEvent.type(await zoneField(), typed)
  await userEvent.click(screen.getByRole('option', { name: label }))
  expect(chosen.time_zone).toBe(name)
})

onEveryDevice('the zone', (zone) => {
  test('of the device is offered under its present name', async () => {
    const chosen = open({ time_zone: 'UTC' })
    await userEvent.click(
      screen.getByRole('button', { name: `Use this device’s time zone: ${labels[zone]}` }),
    )
    expect(chosen.time_zone).toBe(zone)
    expect(screen.queryByRole('button', { name: /^Use this device/ })).toBeNull()
  })
})

test('nothing can be typed before the list is there, because it would be lost', async () => {
  queryClient.clear()
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => undefined))
  open({ time_zone: 'Europe/Paris' })
  // The field next to it is ready, because its list is part of the app.
  await screen.findByRole('combobox', { name: 'Country' })
  expect(screen.getByLabelText('Time zone')).toBeDisabled()
  expect(screen.getByLabelText('Time zone')).toHaveValue('Europe/Paris')
})

test('a zone that is not in the list stays the chosen one', async () => {
  open({ time_zone: 'Etc/GMT+5' })
  expect(await zoneField()).toHaveValue('Etc/GMT+5')
})

test('hours over midnight say that they end on the next day', () => {
  open({ working_hours: { start: '20:00', end: '04:00' } })
  expect(screen.getByText('Until 04:00 the next day')).toBeVisible()
})

test('hours of one day say nothing of the next', () => {
  open({ working_hours: { start: '09:00', end: '17:00' } })
  expect(screen.queryByText(/the next day/)).toBeNull()
})

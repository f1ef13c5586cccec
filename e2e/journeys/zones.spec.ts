import { expect, test } from '../support/fixtures.ts'

/** 8:00 in UTC is 22:00 of the day before in Honolulu, and 22:00 of the same day on Kiritimati. */
test.use({ startsAt: new Date('2035-03-05T08:00:00Z') })

const devices = [
  { timezoneId: 'Pacific/Honolulu', tomorrow: '2035-03-05', written: '5 March 2035', place: /Honolulu/ },
  { timezoneId: 'Pacific/Kiritimati', tomorrow: '2035-03-06', written: '6 March 2035', place: /Kiritimati/ },
  {
    timezoneId: 'Asia/Kathmandu',
    tomorrow: '2035-03-06',
    written: '6 March 2035',
    place: /Kathmandu, Nepal/,
  },
  { timezoneId: 'Europe/Paris', tomorrow: '2035-03-06', written: '6 March 2035', place: /Paris, France/ },
] as const

const plain = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

for (const { timezoneId, tomorrow, written, place } of devices) {
  test(`a day is the same day on a device in ${timezoneId}`, async ({ as, open, tandem }) => {
    await test.step('the last day of a membership is the one that the society named', async () => {
      const lastDay = tandem.person('lapsed').membership_valid_until ?? ''
      const page = await as('lapsed', '/access', { timezoneId })
      const title = page.getByRole('heading', { level: 1, name: /^Your membership ended on/ })
      await expect(title).toHaveText(`Your membership ended on ${plain(lastDay)}`)
    })

    await test.step('a season has the dates of its programme', async () => {
      const page = await open({ timezoneId })
      await page.goto('/programmes/isth')
      await expect(page.getByText(/open from 15 May 2027 to 31 July 2027/)).toBeVisible()
    })

    await test.step('whoever is there chooses their zone, hours over midnight, and pauses until tomorrow', async () => {
      const page = await as('both', '/p/isbt/mentor/profile?step=where', { timezoneId })
      await page.getByRole('button', { name: /Use this device’s time zone/ }).click()
      await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue(place)
      await page.getByLabel('From', { exact: true }).fill('20:00')
      await page.getByLabel('To', { exact: true }).fill('04:00')
      await expect(page.getByText('Until 04:00 the next day')).toBeVisible()
      await expect(page.getByText('✓ All changes saved')).toBeVisible()
      await page.getByRole('button', { name: 'Pause', exact: true }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(/Resume on/).fill(tomorrow)
      await dialog.getByRole('button', { name: 'Pause now' }).click()
      await expect(page.getByText(`Others cannot find you until ${written}`)).toBeVisible()
    })
  })
}

test('a zone is found by its city, its country and its older name', async ({ as }) => {
  const page = await as('both', '/p/isbt/mentee/profile?step=where')
  const zone = page.getByRole('combobox', { name: 'Time zone' })
  for (const [typed, found] of [
    ['calcutta', 'Kolkata, India'],
    ['ukraine', 'Kyiv, Ukraine'],
    ['kosovo', 'Belgrade, Serbia, Kosovo'],
    ['utc', 'UTC'],
  ] as const) {
    // Scrolling closes the list, and the page scrolls to show the field above the save bar.
    await zone.focus()
    await zone.fill(typed)
    await page.getByRole('option', { name: found, exact: true }).click()
    await expect(zone).toHaveValue(found)
    await expect(page.getByText('✓ All changes saved')).toBeVisible()
  }
  await page.reload()
  await expect(zone).toHaveValue('UTC')
})

import { expect, test } from '../support/fixtures.ts'

// On a slow connection, the first visitor to a programme waits seconds for the app.
for (const locale of ['en', 'fr']) {
  test(`a programme can be read before the app has arrived: ${locale}`, async ({ open, tandem }) => {
    const page = await open({ javaScriptEnabled: false, locale })
    const { steps, tagline: words } = await programme(tandem.url, locale)
    await page.goto('/programmes/isbt')
    const article = page.getByRole('article')
    await expect(article).toHaveAttribute('lang', locale)
    await expect(article.getByRole('heading', { level: 1 })).toHaveText(words)
    await expect(article.getByRole('listitem')).toHaveCount(steps.length)
  })
}

test('another page shows its frame', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false })
  await page.goto('/privacy')
  await expect(page.locator('#arriving .frame')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
})

interface Programme {
  tagline: string
  steps: unknown[]
}

async function programme(url: string, locale: string): Promise<Programme> {
  const answer = await fetch(`${url}/api/v1/programmes/isbt`, { headers: { 'accept-language': locale } })
  return (await answer.json()) as Programme
}

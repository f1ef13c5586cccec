import { chooseLanguage, setLanguage } from '../support/language.ts'
import { expect, signIn, test } from '../support/fixtures.ts'

test('a visitor reads the programme in French, and does so after coming back', async ({ page }) => {
  await page.goto('/programmes/isbt')
  await chooseLanguage(page, 'Français')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('heading', { name: 'Sept étapes' })).toBeVisible()
  await expect(page.getByText('Se connecter', { exact: true }).first()).toBeVisible()
  await page.goto('/programmes/isbt/questions')
  await expect(page).toHaveTitle(/^Questions et réponses/)
  await expect(page.getByRole('listitem').filter({ hasText: /^Hémovigilance$/ })).toBeVisible()
})

test('the language of the account goes along to the next browser', async ({ as }) => {
  const first = await as('both', '/p/isbt/mentee')
  const saved = first.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await chooseLanguage(first, 'Français')
  expect((await saved).status()).toBe(200)
  const second = await as('both', '/p/isbt/mentee')
  await expect(second.locator('html')).toHaveAttribute('lang', 'fr')
  await chooseLanguage(second, 'English')
  await expect(second.locator('html')).toHaveAttribute('lang', 'en')
})

test('the first page of a new browser has all texts in the language of the account', async ({
  as,
  open,
  tandem,
}) => {
  const first = await as('both', '/p/isbt/mentee')
  await setLanguage(first, 'Français', true)
  const second = await open({ locale: 'en-GB' })
  const requested = new Map<string, string | undefined>()
  second.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/^\/api\/v1\/(programmes.*|.*\/resources)$/.test(pathname)) {
      requested.set(pathname, request.headers()['accept-language'])
    }
  })
  await signIn(second, tandem, tandem.person('both').email, '/p/isbt/mentee/resources')
  await expect(second.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(second.getByRole('heading', { level: 1, name: 'Ressources' })).toBeVisible()
  await expect(second.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
  expect([...new Set(requested.values())]).toEqual(['fr'])
})

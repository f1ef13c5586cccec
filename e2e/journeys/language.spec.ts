import { chooseLanguage } from '../support/language.ts'
import { expect, test } from '../support/fixtures.ts'

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

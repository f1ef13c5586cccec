import { expect, type Page } from '@playwright/test'

/** The pseudo language of test builds: longer than English, accented, and right to left. */
export const RIGHT_TO_LEFT = 'en-Arab'

/** Sets the app's language in this browser, from the next page on. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.context().addInitScript((chosen) => {
    if (location.protocol.startsWith('http')) localStorage.setItem('tandem.language', chosen)
  }, language)
}

/** Chooses a language in the footer, by its own name. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  const choice = page.getByRole('contentinfo').getByRole('button', { name, exact: true })
  await choice.click()
  await expect(choice).toHaveAttribute('aria-pressed', 'true')
}

/** Sets the language of the browser and, if a member is signed in, of their account. */
export async function setLanguage(page: Page, name: string, isSignedIn: boolean): Promise<void> {
  if (!page.url().startsWith('http')) await page.goto('/')
  if (!isSignedIn) return chooseLanguage(page, name)
  const saved = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().endsWith('/api/v1/me'),
  )
  await Promise.all([saved, chooseLanguage(page, name)])
}

import { expect, type Page } from '@playwright/test'

/** The made-up language of builds for trying: longer than English, accented, and from right to left. */
export const RIGHT_TO_LEFT = 'en-Arab'

/** From the next page on, the app speaks this language in the page's browser. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.context().addInitScript((chosen) => {
    if (location.protocol.startsWith('http')) localStorage.setItem('tandem.language', chosen)
  }, language)
}

/** As a person does it: by the language's own name, at the foot of the page. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  const choice = page.getByRole('contentinfo').getByRole('button', { name, exact: true })
  await choice.click()
  await expect(choice).toHaveAttribute('aria-pressed', 'true')
}

/** The page's browser speaks it from now on, and so does the account of whoever is signed in. */
export async function setLanguage(page: Page, name: string, isSignedIn: boolean): Promise<void> {
  if (!page.url().startsWith('http')) await page.goto('/')
  if (!isSignedIn) return chooseLanguage(page, name)
  const saved = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().endsWith('/api/v1/me'),
  )
  await Promise.all([saved, chooseLanguage(page, name)])
}

import { expect, type Locator, type Page } from '@playwright/test'

import type { Tandem } from './tandem.ts'

/** Agrees to the pledges and presses this button. */

export async function register(page: Page, button: string): Promise<void> {
  await tick(page, 'I agree to this code of conduct')
  await tick(page, 'I promise to keep this confidential')
  await page.getByRole('button', { name: button }).click()
}

/** Clicks the label, because the checkbox itself is not visible. */
export async function tick(page: Page, label: string): Promise<void> {
  const box = page.getByRole('checkbox', { name: label })
  await page.locator('label').filter({ hasText: label }).first().click()
  await expect(box).toBeChecked()
}

/** Pastes addresses and opens the preview of the recipients. */
export async function preview(page: Page, pasted: string): Promise<void> {
  await page.getByLabel('E-mail addresses').fill(pasted)
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** Pastes addresses and sends the invitations. */
export async function invite(page: Page, pasted: string): Promise<void> {
  await preview(page, pasted)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Send \d+ invitations?$/ })
    .click()
}

type Files = Parameters<Locator['setInputFiles']>[0]

/** Chooses a file and accepts the proposed crop. */
export async function choosePhoto(page: Page, file: Files): Promise<void> {
  await page.getByLabel('Image of yourself').setInputFiles(file)
  await page.getByRole('dialog').getByRole('button', { name: 'Use this photo' }).click()
}

export async function approve(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name: `Approve ${name}` })
  await loadUntil(page, button)
  await button.click()
  await expect(page.getByText(`${name} is approved`)).toBeVisible()
}

/** Presses "Show more" until the wanted element is on the page. */
async function loadUntil(page: Page, wanted: Locator): Promise<void> {
  const more = page.getByRole('button', { name: 'Show more' })
  await expect(async () => {
    await expect(wanted.or(more).first()).toBeVisible()
    if ((await wanted.count()) === 0) await more.click({ timeout: 500 })
    await expect(wanted).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
}

export async function readEverything(page: Page): Promise<void> {
  const unread = page.getByRole('button', { name: /^I have (read|watched) this / })
  const readSoFar = page.getByRole('progressbar')
  const total = Number(await readSoFar.getAttribute('max'))
  for (let read = 0; read < total; read += 1) {
    await expect(readSoFar).toHaveAttribute('value', `${read}`)
    await unread.first().click()
  }
  await expect(readSoFar).toHaveAttribute('value', `${total}`)
  await expect(unread).toHaveCount(0)
}

/** The names in the ranked list, best first. */
export async function rankedMentors(page: Page): Promise<string[]> {
  const cards = page.getByRole('article')
  await expect(cards.first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  return cards.getByRole('heading', { level: 2 }).allInnerTexts()
}

/** Opens the request to a mentor and writes a message. Null keeps the draft. */
export async function writeTo(page: Page, mentor: string, message: string | null): Promise<Locator> {
  await page.getByRole('button', { name: `Send a request to ${mentor}` }).click()
  const dialog = page.getByRole('dialog', { name: `Ask ${mentor} to be your mentor` })
  await expect(dialog).toBeVisible()
  if (message !== null) await dialog.getByLabel('Your message').fill(message)
  return dialog
}

export async function ask(page: Page, mentor: string, message: string): Promise<void> {
  const dialog = await writeTo(page, mentor, message)
  await dialog.getByRole('button', { name: 'Send the request' }).click()
  await expect(page.getByText(`We have sent your request to ${mentor}.`)).toBeVisible()
}

/** Accepts a request from the list of open requests. Ends on the page of the mentorship. */
export async function accept(page: Page, from: string): Promise<void> {
  await page.getByRole('article', { name: from }).getByRole('link', { name: 'Read and answer' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click()
  await page.waitForURL(/\/mentorships\/[0-9a-f-]{36}/)
}

/** Waits for one e-mail to this address with these words in its subject or text. */
export async function mailSaying(tandem: Tandem, to: string, words: string | RegExp): Promise<void> {
  const fits = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text))
  await expect
    .poll(() => tandem.mails(to).filter((mail) => fits(`${mail.subject}\n${mail.text}`)).length, {
      message: `one mail to ${to} says "${words}"`,
      timeout: 15_000,
    })
    .toBe(1)
}

import type { Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, fillSignIn, signIn, test } from '../support/fixtures.ts'
import { chooseLanguage } from '../support/language.ts'
import { mailsAbout } from '../support/mails.ts'
import { rankedMentors } from '../support/steps.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Expects the page in French with this title, without violations and without horizontal overflow. */
async function reads(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, `"${title}" scrolls sideways`).toBeLessThanOrEqual(0)
  expect(await violations(page), `"${title}" breaks a rule`).toEqual([])
}

test('in French on a phone: she finds a mentor, asks and is accepted, and her mail is French too', async ({
  open,
  tandem,
}) => {
  const { name, email } = tandem.person('both')
  const page = await open(PHONE)
  const thumb = page.getByRole('navigation', { name: 'Pages' })

  await test.step('she signs in and chooses her language at the foot of the page', async () => {
    await page.goto('/p/isbt/mentee')
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Sign in with/ })
      .tap()
    await fillSignIn(page, tandem, email)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Welcome')
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await chooseLanguage(page, 'Français')
    expect((await saved).ok()).toBe(true)
    await reads(page, `Bonjour ${name}`)
    await expect(page.getByRole('heading', { name: 'Trouvez votre mentor' })).toBeVisible()
  })

  const mentor = await test.step('she finds somebody', async () => {
    await thumb.getByRole('link', { name: 'Chercher' }).tap()
    await reads(page, 'Trouver un mentor')
    const [best = ''] = await rankedMentors(page)
    const card = page.getByRole('article', { name: best })
    await expect(card.getByRole('listitem').first()).toBeVisible()
    await card.getByRole('link', { name: best }).tap()
    await reads(page, best)
    return best
  })

  await test.step('she asks', async () => {
    await page.getByRole('button', { name: `Envoyer une demande à ${mentor}` }).tap()
    const dialog = page.getByRole('dialog', { name: `Demander à ${mentor} d’être votre mentor` })
    await dialog
      .getByLabel('Votre message')
      .fill('J’aimerais apprendre comment vous suivez vos donneurs rares.')
    await dialog.getByRole('button', { name: 'Envoyer la demande' }).tap()
    await expect(page.getByText(`Nous avons envoyé votre demande à ${mentor}.`)).toBeVisible()
    await thumb.getByRole('link', { name: 'Demandes' }).tap()
    await reads(page, 'Demandes')
    await page.getByRole('article', { name: mentor }).getByRole('link', { name: 'Ouvrir' }).tap()
    await reads(page, `Votre demande à ${mentor}`)
  })

  await test.step('the mentor, who reads English, accepts', async () => {
    const other = await open()
    await signIn(other, tandem, tandem.named(mentor).email, '/p/isbt/mentor/requests')
    await other.getByRole('article', { name }).getByRole('link', { name: 'Read and answer' }).click()
    await other.getByRole('button', { name: 'Accept' }).click()
    await other.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click()
    await expect(other.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(other.locator('html')).toHaveAttribute('lang', 'en')
  })

  await test.step('she reads of it in French, on her phone and in her mail', async () => {
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
      `${mentor} est maintenant votre mentor`,
    )
    const mail = await mailsAbout(tandem, email, `${mentor} est maintenant votre mentor`, 1)
    expect(mail.html).toMatch(/<html[^>]* lang="fr"/)
    expect(mail.text).toContain('Votre mentorat dans le programme')
    await thumb.getByRole('link', { name: 'Accueil' }).tap()
    await reads(page, `Bonjour ${name}`)
    await expect(
      page.getByRole('heading', { name: `Proposez une première rencontre à ${mentor}` }),
    ).toBeVisible()
    await page.getByRole('link', { name: 'Proposer des horaires' }).tap()
    await reads(page, `Proposer des horaires à ${mentor}`)
  })
})

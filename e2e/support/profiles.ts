import { expect, type Page } from '@playwright/test'

import { tick } from './steps.ts'

async function pick(page: Page, label: string, word: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label })
  await box.fill(word)
  await page.getByRole('option', { name: word, exact: true }).click()
}

interface Terms {
  expertise: string[]
  topics: string[]
}

/** The texts of a profile, by the label of the field. */
interface Words {
  fields: Record<string, string>
  stage: string
}

const MENTEE: Words = {
  fields: {
    Headline: 'Transfusion physician in training',
    'Personal statement': 'I run a small blood bank and want to learn how larger ones work.',
    'What I hope for': 'Somebody to think aloud with, once a month.',
    'What I want guidance on': 'Whether to take a fellowship abroad.',
  },
  stage: 'Early in my career',
}

const MENTOR: Words = {
  fields: {
    Headline: 'Head of a regional donor service',
    'Personal statement': 'I have built up a donor service from three beds to thirty.',
    'What I offer': 'A second look at plans, before they are made.',
    'What I hope for': 'To be asked what I no longer ask myself.',
  },
  stage: 'Senior',
}

export const writeMenteeProfile = (page: Page, terms: Terms) => writeProfile(page, MENTEE, terms)

export const writeMentorProfile = (page: Page, terms: Terms) => writeProfile(page, MENTOR, terms)

async function writeProfile(page: Page, words: Words, terms: Terms): Promise<void> {
  for (const [label, text] of Object.entries(words.fields)) await page.getByLabel(label).fill(text)
  await page.getByRole('combobox', { name: 'Career stage' }).selectOption(words.stage)
  await page.getByRole('button', { name: 'Next: Expertise and topics' }).click()
  for (const term of [...terms.expertise, ...terms.topics]) await tick(page, term)
  await page.getByRole('button', { name: 'Next: Where and when' }).click()
  await pick(page, 'Languages', 'English')
  await pick(page, 'Country', 'Kenya')
  await page.getByRole('button', { name: /Use this device’s time zone/ }).click()
  await page.getByRole('button', { name: 'Next: Preferences' }).click()
  await expect(page.getByRole('heading', { name: 'Your profile is complete' })).toBeVisible()
}

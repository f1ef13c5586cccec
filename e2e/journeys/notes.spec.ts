import type { Locator, Page } from '@playwright/test'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'

import { call, matchGuided } from '../support/api.ts'
import { violations } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { layoutFaults } from '../support/layout.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const aDay = 86_400_000

/** The words of the other are there within two seconds. */
const live = { timeout: 2_000 }

const note = (page: Page): Locator => page.getByRole('textbox', { name: 'Shared notes' })
const text = (page: Page): Promise<string> => note(page).inputValue()

async function sound(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  expect(await layoutFaults(page)).toEqual([])
  expect(await violations(page)).toEqual([])
}

/** The same with an open dialog, which covers the page. */
async function soundDialog(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  expect(await violations(page)).toEqual([])
}

/** Types at the end, as a person does, and not at the speed of a program. */
async function write(page: Page, words: string, field = note(page)): Promise<void> {
  await field.click()
  await field.press('ControlOrMeta+End')
  await field.pressSequentially(words, { delay: 15 })
}

test('two people write one note at once, offline too, and can undo and go back to an earlier version', async ({
  as,
  tandem,
}) => {
  test.slow()
  const [amina, kwame] = [tandem.person('mentee').name, tandem.person('mentor_two').name]
  const mentee = await as('mentee', '/home')
  const mentor = await as('mentor_two', '/home', PHONE)
  const mentorship = await matchGuided(mentee, mentor, await as('coordinator', '/home'))
  const address = (role: string) => `/p/guided/${role}/mentorships/${mentorship}/questions`
  await mentee.goto(address('mentee'))
  await mentor.goto(address('mentor'))

  await test.step('both see the empty note, one of them on a phone', async () => {
    for (const page of [mentee, mentor]) {
      await expect(note(page)).toBeEditable()
      await sound(page)
    }
  })

  await test.step('they write at the same time, and see the words of each other within two seconds', async () => {
    await Promise.all([write(mentee, 'Who reports a near miss? '), write(mentor, 'We report each one 😀. ')])
    for (const page of [mentee, mentor]) {
      await expect(note(page)).toHaveValue(/near miss\?/, live)
      await expect(note(page)).toHaveValue(/each one 😀\./, live)
    }
    await expect(mentor.getByText(/✓ All changes saved|is writing/)).toBeVisible()
    await write(mentee, 'Thank you. ')
    await expect(mentor.getByText(`${amina} is writing`)).toBeVisible()
    await expect(note(mentor)).toHaveValue(/Thank you\./, live)
    expect(await text(mentor)).toBe(await text(mentee))
  })

  await test.step('one is offline while both write: nothing is lost', async () => {
    await mentee.context().setOffline(true)
    await write(mentee, 'Written on a train. ')
    await expect(mentee.getByText(/^Offline\. We keep what you write/).first()).toBeVisible()
    await write(mentor, 'Written at the clinic. ')
    await expect(mentor.getByText('✓ All changes saved')).toBeVisible()
    await sound(mentee)
    expect(await text(mentor)).not.toContain('train')
    await mentee.context().setOffline(false)
    for (const page of [mentee, mentor]) {
      await expect(note(page)).toHaveValue(/Written on a train\./)
      await expect(note(page)).toHaveValue(/Written at the clinic\./)
    }
    expect(await text(mentor)).toBe(await text(mentee))
  })

  await test.step('what was written offline survives a reload', async () => {
    await mentee.context().setOffline(true)
    await write(mentee, 'Before the tunnel. ')
    await expect(mentee.getByText(/^Offline\. We keep what you write/).first()).toBeVisible()
    await mentee.reload().catch(() => undefined)
    await mentee.context().setOffline(false)
    await mentee.goto(address('mentee'))
    await expect(note(mentee)).toHaveValue(/Before the tunnel\./)
    await expect(note(mentor)).toHaveValue(/Before the tunnel\./)
  })

  await test.step('undo takes back one’s own words only', async () => {
    await write(mentor, 'A mistake.')
    await expect(note(mentee)).toHaveValue(/A mistake\.$/, live)
    await write(mentee, ' A good idea.')
    await expect(note(mentor)).toHaveValue(/A good idea\.$/, live)
    await note(mentor).press('ControlOrMeta+z')
    await expect(note(mentee)).not.toHaveValue(/A mistake\./, live)
    for (const page of [mentee, mentor]) await expect(note(page)).toHaveValue(/A good idea\./)
    await note(mentor).press('ControlOrMeta+Shift+z')
    await expect(note(mentee)).toHaveValue(/A mistake\./, live)
  })

  await test.step('a version is read, compared and restored', async () => {
    await note(mentee).fill(`${await text(mentee)} ${'A long list of what we agreed. '.repeat(8)}`)
    await expect(mentee.getByText('✓ All changes saved')).toBeVisible()
    await expect(note(mentor)).toHaveValue(/agreed\. $/)
    const whole = await text(mentor)
    await note(mentor).fill('Oops')
    await expect(note(mentee)).toHaveValue('Oops', live)
    await mentee.getByRole('button', { name: 'Earlier versions' }).click()
    const dialog = mentee.getByRole('dialog', { name: 'Earlier versions' })
    await expect(dialog.getByRole('listitem')).toHaveCount(2)
    await expect(dialog.getByRole('listitem').first()).toContainText(kwame)
    await expect(dialog.getByRole('listitem').last()).toContainText(`You and ${kwame}`)
    await soundDialog(mentee)
    await dialog.getByRole('listitem').last().getByRole('button').click()
    await expect(dialog).toContainText('Before the tunnel.')
    await dialog.locator('label').filter({ hasText: 'Show what has changed since' }).click()
    await expect(dialog.locator('[data-change] ins')).toContainText('Oops')
    await soundDialog(mentee)
    await dialog.getByRole('button', { name: 'Restore this version' }).click()
    await mentee.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click()
    await expect(dialog).toBeHidden()
    for (const page of [mentee, mentor]) await expect(note(page)).toHaveValue(whole, live)
  })

  await test.step('after the end both read it, and nobody writes', async () => {
    await write(mentor, ' The last words.')
    await expect(mentor.getByText('✓ All changes saved')).toBeVisible()
    await call(mentee, 'POST', `/mentorships/${mentorship}/end`, { outcome: 'completed', note: '' })
    for (const page of [mentee, mentor]) {
      await page.reload()
      const region = page.getByRole('region', { name: 'Shared notes' })
      await expect(region).toContainText('The last words.')
      await expect(note(page)).toHaveCount(0)
      await region.getByRole('button', { name: 'Earlier versions' }).click()
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
      await soundDialog(page)
    }
  })
})

test('notes of a meeting are on its page, linked from the notes, and beside the agreement', async ({
  as,
}) => {
  const mentee = await as('mentee', '/home')
  const mentor = await as('mentor_two', '/home')
  const mentorship = await matchGuided(mentee, mentor, await as('coordinator', '/home'))
  const address = (role: string) => `/p/guided/${role}/mentorships/${mentorship}`
  const field = (page: Page) => page.getByRole('textbox', { name: 'Notes of this meeting' })

  await test.step('a meeting is confirmed, and both write in its notes', async () => {
    await mentee.goto(`${address('mentee')}/meetings/propose`)
    const byHand = mentee.getByRole('group', { name: 'Add a time by hand' })
    await byHand.getByLabel('Day').fill(new Date(Date.now() + 8 * aDay).toISOString().slice(0, 10))
    await byHand.getByLabel('Time').fill('10:00')
    await byHand.getByRole('button', { name: 'Add this time' }).click()
    await mentee.getByRole('button', { name: 'Send 1 time' }).click()
    await mentee.waitForURL(/\/meetings\/[0-9a-f-]{36}$/)
    await expect(field(mentee)).toHaveCount(0)
    await mentor.goto(new URL(mentee.url()).pathname.replace('/mentee/', '/mentor/'))
    await mentor.getByRole('button', { name: 'Confirm this time' }).click()
    await write(mentor, '- How we report a near miss', field(mentor))
    await expect(field(mentee)).toHaveValue('- How we report a near miss')
    await write(mentee, '\n- My first congress', field(mentee))
    await expect(field(mentor)).toHaveValue(/congress$/, live)
    await sound(mentee)
  })

  await test.step('the notes of the mentorship link to it', async () => {
    await mentor.goto(`${address('mentor')}/questions`)
    const list = mentor.getByRole('region', { name: 'Notes of your meetings' })
    await expect(list).toContainText('How we report a near miss')
    await sound(mentor)
    await list.getByRole('link').click()
    await expect(field(mentor)).toHaveValue(/near miss/)
  })

  await test.step('the mentee reads them while she writes the agreement', async () => {
    await mentee.goto(`${address('mentee')}/agreement`)
    await mentee.getByRole('button', { name: 'Write the agreement' }).click()
    const aside = mentee.getByRole('complementary', { name: 'Beside the agreement' })
    await expect(aside.getByText('Notes of your first meeting')).toBeVisible()
    await expect(aside).toContainText('My first congress')
    await sound(mentee)
  })

  await test.step('the timeline says who began to write', async () => {
    await mentor.goto(address('mentor'))
    await expect(mentor.getByText('You wrote notes of a meeting')).toBeVisible()
  })
})

interface Merged {
  update: string
  state_vector: string
}

/** One of two programs that write the same note. */
class Writer {
  readonly doc = new Doc()
  readonly deleted = new Set<string>()
  private readonly page: Page
  private readonly path: string
  private known: Uint8Array | undefined

  constructor(page: Page, path: string) {
    this.page = page
    this.path = path
  }

  get text(): string {
    return this.doc.getText('text').toJSON()
  }

  edit(word: string, random: (below: number) => number): void {
    const shared = this.doc.getText('text')
    const letters = Array.from(this.text)
    const from = random(letters.length + 1)
    const removed = letters.slice(from, from + random(letters.length > 400 ? 4 : 2))
    for (const letter of removed) this.deleted.add(letter)
    const at = letters.slice(0, from).join('').length
    if (removed.length > 0) shared.delete(at, removed.join('').length)
    shared.insert(at, word)
  }

  /** Sends what the service lacks. An answer that is lost is as if it had never been sent. */
  async exchange(isAnswerLost: boolean): Promise<void> {
    const sent = {
      update: Buffer.from(encodeStateAsUpdate(this.doc, this.known)).toString('base64'),
      state_vector: Buffer.from(encodeStateVector(this.doc)).toString('base64'),
    }
    const { body } = await call<Merged>(this.page, 'POST', `${this.path}/updates`, sent)
    if (isAnswerLost) return
    this.known = Buffer.from(body.state_vector, 'base64')
    applyUpdate(this.doc, Buffer.from(body.update, 'base64'))
  }
}

// Each exchange is a request, and there are some hundreds of them.
test('10,000 edits by two programs with lost answers leave both and the service with the same text', async ({
  as,
}) => {
  test.slow()
  const mentee = await as('mentee', '/home')
  const mentor = await as('mentor_two', '/home')
  const mentorship = await matchGuided(mentee, mentor, await as('coordinator', '/home'))
  const path = `/mentorships/${mentorship}/notes/${mentorship}`
  const writers = [new Writer(mentee, path), new Writer(mentor, path)] as const
  let state = 2026
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const EDITS = 10_000
  for (let edit = 0; edit < EDITS; edit += 1) {
    // A character of two units that is written once, so that none can be lost unnoticed.
    writers[random(2) as 0 | 1].edit(String.fromCodePoint(0x20000 + edit), random)
    if (random(80) === 0) await writers[random(2) as 0 | 1].exchange(random(5) === 0)
    if (random(400) === 0) await Promise.all(writers.map((writer) => writer.exchange(false)))
  }
  for (const writer of [...writers, ...writers]) await writer.exchange(false)

  const { body } = await call<{ text: string; update: string }>(mentee, 'GET', path)
  const stored = new Doc()
  applyUpdate(stored, Buffer.from(body.update, 'base64'))
  expect(stored.getText('text').toJSON()).toBe(body.text)
  for (const { text } of writers) expect(text).toBe(body.text)
  const deleted = new Set(writers.flatMap((writer) => [...writer.deleted]))
  const expected = Array.from({ length: EDITS }, (_, edit) => String.fromCodePoint(0x20000 + edit)).filter(
    (letter) => !deleted.has(letter),
  )
  expect(Array.from(body.text).toSorted()).toEqual(expected.toSorted())
})

import { expect } from '@playwright/test'

import type { Mail } from '../mail/mailbox.ts'
import type { Tandem } from './tandem.ts'

/** Waits until this address has `count` e-mails with these words in the subject. Returns the newest. */
export async function mailsAbout(tandem: Tandem, to: string, words: string, count: number): Promise<Mail> {
  const sent = () => tandem.mails(to).filter((mail) => mail.subject.includes(words))
  await expect.poll(() => sent().length, { message: `to ${to}: ${words}`, timeout: 20_000 }).toBe(count)
  const [newest] = sent()
  if (!newest) throw new Error(`no mail to ${to} about ${words}`)
  return newest
}

/** The path of a page of the app, from the newest e-mail to this address that contains one. */
export async function linkFor(
  tandem: Tandem,
  to: string,
  page: 'invitation' | 'meeting' | 'check-up' | 'unsubscribe',
): Promise<string> {
  const words = new RegExp(`/${page}/[\\w.~-]+`)
  const link = () => tandem.mails(to).flatMap((mail) => mail.text.match(words) ?? [])[0]
  await expect.poll(link, { message: `a link to ${page} for ${to}`, timeout: 15_000 }).toBeTruthy()
  return link() ?? ''
}

import { randomUUID } from 'node:crypto'

import PostalMime, { type Email } from 'postal-mime'

export interface Mail {
  id: string
  messageId: string | null
  from: string
  to: string[]
  subject: string
  text: string
  html: string
  /** The attached invitation to a meeting. */
  calendar: string | null
  headers: Record<string, string>
  receivedAt: string
}

export interface Refusal {
  code: number
  /** How many recipients are refused before mail is accepted again; null for all. */
  times: number | null
  /** The only address that is refused; null for every address. */
  recipient: string | null
}

function calendarIn({ attachments }: Email): string | null {
  const file = attachments.find(({ filename }) => filename === 'invite.ics')
  if (!file) return null
  return typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content)
}

/** The received e-mails, newest first, and the refusal for the next ones. */
export class Mailbox {
  #mails: Mail[] = []
  #refusal: Refusal | null = null

  async receive(raw: Buffer, envelope: { from: string; to: string[] }): Promise<Mail> {
    const parsed = await PostalMime.parse(raw)
    const mail: Mail = {
      id: randomUUID(),
      messageId: parsed.messageId ?? null,
      from: envelope.from,
      to: envelope.to,
      subject: parsed.subject ?? '',
      text: parsed.text ?? '',
      html: parsed.html ?? '',
      calendar: calendarIn(parsed),
      headers: Object.fromEntries(parsed.headers.map(({ key, value }) => [key, value])),
      receivedAt: new Date().toISOString(),
    }
    this.#mails.unshift(mail)
    return mail
  }

  list(to: string | null): Mail[] {
    if (!to) return this.#mails
    const address = to.toLowerCase()
    return this.#mails.filter((mail) => mail.to.some((recipient) => recipient.toLowerCase() === address))
  }

  one(id: string): Mail | undefined {
    return this.#mails.find((mail) => mail.id === id)
  }

  clear(): void {
    this.#mails = []
  }

  refuse(refusal: Refusal | null): void {
    this.#refusal = refusal
  }

  /** The code to refuse this recipient with, or null. A call uses up one of a limited number of refusals. */
  refusalFor(recipient: string): number | null {
    const refusal = this.#refusal
    if (!refusal) return null
    if (refusal.recipient && refusal.recipient.toLowerCase() !== recipient.toLowerCase()) return null
    if (refusal.times !== null) {
      if (refusal.times <= 0) return null
      refusal.times -= 1
    }
    return refusal.code
  }
}

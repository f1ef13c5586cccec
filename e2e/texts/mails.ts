import { globSync, readdirSync, readFileSync } from 'node:fs'

import { root } from '../stack/binary.ts'

const SNAPSHOTS = root('api/src/features/delivery/notifications/subscriber/email/snapshots')

/** A message of the e-mail catalogue: its own text and those of its attributes. */
export interface MailMessage {
  id: string
  /** By the name of the attribute; '' is the message itself. */
  parts: Map<string, string>
}

export function parseFluent(text: string): MailMessage[] {
  const messages: MailMessage[] = []
  let part = ''
  const add = (line: string) => {
    const parts = messages.at(-1)?.parts
    const before = parts?.get(part)
    parts?.set(part, before ? `${before}\n${line}` : line)
  }
  for (const line of text.split('\n')) {
    const message = /^([\w-]+) =\s?(.*)$/.exec(line)
    const attribute = /^ {4}\.([\w-]+) =\s?(.*)$/.exec(line)
    if (line.startsWith('#')) continue
    if (message) {
      messages.push({ id: message[1] ?? '', parts: new Map() })
      part = ''
      if (message[2]) add(message[2])
    } else if (attribute) {
      part = attribute[1] ?? ''
      add(attribute[2] ?? '')
    } else add(line.replace(/^ {4,8}/, ''))
  }
  return messages
}

/** The texts that all e-mails share, then those of each feature. */
export function mailTexts(language: string): MailMessage[] {
  const files = [
    root(`api/platform/src/mail/locales/${language}.ftl`),
    ...globSync(root(`api/src/features/*/*/mails/${language}.ftl`)).toSorted(),
  ]
  return files.flatMap((file) => parseFluent(readFileSync(file, 'utf8')))
}

/** A complete e-mail, from a snapshot of the service's tests. */
export interface Letter {
  /** For example `request_declined.no_time`. */
  name: string
  language: 'en' | 'fr'
  /** The message from which it is made. */
  message: string
  text: string
}

export function letters(): Letter[] {
  const files = readdirSync(SNAPSHOTS).filter((name) => name.endsWith('.text.snap'))
  return files.toSorted().map((file) => {
    const isFrench = file.startsWith('french.')
    const name = file.replace('.text.snap', '').replace('french.', '')
    const text = readFileSync(`${SNAPSHOTS}/${file}`, 'utf8').replace(/^---\n.*?\n---\n/s, '')
    return { name, language: isFrench ? 'fr' : 'en', message: name.split('.')[0] ?? name, text }
  })
}

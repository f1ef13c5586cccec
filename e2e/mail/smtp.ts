import { SMTPServer } from 'smtp-server'

import type { Mailbox } from './mailbox.ts'

/** Accepts every e-mail and delivers none. */
export function makeSmtp(mailbox: Mailbox): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo(address, _session, done) {
      const code = mailbox.refusalFor(address.address)
      if (code === null) return done()
      done(Object.assign(new Error('refused, as asked'), { responseCode: code }))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const envelope = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((recipient) => recipient.address),
        }
        mailbox.receive(Buffer.concat(chunks), envelope).then(
          () => done(),
          (error: Error) => done(error),
        )
      })
    },
  })
}

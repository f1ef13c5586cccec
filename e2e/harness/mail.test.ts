import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'

import { createTransport } from 'nodemailer'

import { startMailSink, type MailSink } from '../mail/sink.ts'

let sink: MailSink

beforeEach(async () => {
  sink = await startMailSink({ smtp: 0, web: 0 })
})
afterEach(() => sink.close())

function send(to: string) {
  return createTransport(sink.smtpUrl).sendMail({
    from: 'Tandem <no-reply@society.test>',
    to,
    subject: 'Grüße <b>',
    text: 'plain text',
    html: '<p>a page</p><script>alert(1)</script>',
  })
}

async function mails(to: string) {
  const response = await fetch(`${sink.webUrl}/api/mails?to=${encodeURIComponent(to)}`)
  return (await response.json()) as { id: string; subject: string; text: string }[]
}

test('a mail is found by its recipient and can be read as text and in a sandbox', async () => {
  await send('ada@members.test')
  const [mail] = await mails('Ada@members.test')
  assert.equal(mail?.subject, 'Grüße <b>')
  assert.equal(mail?.text.trim(), 'plain text')
  assert.deepEqual(await mails('other@members.test'), [])
  const page = await (await fetch(`${sink.webUrl}/mails/${mail?.id}`)).text()
  assert.match(page, /Grüße &lt;b&gt;/)
  assert.match(page, /<iframe [^>]*sandbox src=/)
  const inner = await fetch(`${sink.webUrl}/mails/${mail?.id}/html`)
  assert.match(inner.headers.get('content-security-policy') ?? '', /^sandbox;/)
})

test('every mail can be deleted', async () => {
  await send('ada@members.test')
  await fetch(`${sink.webUrl}/api/mails`, { method: 'DELETE', redirect: 'manual' })
  assert.deepEqual(await mails('ada@members.test'), [])
})

async function refuse(refusal: object) {
  const response = await fetch(`${sink.webUrl}/api/refusals`, {
    method: 'POST',
    body: JSON.stringify(refusal),
  })
  return response.status
}

test('a number of mails is refused, then they go through again', async () => {
  await refuse({ code: 451, times: 1 })
  await assert.rejects(send('ada@members.test'), { responseCode: 451 })
  await send('ada@members.test')
  assert.equal((await mails('ada@members.test')).length, 1)
})

test('one recipient is refused for good, others are not', async () => {
  await refuse({ code: 550, recipient: 'gone@members.test' })
  await assert.rejects(send('gone@members.test'), { responseCode: 550 })
  await send('ada@members.test')
  assert.equal((await mails('ada@members.test')).length, 1)
  assert.equal(await refuse({ code: 200 }), 400)
})

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { close, json, listen, readJson } from '../stack/http.ts'
import { Mailbox, type Refusal } from './mailbox.ts'
import { listPage, mailPage } from './pages.ts'
import { makeSmtp } from './smtp.ts'

export interface MailSink {
  mailbox: Mailbox
  smtpUrl: string
  webUrl: string
  close(): Promise<void>
}

/** A mail server that keeps its e-mails, with pages to read them and a JSON interface for tests. */
export async function startMailSink(ports: { smtp: number; web: number }): Promise<MailSink> {
  const mailbox = new Mailbox()
  const smtp = makeSmtp(mailbox)
  const smtpPort = await listen(smtp.server, ports.smtp)
  const web = createServer((request, response) => {
    answer(mailbox, request, response).catch((error: unknown) => {
      json(response, 400, { error: String(error) })
    })
  })
  const webPort = await listen(web, ports.web)
  return {
    mailbox,
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    webUrl: `http://127.0.0.1:${webPort}`,
    close: async () => {
      await Promise.all([close(web), new Promise<void>((resolve) => smtp.close(() => resolve()))])
    },
  }
}

async function answer(mailbox: Mailbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://sink.test')
  const route = `${request.method} ${url.pathname}`
  if (route === 'GET /') return html(response, listPage(mailbox.list(null)))
  if (route === 'GET /api/mails') return json(response, 200, mailbox.list(url.searchParams.get('to')))
  if (route === 'DELETE /api/mails' || route === 'POST /delete') {
    mailbox.clear()
    response.writeHead(303, { location: '/' }).end()
    return
  }
  if (route === 'POST /api/refusals') {
    mailbox.refuse(refusalFrom((await readJson(request)) as Partial<Refusal>))
    return json(response, 200, {})
  }
  if (route === 'DELETE /api/refusals') {
    mailbox.refuse(null)
    return json(response, 200, {})
  }
  return oneMail(mailbox, url.pathname, response)
}

function oneMail(mailbox: Mailbox, path: string, response: ServerResponse): void {
  const [, id, part] = /^\/mails\/([\w-]+)(\/html)?$/.exec(path) ?? []
  const mail = id ? mailbox.one(id) : undefined
  if (!mail) return json(response, 404, { error: 'no such mail' })
  if (!part) return html(response, mailPage(mail))
  response.setHeader(
    'content-security-policy',
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  )
  html(response, mail.html)
}

function refusalFrom({ code, times, recipient }: Partial<Refusal>): Refusal {
  if (code !== 451 && code !== 550) throw new Error('code must be 451 or 550')
  return { code, times: times ?? null, recipient: recipient ?? null }
}

function html(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  response.end(body)
}

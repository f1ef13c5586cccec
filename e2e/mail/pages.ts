import { escape } from '../society/pages.ts'
import type { Mail } from './mailbox.ts'

const STYLE = `
:root { color-scheme: light dark; color: CanvasText; background: Canvas }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% } th, td { text-align: start; padding: .5rem; border-bottom: 1px solid #8a8478; vertical-align: top }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid #8a8478; border-radius: .5rem }
iframe { width: 100%; height: 36rem; border: 1px solid #8a8478; border-radius: .5rem; background: #fff }
button { font: inherit; min-height: 2.5rem } a { color: LinkText }`

function frame(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · Mails</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`
}

export function listPage(mails: Mail[]): string {
  const rows = mails.map(
    (mail) =>
      `<tr><td>${escape(mail.to.join(', '))}</td><td><a href="/mails/${mail.id}">${escape(mail.subject || '(no subject)')}</a></td><td>${escape(mail.receivedAt)}</td></tr>`,
  )
  const table = `<table><thead><tr><th scope="col">To</th><th scope="col">Subject</th><th scope="col">Received</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  const all = mails.length
    ? `${table}<form method="post" action="/delete"><p><button>Delete all</button></p></form>`
    : '<p>No mail yet. Reload this page when something should have been sent.</p>'
  return frame('Inbox', `<h1>Mails that Tandem sent</h1>${all}`)
}

export function mailPage(mail: Mail): string {
  return frame(
    mail.subject,
    `<p><a href="/">All mails</a></p><h1>${escape(mail.subject)}</h1>
<p>To ${escape(mail.to.join(', '))}, from ${escape(mail.from)}, ${escape(mail.receivedAt)}</p>
<h2>As plain text</h2><pre>${escape(mail.text)}</pre>
<h2>As a web page</h2><iframe title="The mail as a web page" sandbox src="/mails/${mail.id}/html"></iframe>`,
  )
}

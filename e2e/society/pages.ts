import type { Person } from './directory.ts'

const STYLE = `
:root { color-scheme: light dark; --ink: #1c1d22; --soft: #55585f; --paper: #fcfbf9; --card: #fff; --edge: #8a8478; --accent: #1d4a86; --on: #fff; --bad: #a3182f }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae6; --soft: #a5a8b3; --paper: #141519; --card: #1c1e24; --edge: #7d818d; --accent: #a9cbfb; --on: #101115; --bad: #ffb9c2 } }
* { box-sizing: border-box }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
main { max-width: 27rem; margin: 3rem auto; padding: 1.5rem; background: var(--card); border: 1px solid var(--edge); border-radius: .75rem }
h1 { font: 600 1.6rem/1.2 Georgia, serif; margin: 0 0 1rem } h2 { font-size: 1rem; margin: 1.75rem 0 .5rem }
label { display: block; font-weight: 600; margin: .75rem 0 .25rem }
input { width: 100%; font: inherit; padding: .55rem .7rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--paper); color: inherit }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0 1.1rem; margin-top: 1rem; border: 1px solid var(--accent); border-radius: .5rem; background: var(--accent); color: var(--on) }
ul { list-style: none; margin: 0; padding: 0 } li button { width: 100%; margin: .25rem 0; text-align: start; font-weight: 400; background: none; color: inherit; border-color: var(--edge) }
small { display: block; color: var(--soft) } .bad { color: var(--bad); font-weight: 600 }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
@media (max-width: 30rem) { main { margin: 0; border: 0; min-height: 100vh } }`

const PERSONAS: Record<string, string> = {
  mentee: 'a member who has not enrolled yet',
  mentor_one: 'a mentor',
  mentor_two: 'another mentor',
  both: 'a mentor who is also a mentee',
  coordinator: 'coordinates the programmes',
  administrator: 'administers the society',
  lapsed: 'membership has lapsed',
  non_member: 'has an account, but no membership',
}

export function escape(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · The society</title><style>${STYLE}</style></head>
<body><main><h1>${escape(title)}</h1>${body}</main></body></html>`
}

interface SignIn {
  action: string
  email: string
  problem: string | null
  personas: Person[]
}

export function signInPage({ action, email, problem, personas }: SignIn): string {
  const alert = problem ? `<p class="bad" role="alert" id="problem">${escape(problem)}</p>` : ''
  const tied = problem ? ' aria-describedby="problem" aria-invalid="true"' : ''
  return page(
    'Sign in to the society',
    `${alert}<form method="post" action="${escape(action)}">
<label for="email">E-mail</label><input id="email" name="email" type="email" autocomplete="username" required value="${escape(email)}"${tied}>
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required${tied}>
<button>Sign in</button></form>${personaList(action, personas)}`,
  )
}

function personaList(action: string, personas: Person[]): string {
  if (personas.length === 0) return ''
  const item = (person: Person) =>
    `<li><button name="persona" value="${escape(person.email)}">${escape(person.name)}<small>${escape(PERSONAS[person.persona ?? ''] ?? person.persona ?? '')}</small></button></li>`
  return `<h2>Or look around as</h2><form method="post" action="${escape(action)}"><ul>${personas.map(item).join('')}</ul></form>`
}

export function signOutForm(form: string): string {
  return `<p>Do you want to sign out of the society as well?</p>${form}
<button form="op.logoutForm" name="logout" value="yes">Sign out</button>
<button form="op.logoutForm">Stay signed in</button>`
}

import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'

import { Directory, type Person } from '../society/directory.ts'
import { startSociety, type Society } from '../society/society.ts'
import { close, listen, readForm } from '../stack/http.ts'
import { freePort } from '../stack/ports.ts'
import { Browser } from './browser.ts'

const person: Person = {
  sub: 'm-1',
  email: 'ada.lind@members.test',
  name: 'Ada Lind',
  given_name: 'Ada',
  family_name: 'Lind',
  locale: 'en',
  zoneinfo: 'Europe/Oslo',
  membership_number: 'S-1',
  membership_status: 'active',
  membership_category: 'full',
  membership_valid_until: '2030-12-31',
  tandem_roles: ['coordinator:isbt'],
  persona: 'coordinator',
}
const other: Person = { ...person, sub: 'm-2', email: 'bo.ek@members.test', name: 'Bo Ek', persona: null }
const password = randomBytes(9).toString('base64url')
const redirectUri = 'http://localhost:1/callback'
const logoutTokens: string[] = []
const app = createServer((request, response) => {
  void readForm(request).then((form) => {
    logoutTokens.push(form.get('logout_token') ?? '')
    response.end()
  })
})
let society: Society

before(async () => {
  const backChannelPort = await listen(app, 0)
  society = await startSociety({
    port: await freePort(),
    directory: new Directory([person, other]),
    password,
    offerPersonas: true,
    testRoute: true,
    client: {
      id: 'tandem',
      secret: 'a secret & more',
      redirectUri,
      afterSignOut: 'http://localhost:1/',
      backChannelSignOut: `http://127.0.0.1:${backChannelPort}/`,
    },
  })
})
after(async () => {
  await society.close()
  await close(app)
})

function authorizationUrl(verifier: string | null, extra: Record<string, string> = {}): string {
  const parameters = {
    client_id: 'tandem',
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid profile email',
    state: 'state',
    ...(extra.scope === undefined && { nonce: 'nonce' }),
    ...(verifier && {
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }),
    ...extra,
  }
  return `${society.issuer}/auth?${new URLSearchParams(parameters)}`
}

async function tokensFor(code: string, verifier: string) {
  const credentials = ['tandem', 'a secret & more'].map(encodeURIComponent).join(':')
  const response = await fetch(`${society.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }),
  })
  return (await response.json()) as { id_token: string; access_token: string; error?: string }
}

function payload(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>
}

async function signIn(browser: Browser, extra: Record<string, string> = {}) {
  const verifier = randomBytes(32).toString('base64url')
  const form = await browser.follow(authorizationUrl(verifier, extra), society.issuer)
  const done = await browser.follow(form.address, society.issuer, { email: person.email, password })
  const code = new URL(done.address).searchParams.get('code') ?? ''
  return tokensFor(code, verifier)
}

test('a member signs in and the membership is in the ID token and in userinfo', async () => {
  const tokens = await signIn(new Browser())
  const { persona: _, ...known } = person
  const idToken = payload(tokens.id_token)
  assert.deepEqual({ ...idToken, ...known, email_verified: true, nonce: 'nonce' }, idToken)
  const userinfo = await fetch(`${society.issuer}/me`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  })
  assert.deepEqual(await userinfo.json(), { ...known, email_verified: true })
})

test('a persona is picked without a password, and nobody else is', async () => {
  const pick = async (email: string) => {
    const browser = new Browser()
    const form = await browser.follow(authorizationUrl('v'.repeat(43)), society.issuer)
    return browser.follow(form.address, society.issuer, { persona: email })
  }
  assert.ok((await pick(person.email)).address.startsWith(redirectUri))
  assert.equal((await pick(other.email)).response.status, 401)
})

test('a wrong password is said on the form, which keeps the e-mail', async () => {
  const browser = new Browser()
  const form = await browser.follow(authorizationUrl('v'.repeat(43)), society.issuer)
  const answer = await browser.request(form.address, { email: person.email, password: 'wrong' })
  assert.equal(answer.status, 401)
  const page = await answer.text()
  assert.match(page, /role="alert"[^>]*>No member has this e-mail and password/)
  assert.ok(page.includes(`value="${person.email}"`))
})

test('a sign-in without PKCE is refused', async () => {
  const { address } = await new Browser().follow(authorizationUrl(null), society.issuer)
  assert.equal(new URL(address).searchParams.get('error'), 'invalid_request')
})

test('whoever is signed in comes back at once, unless the form is asked for again', async () => {
  const browser = new Browser()
  await signIn(browser)
  const again = await browser.follow(authorizationUrl('v'.repeat(43)), society.issuer)
  assert.ok(again.address.startsWith(redirectUri))
  for (const prompt of ['login', 'select_account']) {
    const form = await browser.follow(authorizationUrl('v'.repeat(43), { prompt }), society.issuer)
    assert.match(form.address, /\/sign-in\//)
  }
  assert.ok((await signIn(browser, { prompt: 'login' })).id_token)
  assert.ok((await signIn(browser, { prompt: 'select_account' })).id_token)
})

test('another account can be taken without signing out first', async () => {
  const browser = new Browser()
  await signIn(browser)
  const form = await browser.follow(authorizationUrl('v'.repeat(43), { prompt: 'login' }), society.issuer)
  const change = await browser.follow(form.address, society.issuer, { email: other.email, password })
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(await change.response.text())?.[1] ?? ''
  const confirm = `${society.issuer}/session/end/confirm`
  const done = await browser.follow(confirm, society.issuer, { xsrf, logout: 'yes' })
  assert.ok(new URL(done.address).searchParams.get('code'), await done.response.text())
})

test('signing out at the society tells the app by the back channel', async () => {
  const browser = new Browser()
  const { id_token: hint } = await signIn(browser)
  const parameters = new URLSearchParams({
    id_token_hint: hint,
    post_logout_redirect_uri: 'http://localhost:1/',
  })
  const question = await browser.request(`${society.issuer}/session/end?${parameters}`)
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(await question.text())?.[1] ?? ''
  const done = await browser.follow(`${society.issuer}/session/end/confirm`, society.issuer, {
    xsrf,
    logout: 'yes',
  })
  assert.ok(done.address.startsWith('http://localhost:1/'))
  assert.equal(payload(logoutTokens.at(-1) ?? '').sub, person.sub)
})

test('a test can change what the society says of a person', async () => {
  const change = await fetch(`${society.issuer}/test/members/${person.email}`, {
    method: 'POST',
    body: JSON.stringify({ membership_status: 'lapsed' }),
  })
  assert.equal(change.status, 200)
  assert.equal(payload((await signIn(new Browser())).id_token).membership_status, 'lapsed')
})

const control = (what: string, body: object = {}) =>
  fetch(`${society.issuer}/test/${what}`, { method: 'POST', body: JSON.stringify(body) })

const keyOf = (token: string) =>
  (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid

test('rotated keys sign at once, the old ones stay published, and nobody is signed out', async () => {
  const browser = new Browser()
  const before = keyOf((await signIn(browser)).id_token)
  assert.equal((await control('keys')).status, 200)
  const again = await browser.follow(authorizationUrl('v'.repeat(43)), society.issuer)
  assert.ok(again.address.startsWith(redirectUri))
  const after = keyOf((await signIn(new Browser())).id_token)
  assert.notEqual(after, before)
  const published = (await (await fetch(`${society.issuer}/jwks`)).json()) as { keys: { kid: string }[] }
  const ids = published.keys.map(({ kid }) => kid)
  assert.ok(ids.includes(before) && ids.includes(after))
})

test('an outage refuses everybody until it is over', async () => {
  const discovery = () => fetch(`${society.issuer}/.well-known/openid-configuration`)
  await control('outage', { down: true })
  assert.equal((await discovery()).status, 503)
  await control('outage', { down: false })
  assert.equal((await discovery()).status, 200)
})

test('a client without OpenID Connect learns who a token is of, and nobody learns it without one', async () => {
  const { access_token } = await signIn(new Browser(), { scope: 'profile email' })
  const ask = (token: string) =>
    fetch(`${society.issuer}/who`, { headers: { authorization: `Bearer ${token}` } })
  assert.equal(((await (await ask(access_token)).json()) as Person).sub, person.sub)
  assert.equal((await ask('made-up')).status, 401)
})

import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import { Browser } from '../../harness/browser.ts'
import { Directory, type Person } from '../../society/directory.ts'
import { startSociety, type Society } from '../../society/society.ts'
import { freePort } from '../../stack/ports.ts'
import { ORIGIN } from '../caller.ts'
import type { Goal } from '../part.ts'
import { DAY_MS, moment, type Store } from '../store.ts'

const MEMBER: Person = {
  sub: 'chaos-member',
  email: 'ada.lind@members.test',
  name: 'Ada Lind',
  given_name: 'Ada',
  family_name: 'Lind',
  locale: 'en',
  zoneinfo: 'Europe/Oslo',
  membership_number: 'S-1',
  membership_status: 'active',
  membership_category: 'full',
  membership_valid_until: null,
  tandem_roles: [],
  persona: null,
}
const CALLBACK = '/api/v1/session/callback'
const password = randomBytes(9).toString('base64url')

/** A society on its own port, whose public address is that of the proxy before it. */
export async function societyBehind(port: number, behind: number): Promise<Society> {
  return startSociety({
    port,
    behind,
    directory: new Directory([MEMBER]),
    password,
    offerPersonas: false,
    testRoute: false,
    client: {
      id: 'tandem',
      secret: 'unused',
      redirectUri: `${ORIGIN}${CALLBACK}`,
      afterSignOut: `${ORIGIN}/`,
      backChannelSignOut: `http://127.0.0.1:${await freePort()}/`,
    },
  })
}

/** Signs the member in through the society's own page. Returns the cookie. */
export async function signIn(base: string, issuer: string): Promise<string> {
  const [app, society] = [new Browser(), new Browser()]
  const begun = await app.request(`${base}/api/v1/session/sign-in?return_to=/`)
  const form = await society.follow(begun.headers.get('location') ?? '', issuer)
  const back = await society.follow(form.address, issuer, { email: MEMBER.email, password })
  const { pathname, search } = new URL(back.address)
  await app.request(`${base}${pathname}${search}`)
  const session = app.cookie('__Host-session')
  if (!session) throw new Error(`nobody was signed in: ${back.address}`)
  return `__Host-session=${session}`
}

/** The membership is checked in vain, and the member stays signed in. */
export async function staysSignedIn(
  store: Store,
  base: string,
  cookie: string,
  fault: string,
): Promise<Goal> {
  const yesterday = moment(Date.now() - 1.1 * DAY_MS)
  await store.run(`update members set membership_verified_at = ${yesterday} where email = '${MEMBER.email}'`)
  await store.run('update sessions set ask_at = null, failing_since = null')
  const answers = []
  const asked = `select count(*) as asked from sessions where failing_since is not null`
  let inVain = 0
  for (let tries = 0; tries < 120 && inVain === 0; tries += 1) {
    const answer = await fetch(`${base}/api/v1/session`, { headers: { cookie } })
    const { access } = (await answer.json()) as { access?: string }
    answers.push(access === 'active')
    await wait(250)
    inVain = (await store.rows<{ asked: number }>(asked))[0]?.asked ?? 0
  }
  return {
    goal: `society, ${fault}: asked again in vain, nobody is signed out`,
    figure: `${answers.filter(Boolean).length} of ${answers.length} answers, ${inVain} asked in vain`,
    isMet: inVain > 0 && answers.every(Boolean),
  }
}

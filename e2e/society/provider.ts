import { generateKeyPairSync, randomBytes } from 'node:crypto'

import Provider, { interactionPolicy, type Configuration, type JWK } from 'oidc-provider'

import { CLAIMS_BY_SCOPE, claimsOf, type Directory } from './directory.ts'
import type { Records } from './memory.ts'
import { escape, page, signOutForm } from './pages.ts'

export interface Client {
  id: string
  secret: string
  redirectUri: string
  afterSignOut: string
  backChannelSignOut: string | null
}

const HOUR = 3600
const MONTH = HOUR * 24 * 30

/** A provider must support RS256. ES256 is for clients that request it. */
export function freshKeys(): JWK[] {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return [rsa, ec].map(
    ({ privateKey }) =>
      ({
        ...privateKey.export({ format: 'jwk' }),
        use: 'sig',
        kid: randomBytes(6).toString('hex'),
      }) as JWK,
  )
}

/** A client may request another account (`prompt=select_account`); the sign-in form handles that, too. */
function prompts() {
  const policy = interactionPolicy.base()
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0)
  return policy
}

function clientMetadata(client: Client) {
  return {
    client_id: client.id,
    client_secret: client.secret,
    redirect_uris: [client.redirectUri],
    post_logout_redirect_uris: [client.afterSignOut],
    response_types: ['code' as const],
    grant_types: ['authorization_code', 'refresh_token'],
    ...(client.backChannelSignOut && {
      backchannel_logout_uri: client.backChannelSignOut,
      backchannel_logout_session_required: true,
    }),
  }
}

function signOutFeatures(client: Client): Configuration['features'] {
  return {
    devInteractions: { enabled: false },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = page('Sign out', signOutForm(form))
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.body = page('Signed out', '<p>You are signed out of the society.</p>')
      },
    },
    userinfo: { enabled: true },
    ...(client.backChannelSignOut === null && { backchannelLogout: { enabled: false } }),
  }
}

interface Kept {
  /** The first suitable key signs; all keys are published. */
  keys: JWK[]
  records: Records
}

export function makeProvider(issuer: string, client: Client, directory: Directory, kept: Kept): Provider {
  return new Provider(issuer, {
    clients: [clientMetadata(client)],
    adapter: (model: string) => kept.records.of(model),
    jwks: { keys: kept.keys },
    cookies: { keys: [kept.records.cookieKey] },
    claims: CLAIMS_BY_SCOPE,
    scopes: ['openid'],
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: signOutFeatures(client),
    interactions: { policy: prompts(), url: (_, interaction) => `/sign-in/${interaction.uid}` },
    // By default the provider refuses loopback addresses, and here everything is on loopback.
    fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined } as RequestInit),
    ttl: {
      Session: HOUR * 8,
      Grant: MONTH,
      AccessToken: HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      RefreshToken: MONTH,
    },
    // The membership is checked in the background, without a request for offline access.
    issueRefreshToken: () => Promise.resolve(true),
    findAccount: (_, sub) => {
      const person = directory.find((known) => known.sub === sub)
      return person && { accountId: sub, claims: () => claimsOf(person) }
    },
    // The client is the society's own service, so its members are not asked for consent.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: client.id,
        accountId: ctx.oidc.session?.accountId,
      })
      grant.addOIDCScope(Object.keys(CLAIMS_BY_SCOPE).join(' '))
      await grant.save()
      return grant
    },
    renderError: (ctx, out) => {
      ctx.body = page(
        'This did not work',
        `<p role="alert">${escape(out.error_description ?? out.error)}</p>`,
      )
    },
  })
}

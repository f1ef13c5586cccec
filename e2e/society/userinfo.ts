import type { IncomingMessage, ServerResponse } from 'node:http'

import type Provider from 'oidc-provider'

import { json } from '../stack/http.ts'
import { claimsOf, type Directory } from './directory.ts'

/**
 * The claims of the owner of an access token, for a client that uses only OAuth 2.0: the provider's own endpoint
 * answers only OpenID clients.
 */
export async function tellWho(
  provider: Provider,
  directory: Directory,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, token] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? []
  const found = token ? await provider.AccessToken.find(token) : undefined
  const person = found && directory.find((known) => known.sub === found.accountId)
  if (person) return json(response, 200, claimsOf(person))
  response.setHeader('www-authenticate', 'Bearer')
  json(response, 401, { error: 'invalid_token' })
}

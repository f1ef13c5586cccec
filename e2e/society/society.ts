import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { close, json, listen, readJson } from '../stack/http.ts'
import type { Directory, Person } from './directory.ts'
import { makeProvider, type Client } from './provider.ts'
import { SignIn, type SignInOptions } from './sign-in.ts'

export interface SocietyOptions extends SignInOptions {
  port: number
  client: Client
  directory: Directory
  /** Lets a test change a person's membership over HTTP. */
  testRoute: boolean
}

export interface Society {
  issuer: string
  directory: Directory
  close(): Promise<void>
}

/** The society of a demonstration or a test: a real OpenID provider over a member directory in memory. */
export async function startSociety(options: SocietyOptions): Promise<Society> {
  const issuer = `http://127.0.0.1:${options.port}`
  const provider = makeProvider(issuer, options.client, options.directory)
  const signIn = new SignIn(provider, options.directory, options)
  const protocol = provider.callback()

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', issuer).pathname
    const answer = async () => {
      if (path.startsWith('/sign-in/')) return signIn.answer(request, response)
      if (path.startsWith('/test/members/') && options.testRoute) {
        return changeMember(options.directory, path, request, response)
      }
      return protocol(request, response)
    }
    answer().catch((error: unknown) => fail(response, error))
  })
  await listen(server, options.port)
  return { issuer, directory: options.directory, close: () => close(server) }
}

async function changeMember(
  directory: Directory,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return json(response, 405, { error: 'POST only' })
  const email = decodeURIComponent(path.slice('/test/members/'.length))
  const person = directory.change(email, (await readJson(request)) as Partial<Person>)
  return person ? json(response, 200, person) : json(response, 404, { error: 'no such member' })
}

function fail(response: ServerResponse, error: unknown): void {
  console.error('society:', error)
  if (response.headersSent) response.destroy()
  else json(response, 500, { error: 'the society failed' })
}

import type { IncomingMessage, ServerResponse } from 'node:http'

import { json } from '../stack/http.ts'
import { control, type Controls } from './controls.ts'
import type { Directory } from './directory.ts'
import { Records } from './memory.ts'
import { freshKeys, makeProvider, type Client } from './provider.ts'
import { SignIn, type SignInOptions } from './sign-in.ts'
import { tellWho } from './userinfo.ts'

export interface DeskOptions extends SignInOptions {
  client: Client
  directory: Directory
  /** Lets tests change a membership, rotate the keys or cause an outage, over HTTP. */
  testRoute: boolean
}

/** Routes requests to their handlers. New signing keys need a new provider, which takes over the records. */
export class Desk implements Controls {
  readonly directory: Directory
  readonly #issuer: string
  readonly #options: DeskOptions
  readonly #records = new Records()
  #keys = freshKeys()
  #isDown = false
  #office

  constructor(issuer: string, options: DeskOptions) {
    this.directory = options.directory
    this.#issuer = issuer
    this.#options = options
    this.#office = this.#open()
  }

  rotateKeys(): void {
    this.#keys = [...freshKeys(), ...this.#keys]
    this.#office = this.#open()
  }

  setDown(isDown: boolean): void {
    this.#isDown = isDown
  }

  async answer(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { provider, protocol, signIn } = this.#office
    if (path.startsWith('/test/') && this.#options.testRoute) return control(this, path, request, response)
    if (this.#isDown) return json(response, 503, { error: 'the society is down' })
    if (path.startsWith('/sign-in/')) return signIn.answer(request, response)
    if (path === '/who') return tellWho(provider, this.directory, request, response)
    return protocol(request, response)
  }

  #open() {
    const { client, directory } = this.#options
    const kept = { keys: this.#keys, records: this.#records }
    const provider = makeProvider(this.#issuer, client, directory, kept)
    return { provider, protocol: provider.callback(), signIn: new SignIn(provider, directory, this.#options) }
  }
}

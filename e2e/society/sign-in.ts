import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type Provider from 'oidc-provider'

import type { Directory, Person } from './directory.ts'
import { page, signInPage } from './pages.ts'
import { readForm } from '../stack/http.ts'

export interface SignInOptions {
  password: string
  /** Lets visitors choose a persona without a password: for demonstrations, never for tests of signing in. */
  offerPersonas: boolean
}

export class SignIn {
  readonly #provider: Provider
  readonly #directory: Directory
  readonly #options: SignInOptions

  constructor(provider: Provider, directory: Directory, options: SignInOptions) {
    this.#provider = provider
    this.#directory = directory
    this.#options = options
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const interaction = await this.#provider.interactionDetails(request, response).catch(() => null)
    if (!interaction) {
      const text =
        '<p role="alert">This sign-in has expired. Go back to where you came from and start again.</p>'
      return html(response, 400, page('Sign-in expired', text))
    }
    const action = `/sign-in/${interaction.uid}`
    const hint = typeof interaction.params.login_hint === 'string' ? interaction.params.login_hint : ''
    if (request.method !== 'POST') return html(response, 200, this.#form(action, hint, null))

    const form = await readForm(request)
    const person = this.#recognise(form)
    if (!person) {
      const problem = 'No member has this e-mail and password.'
      return html(response, 401, this.#form(action, form.get('email') ?? '', problem))
    }
    const result = { login: { accountId: person.sub, remember: true }, select_account: {} }
    await this.#provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  }

  #form(action: string, email: string, problem: string | null): string {
    const personas = this.#options.offerPersonas ? this.#directory.personas() : []
    return signInPage({ action, email, problem, personas })
  }

  #recognise(form: URLSearchParams): Person | undefined {
    if (this.#options.offerPersonas && form.has('persona')) {
      return this.#directory.personas().find((person) => person.email === form.get('persona'))
    }
    if (!same(form.get('password') ?? '', this.#options.password)) return undefined
    return this.#directory.byEmail(form.get('email') ?? '')
  }
}

function same(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function html(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  response.end(body)
}

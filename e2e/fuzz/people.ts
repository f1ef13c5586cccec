import { Browser } from '../harness/browser.ts'
import type { Society } from '../society/society.ts'

/** Signs people in through the society's own form. */
export class Door {
  readonly app: string
  readonly society: Society
  readonly #password: string

  constructor(app: string, society: Society, password: string) {
    this.app = app
    this.society = society
    this.#password = password
  }

  /** The secret of a new session of the person with this subject. */
  async signIn(subject: string): Promise<string> {
    const person = this.society.directory.find(({ sub }) => sub === subject)
    if (!person) throw new Error(`the society knows nobody called ${subject}`)
    const browser = new Browser()
    const form = await browser.follow(`${this.app}/api/v1/session/sign-in`, 'http://')
    await browser.follow(form.address, 'http://', { email: person.email, password: this.#password })
    const secret = browser.cookie('__Host-session')
    if (!secret) throw new Error(`${person.email} could not sign in`)
    return secret
  }

  /** The secret of a new session of a persona. */
  signInAs(persona: string): Promise<string> {
    const person = this.society.directory.personas().find((one) => one.persona === persona)
    return this.signIn(person?.sub ?? persona)
  }
}

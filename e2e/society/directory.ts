import { readFileSync } from 'node:fs'

/** A member as the society stores them. `tandem demo-data --directory` writes a list of these. */
export interface Person {
  sub: string
  email: string
  name: string
  given_name: string | null
  family_name: string | null
  locale: string | null
  zoneinfo: string | null
  membership_number: string | null
  membership_status: string | null
  membership_category: string | null
  membership_valid_until: string | null
  tandem_roles: string[]
  persona: string | null
}

const MEMBERSHIP_CLAIMS = [
  'membership_number',
  'membership_status',
  'membership_category',
  'membership_valid_until',
  'tandem_roles',
] as const

/** The claims of each scope. The membership comes with `openid`, so no client has to request it. */
export const CLAIMS_BY_SCOPE: Record<string, string[]> = {
  openid: ['sub', ...MEMBERSHIP_CLAIMS],
  profile: ['name', 'given_name', 'family_name', 'locale', 'zoneinfo'],
  email: ['email', 'email_verified'],
}

export class Directory {
  readonly #people: Map<string, Person>

  constructor(people: Person[]) {
    this.#people = new Map(people.map((person) => [person.email.toLowerCase(), person]))
  }

  static read(file: string): Directory {
    return new Directory(JSON.parse(readFileSync(file, 'utf8')) as Person[])
  }

  byEmail(email: string): Person | undefined {
    return this.#people.get(email.trim().toLowerCase())
  }

  find(fits: (person: Person) => boolean): Person | undefined {
    return [...this.#people.values()].find(fits)
  }

  personas(): Person[] {
    return [...this.#people.values()].filter((person) => person.persona !== null)
  }

  /** Changes the data of a member. Their identity (`sub`, e-mail) stays the same. */
  change(email: string, fields: Partial<Person>): Person | undefined {
    const person = this.byEmail(email)
    if (!person) return undefined
    const changed = { ...person, ...fields, sub: person.sub, email: person.email }
    this.#people.set(person.email.toLowerCase(), changed)
    return changed
  }
}

export function claimsOf(person: Person) {
  const { persona: _, ...claims } = person
  return { ...claims, email_verified: true }
}

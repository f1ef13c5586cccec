import type { components } from './schema'

/** What the service tells with the page itself, as its API would answer. */
interface Told {
  session: components['schemas']['Session']
  /** Of an active member. */
  enrolments: components['schemas']['EnrolmentPage'] | null
}

/** Null where the page came without it, as from the development server. */
export function told(): Told | null {
  const text = document.getElementById('told')?.textContent
  return text ? (JSON.parse(text) as Told) : null
}

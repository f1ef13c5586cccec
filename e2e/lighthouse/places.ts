import type { Persona } from '../support/tandem.ts'

/** A page to measure, its reader (`null` is a visitor), and its goals. */
export interface Place {
  name: string
  persona: Persona | null
  address: string
  goals: Goals
}

/** The minimum scores out of 100, and the maximum layout shift. */
interface Goals {
  performance: number
  accessibility: number
  'best-practices': number
  /** Only for pages that search engines may index. */
  seo?: number
  shift: number
}

export type Measure = keyof Goals

const ofEveryPage: Goals = { performance: 95, accessibility: 100, 'best-practices': 100, shift: 0.02 }

export const PLACES: Place[] = [
  { name: 'programme', persona: null, address: '/programmes/isbt', goals: { ...ofEveryPage, seo: 100 } },
  { name: 'find a mentor', persona: 'both', address: '/p/isbt/mentee/find', goals: ofEveryPage },
  { name: 'mentorships', persona: 'both', address: '/p/isbt/mentee/mentorships', goals: ofEveryPage },
]

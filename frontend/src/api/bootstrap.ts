import { queryClient } from './client'
import { programmeQuery } from './programmes'
import type { components } from './schema'
import { ownEnrolments, session, society } from './session'

type Schemas = components['schemas']

/** What the service tells with the page itself, as its API would answer. */
interface BootstrapData {
  /** Of the texts of the programme. */
  language: string
  society: Schemas['Society']
  session: Schemas['Session']
  /** Of an active member. */
  enrolments: Schemas['EnrolmentPage'] | null
  programme: Schemas['Programme'] | null
  own: PageData | null
}

/** The answer to the page's own first question, and beside a list of people the requests that are open. */
type PageData = { enrolment: string; open_requests: Schemas['RequestPage'] | null } & (
  | { of: 'journey'; answer: Schemas['Journey'] }
  | { of: 'matches'; answer: Schemas['MatchPage'] }
  | { of: 'mentorships'; answer: Schemas['MentorshipPage'] }
)

/** As the API's own hooks name a question about an enrolment. */
const keyOf = (what: string, params: object) => ['get', `/api/v1/enrolments/{enrolment}/${what}`, { params }]

function hydratePageData({ enrolment, of, answer, open_requests }: PageData): void {
  const path = { enrolment }
  if (open_requests) {
    const query = { status: 'pending', limit: 100 }
    queryClient.setQueryData(keyOf('requests', { path, query }), open_requests)
  }
  const key = keyOf(of, of === 'matches' ? { path, query: {} } : { path })
  queryClient.setQueryData(key, of === 'journey' ? answer : { pages: [answer], pageParams: [null] })
}

/** A page may come without, as from the development server. */
function readBootstrapData(): BootstrapData | null {
  const text = document.getElementById('told')?.textContent
  return text ? (JSON.parse(text) as BootstrapData) : null
}

/** The language of whoever wants none that the app has. */
export const societyLanguage = (): string | undefined => readBootstrapData()?.society.locale

/** Keeps what the page has been told in the place of answers. */
function hydrate(language: string): void {
  const told = readBootstrapData()
  if (!told) return
  queryClient.setQueryData(society.queryKey, told.society)
  queryClient.setQueryData(session.queryKey, told.session)
  if (told.enrolments) queryClient.setQueryData(ownEnrolments.queryKey, told.enrolments)
  if (told.own) hydratePageData(told.own)
  if (told.programme && told.language === language) {
    queryClient.setQueryData(programmeQuery(told.programme.slug).queryKey, told.programme)
  }
}

/** What the frame around every page asks for, asked before there is a frame unless the page has told it. */
export function hydrateAndPrefetch(language: string): void {
  hydrate(language)
  void queryClient.prefetchQuery(society)
  void queryClient.prefetchQuery(session)
}

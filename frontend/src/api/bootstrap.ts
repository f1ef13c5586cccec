import { queryClient } from './client'
import { ownEnrolmentsQuery, journeyQuery } from './queries/enrolments'
import { matchesQuery } from './queries/matches'
import { mentorshipsQuery } from './queries/mentorships'
import { programmeQuery } from './queries/programmes'
import { openRequestsQuery } from './queries/requests'
import { sessionQuery, societyQuery } from './queries/session'
import type { components } from './schema'

type Schemas = components['schemas']

/** What the service writes into the page itself, in the form of its API's answers. */
interface BootstrapData {
  /** The language of the programme's texts. */
  language: string
  society: Schemas['Society']
  session: Schemas['Session']
  /** Only of active members. */
  enrolments: Schemas['EnrolmentPage'] | null
  programme: Schemas['Programme'] | null
  own: PageData | null
}

/** The answer to the first query of the page, and for a list of people the open requests. */
type PageData = { enrolment: string; open_requests: Schemas['RequestPage'] | null } & (
  | { of: 'journey'; answer: Schemas['Journey'] }
  | { of: 'matches'; answer: Schemas['MatchPage'] }
  | { of: 'mentorships'; answer: Schemas['MentorshipPage'] }
)

/** An infinite query that has its first page. */
const firstPage = <Page>(page: Page) => ({ pages: [page], pageParams: [null] })

function hydratePageData({ enrolment, open_requests, ...data }: PageData): void {
  if (open_requests) queryClient.setQueryData(openRequestsQuery(enrolment).queryKey, open_requests)
  switch (data.of) {
    case 'journey':
      queryClient.setQueryData(journeyQuery(enrolment).queryKey, data.answer)
      return
    case 'matches':
      queryClient.setQueryData(matchesQuery(enrolment, {}).queryKey, firstPage(data.answer))
      return
    case 'mentorships':
      queryClient.setQueryData(mentorshipsQuery(enrolment).queryKey, firstPage(data.answer))
  }
}

/** The development server sends none. */
function readBootstrapData(): BootstrapData | null {
  const text = document.getElementById('told')?.textContent
  return text ? (JSON.parse(text) as BootstrapData) : null
}

/** For readers whose languages the app does not have. */
export const societyLanguage = (): string | undefined => readBootstrapData()?.society.locale

/** Fills the query cache from the page. */
function hydrate(language: string): void {
  const data = readBootstrapData()
  if (!data) return
  queryClient.setQueryData(societyQuery.queryKey, data.society)
  queryClient.setQueryData(sessionQuery.queryKey, data.session)
  if (data.enrolments) queryClient.setQueryData(ownEnrolmentsQuery.queryKey, data.enrolments)
  if (data.own) hydratePageData(data.own)
  if (data.programme && data.language === language) {
    queryClient.setQueryData(programmeQuery(data.programme.slug).queryKey, data.programme)
  }
}

/** Starts what the shell needs before it is rendered; nothing is requested that came with the page. */
export function hydrateAndPrefetch(language: string): void {
  hydrate(language)
  void queryClient.prefetchQuery(societyQuery)
  void queryClient.prefetchQuery(sessionQuery)
}

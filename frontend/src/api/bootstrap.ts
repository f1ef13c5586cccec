import { queryClient } from './client'
import { ownEnrolmentsQuery, journeyQuery } from './queries/enrolments'
import { matchesQuery } from './queries/matches'
import { mentorshipsQuery } from './queries/mentorships'
import { programmeQuery } from './queries/programmes'
import { openRequestsQuery } from './queries/requests'
import { sessionQuery, societyQuery } from './queries/session'
import type { components } from './schema'

type Schemas = components['schemas']

/** The data that the service embeds in the page, in the format of its API responses. */
interface BootstrapData {
  /** The language of the programme's texts. */
  language: string
  society: Schemas['Society']
  session: Schemas['Session']
  /** Only for active members, else null. */
  enrolments: Schemas['EnrolmentPage'] | null
  programme: Schemas['Programme'] | null
  own: PageData | null
}

/** The response to the first query of the page; for lists of people also the open requests. */
type PageData = { enrolment: string; open_requests: Schemas['RequestPage'] | null } & (
  | { of: 'journey'; answer: Schemas['Journey'] }
  | { of: 'matches'; answer: Schemas['MatchPage'] }
  | { of: 'mentorships'; answer: Schemas['MentorshipPage'] }
)

/** The cache entry of an infinite query with its first page. */
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

/** The development server embeds no data. */
function readBootstrapData(): BootstrapData | null {
  const text = document.getElementById('told')?.textContent
  return text ? (JSON.parse(text) as BootstrapData) : null
}

/** The languages of the embedded data: the reader's account, and the society's for readers whose languages the app lacks. */
export function embeddedLanguages(): { account: string | undefined; society: string | undefined } {
  const data = readBootstrapData()
  return { account: data?.session.member?.locale, society: data?.society.locale }
}

/** Fills the query cache with the embedded data. */
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

/** Starts the queries of the shell before it is rendered. Embedded data is not requested again. */
export function hydrateAndPrefetch(language: string): void {
  hydrate(language)
  void queryClient.prefetchQuery(societyQuery)
  void queryClient.prefetchQuery(sessionQuery)
}

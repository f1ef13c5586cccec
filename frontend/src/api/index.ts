import type { components } from './schema'

export type Schemas = components['schemas']
export { saveLanguage } from './account'
export { $api, api, queryClient } from './client'
export { byCursor, foundBy, nextPage } from './paging'
export { asProblem, Problem } from './problem'
export type { ProblemCode, RefusalCode } from './problem-texts'
export { prefetchProgramme, useProgramme, useProgrammes } from './programmes'
export { refresh, shownIn, type Resource } from './refresh'
export { useProblemCodeText, useProblemText } from './problem-text'
export {
  ensureOwnEnrolments,
  ensureSession,
  keepWantedPage,
  prefetchOwnEnrolments,
  sessionChanged,
  signInHref,
  signOut,
  useOwnEnrolments,
  useSession,
  useSociety,
  wantedPage,
  type Enrolment,
  type Session,
} from './session'
export { sessionExpired } from './session-expired'
export { useTimeZones } from './time-zones'
export { prefetchSurroundings, societyLanguage } from './told'

import type { components } from './schema'

export type Schemas = components['schemas']
export { saveLanguage } from './account'
export { $api, api, queryClient } from './client'
export { cursorPaging, searchResult, showMoreProps } from './paging'
export { asProblem, Problem } from './problem'
export type { ProblemCode, RefusalCode } from './problem-texts'
export { prefetchProgramme, useProgramme, useProgrammes } from './programmes'
export { invalidate, shownIn, type Resource } from './invalidation'
export { useProblemCodeText, useProblemText } from './problem-text'
export {
  ensureOwnEnrolments,
  ensureSession,
  rememberReturnPath,
  prefetchOwnEnrolments,
  sessionChanged,
  signInHref,
  signOut,
  useOwnEnrolments,
  useSession,
  useSociety,
  returnPath,
  type Enrolment,
  type Role,
  type Session,
} from './session'
export { sessionExpired } from './session-expired'
export { useTimeZones } from './time-zones'
export { hydrateAndPrefetch, societyLanguage } from './bootstrap'

import type { components } from './schema'

export type Schemas = components['schemas']
export { embeddedLanguages, hydrateAndPrefetch } from './bootstrap'
export { $api, api, queryClient, sessionExpired } from './client'
export { useIdempotencyKey } from './idempotency'
export { asProblem, Problem } from './problem'
export { useProblemCodeText, useProblemText } from './problem-text'
export type { ProblemCode, RefusalCode } from './problem-code'
export { cancel, invalidate, useInvalidate } from './queries/invalidation'
export { searchResult, showMoreProps, usePagedQuery } from './queries/paged'
export { useProgramme, useProgrammes } from './queries/programmes'
export { useOwnEnrolments } from './queries/enrolments'
export { ensureSession, invalidateSession, useSession, useSociety } from './queries/session'
export {
  beforeSignOut,
  rememberReturnPath,
  returnPath,
  signInHref,
  signOut,
  type Enrolment,
  type Role,
  type Session,
} from './session'

import type { components, paths } from './schema'

type ServiceCode = components['schemas']['ProblemCode']

/** The codes that an operation can return with a status, so that a switch over them is exhaustive. */
export type RefusalCode<
  Path extends keyof paths,
  Method extends keyof paths[Path],
  Status extends number,
> = paths[Path][Method] extends {
  responses: Record<Status, { content: { 'application/problem+json': { type: `/problems/${infer Code}` } } }>
}
  ? Extract<Code, ServiceCode>
  : never

/** Problems that are not API responses: no connection, and the reasons why a sign-in failed. */
type AppCode =
  | 'offline'
  | 'sign_in_expired'
  | 'sign_in_refused'
  | 'sign_in_clocks_differ'
  | 'too_many_sign_ins'
  | 'society_unavailable'
  | 'sign_in_failed'

/** All problem codes. A new code in the contract does not compile until it has a text. */
export type ProblemCode = ServiceCode | AppCode

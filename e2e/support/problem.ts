import type { Route } from '@playwright/test'

import type { components } from '../../frontend/src/api/schema.d.ts'

type Problem = components['schemas']['Problem']

/** Answers a request with a problem in the format of the contract. */
export function refuse(
  route: Route,
  status: number,
  code: components['schemas']['ProblemCode'],
): Promise<void> {
  const problem: Problem = {
    type: `/problems/${code}`,
    title: code,
    status,
    detail: code,
    request_id: 'a-made-up-one',
    args: {},
    errors: [],
  }
  return route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify(problem) })
}

import type { components } from '@/api/schema'

type Schemas = components['schemas']

/** A problem in the format of the service. */
export function problemResponse(
  status: number,
  code: Schemas['ProblemCode'],
  more: { args?: Record<string, string | number>; errors?: Schemas['FieldProblem'][] } = {},
): Response {
  const body: Schemas['Problem'] = {
    type: `/problems/${code}`,
    title: code,
    status,
    detail: code,
    request_id: 'r',
    args: more.args ?? {},
    errors: more.errors ?? [],
  }
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } })
}

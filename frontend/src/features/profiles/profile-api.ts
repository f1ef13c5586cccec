import { api, asProblem, type Problem } from '@/api'
import { fetchProfile, profilePath, withVersion } from '@/api/queries/profiles'
import { isField, type Changes, type Field, type FieldError, type Versioned } from './model'
import type { Outcome, Service } from './saver'

export function profileService(enrolment: string): Service {
  return {
    load: () => fetchProfile(enrolment),
    async save(changes, etag) {
      try {
        return { kind: 'saved', answer: await patch(enrolment, changes, etag) }
      } catch (error) {
        return outcomeOf(asProblem(error), Object.keys(changes))
      }
    },
  }
}

async function patch(enrolment: string, changes: Changes, etag: string): Promise<Versioned> {
  const { data, response } = await api.PATCH(profilePath, {
    params: { path: { enrolment }, header: { 'If-Match': etag } },
    body: changes,
  })
  return withVersion(data, response)
}

function outcomeOf(problem: Problem, sent: string[]): Outcome {
  if (problem.status === 412) return { kind: 'changed_elsewhere' }
  if (problem.status === 401) return { kind: 'signed_out' }
  if (problem.status === 0 || problem.status === 429 || problem.status >= 500) return { kind: 'offline' }
  const faults = faultsOf(problem)
  // A fault in a field that was not sent cannot be mended here: say it as it came.
  const known = sent.some((field) => field in faults)
  return known ? { kind: 'invalid', faults } : { kind: 'refused', problem }
}

function faultsOf(problem: Problem): Partial<Record<Field, FieldError>> {
  const faults: Partial<Record<Field, FieldError>> = {}
  for (const { pointer, code, args, detail } of problem.errors) {
    const field = pointer.split('/')[1] ?? ''
    if (isField(field)) faults[field] ??= { code, args, detail }
  }
  return faults
}

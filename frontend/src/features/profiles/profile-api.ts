import { api, asProblem, type Problem } from '@/api'
import { fetchProfile, profilePath, withVersion } from '@/api/queries/profiles'
import {
  isField,
  type Changes,
  type Field,
  type FieldError,
  type Fields,
  type Profile,
  type Versioned,
} from './model'
import type { AutosaveBackend, SaveOutcome } from '@/lib/autosave'

type Outcome = SaveOutcome<Profile, Fields, FieldError>

export function profileBackend(enrolment: string): AutosaveBackend<Profile, Fields, FieldError> {
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
  const errors = fieldErrorsIn(problem)
  // An error of a field that was not sent cannot be corrected there, so it is shown as a refusal.
  const known = sent.some((field) => field in errors)
  return known ? { kind: 'invalid', errors } : { kind: 'refused', problem }
}

function fieldErrorsIn(problem: Problem): Partial<Record<Field, FieldError>> {
  const errors: Partial<Record<Field, FieldError>> = {}
  for (const { pointer, code, args, detail } of problem.errors) {
    const field = pointer.split('/')[1] ?? ''
    if (isField(field)) errors[field] ??= { code, args, detail }
  }
  return errors
}

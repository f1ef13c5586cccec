import { api, asProblem, type Problem } from '@/api'
import { agreementPath, fetchDraft, termsWithVersion } from '@/api/queries/agreements'
import type { AutosaveBackend, SaveOutcome } from '@/lib/autosave'
import { type Errors, type FieldError, isTermField, longest, type Terms } from './model'

export function draftBackend(mentorship: string, number: number): AutosaveBackend<Terms, Terms, FieldError> {
  const path = { mentorship, number }
  return {
    load: () => fetchDraft(mentorship, number),
    async save(changes, etag) {
      try {
        const { data } = await api.PATCH(agreementPath, {
          params: { path, header: { 'If-Match': etag } },
          body: changes,
        })
        return { kind: 'saved', answer: termsWithVersion(data) }
      } catch (error) {
        return outcomeOf(asProblem(error), Object.keys(changes))
      }
    },
  }
}

function outcomeOf(problem: Problem, sent: string[]): SaveOutcome<Terms, Terms, FieldError> {
  if (problem.status === 412) return { kind: 'changed_elsewhere' }
  if (problem.status === 401) return { kind: 'signed_out' }
  if (problem.status === 0 || problem.status === 429 || problem.status >= 500) return { kind: 'offline' }
  const errors = errorsIn(problem)
  // An error of a field that was not sent cannot be corrected there, so it is shown as a refusal.
  const known = sent.some((field) => field in errors)
  return known ? { kind: 'invalid', errors } : { kind: 'refused', problem }
}

/** The first error of each field. */
export function errorsIn(problem: Problem): Errors {
  const errors: Errors = {}
  for (const { pointer, code, args } of problem.errors) {
    const field = pointer.split('/')[1] ?? ''
    if (isTermField(field)) errors[field] ??= { code, args }
  }
  return errors
}

const isLonger = (text: string, max: number) => Array.from(text).length > max

/** Errors that are known without a request. */
export function validateTerms(changes: Partial<Terms>): Errors {
  const errors: Errors = {}
  for (const field of ['confidentiality', 'other_terms'] as const) {
    if (isLonger(changes[field] ?? '', longest.text))
      errors[field] = { code: 'too_long', args: { max: longest.text } }
  }
  const isTooLong = changes.content_plan?.some(
    ({ title, notes }) => isLonger(title, longest.title) || isLonger(notes, longest.notes),
  )
  if (isTooLong) errors.content_plan = { code: 'too_long', args: { max: longest.notes } }
  return errors
}

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { api, asProblem, type Problem, type Schemas, useInvalidate } from '@/api'
import { affectedByGoal, fetchGoal, goalPath, withGoalVersion } from '@/api/queries/goals'
import { plainDate, today } from '@/lib'
import { Autosave, type AutosaveBackend, type Errors, type SaveOutcome, type Versioned } from '@/lib/autosave'
import { createAutosaveDraft } from '@/lib/autosave-draft'
import { fieldsOf, goalFields, parseAmount, type Goal, type GoalField, type GoalFields } from './model'

/** The code of an error of a field. */
type FieldError = string
type Value = GoalFields & { goal: Goal }
type FieldErrors = Errors<GoalFields, FieldError>
type Body = Schemas['UpdateGoal']

const withFields = ({ value: goal, etag }: Versioned<Goal>): Versioned<Value> => ({
  value: { ...fieldsOf(goal), goal },
  etag,
})

/** The changed fields as the service takes them. */
export function bodyOf(changes: Partial<GoalFields>): Body {
  const { start_value: start, target_value: target, due_on: due, ...texts } = changes
  return {
    ...texts,
    ...(start !== undefined && { start_value: parseAmount(start) }),
    ...(target !== undefined && { target_value: parseAmount(target) }),
    ...(due !== undefined && { due_on: plainDate(due) }),
  }
}

/** Errors that are known without a request. An empty field is none. */
export function fieldErrors(changes: Partial<GoalFields>): FieldErrors {
  const errors: FieldErrors = {}
  for (const field of ['start_value', 'target_value'] as const) {
    const text = changes[field]
    if (text !== undefined && text.trim() !== '' && parseAmount(text) === null)
      errors[field] = 'invalid_value'
  }
  const { due_on: due } = changes
  if (due !== undefined && due !== '' && due < today()) errors.due_on = 'in_the_past'
  return errors
}

const isField = (name: string): name is GoalField => goalFields.some((field) => field === name)

/** The codes of the fields that the service refused. */
export function refusedFields(problem: Problem): FieldErrors {
  const errors: FieldErrors = {}
  for (const { pointer, code } of problem.errors) {
    const field = pointer.split('/')[1] ?? ''
    if (isField(field)) errors[field] ??= code
  }
  return errors
}

function outcomeOf(problem: Problem): SaveOutcome<Value, GoalFields, FieldError> {
  if (problem.status === 412) return { kind: 'changed_elsewhere' }
  if (problem.status === 401) return { kind: 'signed_out' }
  if (problem.status === 0 || problem.status === 429 || problem.status >= 500) return { kind: 'offline' }
  const errors = refusedFields(problem)
  return Object.keys(errors).length > 0 ? { kind: 'invalid', errors } : { kind: 'refused', problem }
}

export async function saveGoal(goal: string, etag: string, body: Body): Promise<Versioned<Goal>> {
  const { data, response } = await api.PATCH(goalPath, {
    params: { path: { goal }, header: { 'If-Match': etag } },
    body,
  })
  return withGoalVersion(data, response)
}

const backendOf = (goal: string): AutosaveBackend<Value, GoalFields, FieldError> => ({
  load: async () => withFields(await fetchGoal(goal)),
  async save(changes, etag) {
    try {
      return { kind: 'saved', answer: withFields(await saveGoal(goal, etag, bodyOf(changes))) }
    } catch (error) {
      return outcomeOf(asProblem(error))
    }
  },
})

/** A draft that is saved while the mentee writes. */
export function useDraftGoal(loaded: Versioned<Goal>) {
  const invalidate = useInvalidate()
  const { id } = loaded.value
  const [autosave] = useState(
    () =>
      new Autosave<Value, GoalFields, FieldError>(withFields(loaded), {
        fields: goalFields,
        backend: backendOf(id),
        draft: createAutosaveDraft(`goal.${id}`),
        validate: fieldErrors,
        onSaved: () => void invalidate(affectedByGoal),
      }),
  )
  useEffect(() => autosave.start(), [autosave])
  const saving = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  return useMemo(
    () => ({
      values: { ...saving.saved.value, ...saving.edits } as GoalFields,
      change: <Field extends GoalField>(field: Field, value: GoalFields[Field]) =>
        autosave.change(field, value),
      code: (field: GoalField) => saving.errors[field],
      saving,
      saveNow: () => autosave.flush(),
      resolve: (field: GoalField, keep: 'mine' | 'theirs') => autosave.resolve(field, keep),
    }),
    [autosave, saving],
  )
}

export type DraftGoal = ReturnType<typeof useDraftGoal>

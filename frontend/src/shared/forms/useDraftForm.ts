import { useEffect, type FormEvent } from 'react'
import {
  useForm,
  type DefaultValues,
  type FieldErrors,
  type Path,
  type PathValue,
  type UseFormReturn,
} from 'react-hook-form'
import * as v from 'valibot'
import { asProblem, type ProblemCode } from '@/api'
import { useDraft } from '@/lib'
import { focusFirstInvalid } from '@/lib/submit'

/** The message of an issue is a code, which the form translates. */
type FormSchema<Input, Output> = v.GenericSchema<Input, Output>

/** Validates with a schema. The first issue of a field is the one that is shown. */
const resolverOf =
  <Input extends object, Output>(schema: FormSchema<Input, Output>) =>
  (values: Input) => {
    const result = v.safeParse(schema, values)
    if (result.success) return { values: result.output, errors: {} }
    const { nested = {} } = v.flatten<FormSchema<Input, Output>>(result.issues)
    const entries: [string, string[]][] = Object.entries(nested)
    const errors = Object.fromEntries(entries.map(([name, [type = '']]) => [name, { type }]))
    return { values: {}, errors: errors as FieldErrors<Input> }
  }

interface DraftFormOptions<Values extends object, Output> {
  /** The key under which the draft is stored. */
  draftKey: string
  initial: Values
  schema: FormSchema<Values, Output>
  /** The text that the user typed, for the comparison with drafts of other tabs. */
  textOf: (values: Values) => string
  /** The error of the last attempt to send. */
  error: unknown
  /** The field of a problem that has no pointer, by problem code. */
  fieldOfProblem?: Partial<Record<ProblemCode, keyof Values & string>>
}

/**
 * A form whose values are kept as a draft until they are sent. The error of a field is a code from the schema or, by
 * its pointer, from the service. In both cases the first invalid field is focused.
 */
export function useDraftForm<Values extends object, Output>({
  draftKey,
  initial,
  schema,
  textOf,
  error,
  fieldOfProblem = {},
}: DraftFormOptions<Values, Output>) {
  const draft = useDraft(draftKey, initial, textOf)
  const values = draft.value
  const form = useForm<Values, unknown, Output extends object ? Output : never>({
    defaultValues: values as DefaultValues<Values>,
    resolver: resolverOf(schema) as never,
    shouldFocusError: false,
  })
  const { errors, isSubmitted } = form.formState
  useResetToDraft(form, values)
  const { serviceErrors, hasServiceErrors } = useServiceErrors(error, values, fieldOfProblem)
  const set = <Name extends keyof Values & string>(name: Name, value: Values[Name]) => {
    draft.set({ ...values, [name]: value })
    const path = name as unknown as Path<Values>
    form.setValue(path, value as PathValue<Values, Path<Values>>, { shouldValidate: isSubmitted })
  }
  return {
    values,
    draft,
    set,
    /** The props `name`, `value` and `onChange` for a field component. */
    field: <Name extends keyof Values & string>(name: Name) => ({
      name,
      value: values[name],
      onChange: (value: Values[Name]) => set(name, value),
    }),
    /** The error code of a field, after the first attempt to send. */
    errorOf: (name: keyof Values & string): string | undefined => {
      const own = (errors as Partial<Record<string, { type?: unknown }>>)[name]?.type
      return typeof own === 'string' ? own : serviceErrors[name]
    },
    onSubmit: (send: (output: Output) => void) => (event: FormEvent) =>
      void form.handleSubmit((output) => send(output as Output), focusFirstInvalid)(event),
    /** Resets the fields and removes the draft. Call it after the values were sent. */
    clear: () => {
      draft.set(initial)
      draft.clear()
      form.reset(initial)
    },
    /** An error that belongs to no field. */
    problem: hasServiceErrors ? null : error,
  }
}

/** Resets the form when the user chose a draft of another tab, or the draft was cleared. */
function useResetToDraft<Values extends object, Output>(
  { getValues, reset }: Pick<UseFormReturn<Values, unknown, Output>, 'getValues' | 'reset'>,
  values: Values,
) {
  useEffect(() => {
    if (JSON.stringify(getValues()) !== JSON.stringify(values)) reset(values, { keepIsSubmitted: true })
  }, [values, getValues, reset])
}

/** The errors by field, and whether there are any: then the first invalid field is focused. */
function useServiceErrors(
  error: unknown,
  values: object,
  fieldOfProblem: Partial<Record<ProblemCode, string>>,
) {
  const serviceErrors = errorsByField(error, values, fieldOfProblem)
  const hasServiceErrors = Object.keys(serviceErrors).length > 0
  useEffect(() => {
    if (hasServiceErrors) focusFirstInvalid()
  }, [hasServiceErrors])
  return { serviceErrors, hasServiceErrors }
}

/** The error codes of the fields that the service refused, by field name. */
function errorsByField(
  error: unknown,
  values: object,
  fieldOfProblem: Partial<Record<ProblemCode, string>>,
): Partial<Record<string, string>> {
  if (!error) return {}
  const problem = asProblem(error)
  const errors: Partial<Record<string, string>> = {}
  const named = fieldOfProblem[problem.code]
  if (named !== undefined) errors[named] = problem.code
  for (const { pointer, code } of problem.errors) {
    const name = pointer.split('/')[1] ?? ''
    if (name in values) errors[name] ??= code
  }
  return errors
}

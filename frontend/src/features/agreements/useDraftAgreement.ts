import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { $api, asProblem, type Problem, useInvalidate } from '@/api'
import { affectedByAgreement, agreementPath } from '@/api/queries/agreements'
import { Autosave, type Versioned } from '@/lib/autosave'
import { createAutosaveDraft } from '@/lib/autosave-draft'
import { focusFirstInvalid } from '@/lib/submit'
import { without } from '@/lib/three-way-merge'
import { draftBackend, errorsIn, validateTerms } from './draft-backend'
import { type Errors, type FieldError, type Place, termFields, type TermField, type Terms } from './model'

type Saving = Autosave<Terms, Terms, FieldError>

export type DraftForm = ReturnType<typeof useDraftAgreement>

export function useDraftAgreement(place: Place, number: number, loaded: Versioned<Terms>) {
  const [autosave] = useState<Saving>(
    () =>
      new Autosave<Terms, Terms, FieldError>(loaded, {
        fields: termFields,
        backend: draftBackend(place.mentorship, number),
        draft: createAutosaveDraft(`agreement.${place.mentorship}.${number}`),
        validate: validateTerms,
      }),
  )
  useEffect(() => autosave.start(), [autosave])
  const saving = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  const { missing, forget, ...proposing } = useProposal(autosave, place, number)
  const errors: Errors = { ...missing, ...saving.errors }
  return {
    ...proposing,
    missing,
    terms: { ...saving.saved.value, ...saving.edits },
    saving,
    errors,
    change<Field extends TermField>(field: Field, value: Terms[Field]) {
      forget(field)
      autosave.change(field, value)
    },
    saveNow: () => void autosave.flush(),
    resolve: (field: TermField, keep: 'mine' | 'theirs') => autosave.resolve(field, keep),
  }
}

/** Waits until everything is saved or cannot be saved. */
async function settle(autosave: Saving): Promise<boolean> {
  const isSettled = () => !['waiting', 'saving'].includes(autosave.snapshot().status)
  await autosave.flush()
  if (!isSettled()) {
    await new Promise<void>((resolve) => {
      const stop = autosave.subscribe(() => {
        if (!isSettled()) return
        stop()
        resolve()
      })
    })
  }
  return autosave.snapshot().status === 'saved'
}

/** Proposes the draft as it is saved. What is missing is marked like any other error, until the field is edited. */
function useProposal(autosave: Saving, place: Place, number: number) {
  const navigate = useNavigate()
  const invalidate = useInvalidate()
  const [missing, setMissing] = useState<Errors>({})
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isProposing, setProposing] = useState(false)
  const mutation = $api.useMutation('post', `${agreementPath}/proposal`)
  const send = async () => {
    if (!(await settle(autosave))) return
    const version = Number(autosave.snapshot().saved.etag.replaceAll('"', ''))
    const path = { mentorship: place.mentorship, number }
    await mutation.mutateAsync({ params: { path }, body: { version } })
    await navigate({ to: '/p/$programme/$role/mentorships/$mentorship/agreement', params: { ...place } })
    await invalidate(affectedByAgreement)
  }
  const propose = async () => {
    setProblem(null)
    setProposing(true)
    try {
      await send()
    } catch (error) {
      const refused = asProblem(error)
      const errors = errorsIn(refused)
      setMissing(errors)
      setProblem(Object.keys(errors).length > 0 ? null : refused)
      focusFirstInvalid()
    }
    setProposing(false)
  }
  const forget = (field: TermField) => setMissing((errors) => without(errors, [field]))
  return { propose, isProposing, problem, missing, forget }
}

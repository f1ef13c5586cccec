import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useInvalidate } from '@/api'
import { affectedByProfile } from '@/api/queries/profiles'
import { createAutosaveDraft } from '@/lib/autosave-draft'
import {
  editableFields,
  type Field,
  type Fields,
  type FieldError,
  type Profile,
  type SavingState,
  type Versioned,
} from './model'
import { validateChanges, type Limits } from './rules'
import { Autosave } from '@/lib/autosave'
import { profileBackend } from './profile-api'

export type ProfileForm = {
  values: Fields
  change: <F extends Field>(field: F, value: Fields[F]) => void
  error: (field: Field) => FieldError | undefined
  saving: SavingState
  saveNow: () => void
  resolve: Autosave<Profile, Fields, FieldError>['resolve']
}

export function useProfileForm(enrolment: string, loaded: Versioned, limits: Limits): ProfileForm {
  const invalidate = useInvalidate()
  const [autosave] = useState(
    () =>
      new Autosave<Profile, Fields, FieldError>(loaded, {
        fields: editableFields,
        backend: profileBackend(enrolment),
        draft: createAutosaveDraft(`profile.${enrolment}`),
        validate: (changes) => validateChanges(changes, limits),
        onSaved: () => void invalidate(affectedByProfile),
      }),
  )
  useEffect(() => autosave.start(), [autosave])
  const saving = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  return useMemo(
    () => ({
      values: { ...saving.saved.value, ...saving.edits },
      change: (field, value) => autosave.change(field, value),
      error: (field) => saving.errors[field],
      saving,
      saveNow: () => void autosave.flush(),
      resolve: (field, keep) => autosave.resolve(field, keep),
    }),
    [autosave, saving],
  )
}

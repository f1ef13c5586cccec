import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useInvalidate } from '@/api'
import { affectedByProfile } from '@/api/queries/profiles'
import { createDraftStore } from './drafts'
import type { Field, Fields, FieldError, Versioned } from './model'
import { validateChanges, type Limits } from './rules'
import { ProfileSaver, type SavingState } from './saver'
import { profileService } from './profile-api'

export type ProfileForm = {
  values: Fields
  change: <F extends Field>(field: F, value: Fields[F]) => void
  error: (field: Field) => FieldError | undefined
  saving: SavingState
  saveNow: () => void
  resolve: ProfileSaver['resolve']
}

export function useProfileForm(enrolment: string, loaded: Versioned, limits: Limits): ProfileForm {
  const invalidate = useInvalidate()
  const [saver] = useState(
    () =>
      new ProfileSaver(loaded, {
        service: profileService(enrolment),
        draft: createDraftStore(`profile.${enrolment}`),
        check: (changes) => validateChanges(changes, limits),
        onSaved: () => void invalidate(affectedByProfile),
      }),
  )
  useEffect(() => saver.start(), [saver])
  const saving = useSyncExternalStore(saver.subscribe, saver.snapshot)
  return useMemo(
    () => ({
      values: { ...saving.saved.profile, ...saving.edits },
      change: (field, value) => saver.change(field, value),
      error: (field) => saving.faults[field],
      saving,
      saveNow: () => void saver.flush(),
      resolve: (field, keep) => saver.resolve(field, keep),
    }),
    [saver, saving],
  )
}

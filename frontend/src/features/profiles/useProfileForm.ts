import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { refresh, shownIn } from '@/api'
import { keepDraft } from './drafts'
import type { Field, Fields, FieldFault, Versioned } from './model'
import { faultsIn, type Limits } from './rules'
import { ProfileSaver, type SavingState } from './saver'
import { profilePath, profileService } from './service'

export type ProfileForm = {
  values: Fields
  change: <F extends Field>(field: F, value: Fields[F]) => void
  fault: (field: Field) => FieldFault | undefined
  saving: SavingState
  saveNow: () => void
  resolve: ProfileSaver['resolve']
}

export function useProfileForm(enrolment: string, loaded: Versioned, limits: Limits): ProfileForm {
  const queries = useQueryClient()
  const [saver] = useState(
    () =>
      new ProfileSaver(loaded, {
        service: profileService(enrolment),
        draft: keepDraft(`profile.${enrolment}`),
        check: (changes) => faultsIn(changes, limits),
        onSaved: () => {
          // Completeness decides what the journey and the lists of matches say, and own terms stand first among the filters.
          void refresh(queries, [...shownIn.standing, ...shownIn.matches, profilePath])
        },
      }),
  )
  useEffect(() => saver.start(), [saver])
  const saving = useSyncExternalStore(saver.subscribe, saver.snapshot)
  return useMemo(
    () => ({
      values: { ...saving.saved.profile, ...saving.edits },
      change: (field, value) => saver.change(field, value),
      fault: (field) => saving.faults[field],
      saving,
      saveNow: () => void saver.flush(),
      resolve: (field, keep) => saver.resolve(field, keep),
    }),
    [saver, saving],
  )
}

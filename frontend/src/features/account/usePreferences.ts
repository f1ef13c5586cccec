import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { $api } from '@/api'
import { preferencesQuery } from '@/api/queries/account'
import { toast } from '@/ui'
import {
  toUpdate,
  applyUpdate,
  type Preference,
  type Preferences,
  type PreferenceUpdate,
} from './preferences'

const path = '/api/v1/notifications/preferences'
const { queryKey } = preferencesQuery

export const usePreferences = () => useQuery(preferencesQuery)

/** Shown at once, saved behind; what could not be saved is shown as it was. */
export function useUpdatePreference() {
  const { t } = useLingui()
  const client = useQueryClient()
  const failed = t`We could not save this. Nothing has changed.`
  const saving = $api.useMutation('put', path, {
    // One after another: the last wish holds, whichever answer is slow.
    scope: { id: path },
    onSuccess: (saved) => {
      // The answer to an earlier wish knows nothing of a later one.
      if (client.isMutating({ mutationKey: ['put', path] }) <= 1) client.setQueryData(queryKey, saved)
    },
    onError: () => {
      toast(failed, { tone: 'error' })
      void client.invalidateQueries({ queryKey })
    },
  })
  const save = async (wish: PreferenceUpdate, onSaved?: () => void) => {
    await client.cancelQueries({ queryKey })
    client.setQueryData<Preferences>(queryKey, (now) => now && applyUpdate(now, wish))
    saving.mutate({ body: { kinds: [wish] } }, { onSuccess: onSaved })
  }
  return (before: Preference, change: Partial<PreferenceUpdate>) => {
    const undo = () => void save(toUpdate(before))
    const onSaved = () =>
      toast(t`Saved.`, { tone: 'good', action: { label: t`Undo`, onPress: undo, isUndo: true } })
    void save({ ...toUpdate(before), ...change }, onSaved)
  }
}

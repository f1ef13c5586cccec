import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { $api, type Schemas } from '@/api'
import { preferencesQuery } from '@/api/queries/account'
import { toast } from '@/ui'

export type Preferences = Schemas['NotificationPreferences']
export type Preference = Schemas['NotificationPreference']
type PreferenceUpdate = Schemas['NotificationWish']

/** The preferences after an update. */
export function applyUpdate(preferences: Preferences, update: PreferenceUpdate): Preferences {
  return {
    groups: preferences.groups.map((group) => ({
      ...group,
      kinds: group.kinds.map((kind) => (kind.kind === update.kind ? { ...kind, ...update } : kind)),
    })),
  }
}

/** The update that restores a preference. */
export const toUpdate = ({ kind, mail, in_app }: Preference): PreferenceUpdate => ({ kind, mail, in_app })

const path = '/api/v1/notifications/preferences'
const { queryKey } = preferencesQuery

export const usePreferences = () => useQuery(preferencesQuery)

/** Updates the cache optimistically. After an error the preferences are fetched again. */
export function useUpdatePreference() {
  const { t } = useLingui()
  const client = useQueryClient()
  const failed = t`We could not save this. Nothing has changed.`
  const saving = $api.useMutation('put', path, {
    // One request after another, so that the last update is the one that is saved.
    scope: { id: path },
    onSuccess: (saved) => {
      // The response to an earlier update does not contain a later one.
      if (client.isMutating({ mutationKey: ['put', path] }) <= 1) client.setQueryData(queryKey, saved)
    },
    onError: () => {
      toast(failed, { tone: 'error' })
      void client.invalidateQueries({ queryKey })
    },
  })
  const save = async (update: PreferenceUpdate, onSaved?: () => void) => {
    await client.cancelQueries({ queryKey })
    client.setQueryData<Preferences>(queryKey, (now) => now && applyUpdate(now, update))
    saving.mutate({ body: { kinds: [update] } }, { onSuccess: onSaved })
  }
  return (before: Preference, change: Partial<PreferenceUpdate>) => {
    const undo = () => void save(toUpdate(before))
    const onSaved = () =>
      toast(t`Saved.`, { tone: 'good', action: { label: t`Undo`, onPress: undo, isUndo: true } })
    void save({ ...toUpdate(before), ...change }, onSaved)
  }
}

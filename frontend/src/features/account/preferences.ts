import type { Schemas } from '@/api'

export type Preferences = Schemas['NotificationPreferences']
export type Preference = Schemas['NotificationPreference']
export type PreferenceUpdate = Schemas['NotificationWish']

/** The preferences as they are when the update is granted. */
export function applyUpdate(preferences: Preferences, update: PreferenceUpdate): Preferences {
  return {
    groups: preferences.groups.map((group) => ({
      ...group,
      kinds: group.kinds.map((kind) => (kind.kind === update.kind ? { ...kind, ...update } : kind)),
    })),
  }
}

/** What brings back how it was. */
export const toUpdate = ({ kind, mail, in_app }: Preference): PreferenceUpdate => ({ kind, mail, in_app })

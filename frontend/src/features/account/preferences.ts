import type { Schemas } from '@/api'

export type Preferences = Schemas['NotificationPreferences']
export type Preference = Schemas['NotificationPreference']
export type PreferenceUpdate = Schemas['NotificationWish']

/** The preferences as they are when the wish is granted. */
export function applyUpdate(preferences: Preferences, wish: PreferenceUpdate): Preferences {
  return {
    groups: preferences.groups.map((group) => ({
      ...group,
      kinds: group.kinds.map((kind) => (kind.kind === wish.kind ? { ...kind, ...wish } : kind)),
    })),
  }
}

/** What brings back how it was. */
export const toUpdate = ({ kind, mail, in_app }: Preference): PreferenceUpdate => ({ kind, mail, in_app })

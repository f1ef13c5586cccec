import type { Schemas } from '@/api'

export type Preferences = Schemas['NotificationPreferences']
export type Preference = Schemas['NotificationPreference']
export type Wish = Schemas['NotificationWish']

/** The preferences as they are when the wish is granted. */
export function granted(preferences: Preferences, wish: Wish): Preferences {
  return {
    groups: preferences.groups.map((group) => ({
      ...group,
      kinds: group.kinds.map((kind) => (kind.kind === wish.kind ? { ...kind, ...wish } : kind)),
    })),
  }
}

/** What brings back how it was. */
export const asBefore = ({ kind, mail, in_app }: Preference): Wish => ({ kind, mail, in_app })

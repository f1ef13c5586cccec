import type { Schemas } from '@/api'

export type InvitationStatus = Schemas['Invitation']['status']
export const statuses = [
  'sent',
  'seen',
  'accepted',
  'declined',
  'expired',
  'revoked',
] as const satisfies InvitationStatus[]

/**
 * The selected list and its filter are part of the address, so that they can be shared and the back button undoes
 * them.
 */
export interface InvitationSearch {
  view?: 'interested' | undefined
  status?: InvitationStatus | undefined
}

export const isStatus = (word: unknown): word is InvitationStatus =>
  statuses.some((status) => status === word)

export function invitationSearch({ view, status }: Record<string, unknown>): InvitationSearch {
  if (view === 'interested') return { view }
  return isStatus(status) ? { status } : {}
}

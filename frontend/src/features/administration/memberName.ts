import { useLocation } from '@tanstack/react-router'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whom a page is about, as the list called them from which it was opened; a name has no place in an address. */
    memberName?: string
  }
}

/** The name of the member whose page this is; nothing where it was opened from elsewhere. */
export const useMemberName = (): string | undefined =>
  useLocation({ select: ({ state }) => state.memberName })

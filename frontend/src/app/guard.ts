import type { Session } from '@/api'

type Way = '/access' | '/name'

/** The pages of somebody's account: of all who are signed in, also of those whose membership has ended. */
const ofAccount = /^\/account(\/|$)/
const ofMembers = /^\/(home|p|notifications|coordinate|administration)(\/|$)/

/** Whether a page is shown only to whoever is signed in. */
export const isGuarded = (path: string): boolean => ofAccount.test(path) || ofMembers.test(path)

/** Where whoever cannot see a page is led instead. */
export function wayInstead(path: string, session: Session): Way | undefined {
  if (ofAccount.test(path)) return session.member ? undefined : '/access'
  if (!ofMembers.test(path)) return undefined
  if (session.access !== 'active') return '/access'
  return session.name_required ? '/name' : undefined
}

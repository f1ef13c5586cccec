import { createContext, type ReactNode, use } from 'react'
import type { Role } from '@/api'
import type { Match } from './model'

/** The role of whoever looks: a mentee for mentors, or a mentor for mentees. */
export const RoleContext = createContext<Role>('mentee')

export const useRole = () => use(RoleContext)

/** Renders the action of a match wherever it is shown below a page. */
export const MatchActionContext = createContext<(match: Match) => ReactNode>(() => null)

export const useMatchAction = (match: Match): ReactNode => use(MatchActionContext)(match)

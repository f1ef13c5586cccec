import { createContext, type ReactNode, use } from 'react'
import type { Role } from '@/api'
import type { Match } from './model'

/** The reader's role: a mentee who looks for mentors, or a mentor who looks for mentees. */
export const RoleContext = createContext<Role>('mentee')

export const useRole = () => use(RoleContext)

/** Renders the action of a match, in all components of a page. */
export const MatchActionContext = createContext<(match: Match) => ReactNode>(() => null)

export const useMatchAction = (match: Match): ReactNode => use(MatchActionContext)(match)

import { createContext, use, type ReactNode } from 'react'
import type { Match } from './model'

/** Renders the action of a match wherever it is shown below a page. */
export const MatchActionContext = createContext<(match: Match) => ReactNode>(() => null)

export const useMatchAction = (match: Match): ReactNode => use(MatchActionContext)(match)

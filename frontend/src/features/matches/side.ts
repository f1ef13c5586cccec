import { createContext, use } from 'react'
import type { Side } from '@/lib/people'

/** The role of whoever looks: a mentee for mentors, or a mentor for mentees. */
export const SideContext = createContext<Side>('mentee')

export const useSide = () => use(SideContext)

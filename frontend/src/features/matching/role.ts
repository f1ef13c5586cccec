import type { Role } from '@/api'
import { createContext, use } from 'react'

/** The role of whoever looks: a mentee for mentors, or a mentor for mentees. */
export const RoleContext = createContext<Role>('mentee')

export const useRole = () => use(RoleContext)

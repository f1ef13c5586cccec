import { createStore } from '@/lib/store'

/**
 * Set when the service answers that the session has expired. The shell then offers to sign in again and keeps the
 * page.
 */
export const sessionExpired = createStore(false)

import { createStore } from '@/lib/store'

/** Set when the service no longer knows us; the shell then offers to sign in again without losing the page. */
export const sessionExpired = createStore(false)

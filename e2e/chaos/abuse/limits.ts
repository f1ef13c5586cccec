/** Seconds that the service gives a head, a body and a reader in this part: the limits, only sooner. */
export const LIMITS = { head: 2, grace: 2, body: 6, upload: 8, unread: 4 }

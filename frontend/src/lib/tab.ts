import { session } from './storage'

/**
 * Identifies the browser tab. The name survives a reload. It is held as a lock while the tab is open, so that other
 * tabs know that its drafts may still be in use.
 */
const key = 'tandem.tab'
const lockName = (tab: string) => `tandem.tab.${tab}`
const newTabName = () => crypto.randomUUID()

let own = session.read(key) ?? storeTabName(newTabName())
let isClaimed = false

function storeTabName(name: string): string {
  session.write(key, name)
  return name
}

export const tabName = () => own

const locks = (): LockManager | undefined => (typeof navigator === 'undefined' ? undefined : navigator.locks)

/** Locks the name of this tab. A duplicated tab starts with the name of the original and takes a new one. */
export function claimTab(): void {
  if (isClaimed) return
  isClaimed = true
  holdLock()
}

function holdLock(): void {
  locks()
    ?.request(lockName(own), { ifAvailable: true }, (lock) => {
      if (lock) return new Promise<never>(() => undefined)
      own = storeTabName(newTabName())
      holdLock()
      return undefined
    })
    .catch(() => undefined)
}

/** The names of the open tabs, or null if the browser cannot list its locks. */
export async function openTabs(): Promise<ReadonlySet<string> | null> {
  const held = await locks()
    ?.query()
    .then((state) => state.held ?? [])
    .catch(() => null)
  if (!held) return null
  const prefix = lockName('')
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])))
}

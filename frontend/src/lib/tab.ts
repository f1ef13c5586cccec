import { session } from './storage'

/**
 * Which browser tab this is. The name outlives a reload and, as long as the tab is open, is held as a lock, by which
 * other tabs know that somebody may still be writing in it.
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

/** Holds the name of this tab. A tab that was duplicated has the name of the first one, and takes another. */
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

/** The tabs that are open now; null where the browser cannot say. */
export async function openTabs(): Promise<ReadonlySet<string> | null> {
  const held = await locks()
    ?.query()
    .then((state) => state.held ?? [])
    .catch(() => null)
  if (!held) return null
  const prefix = lockName('')
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])))
}

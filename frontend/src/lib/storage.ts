/** Storage that never throws: browsers refuse it in private windows and on full disks. The app must work without it. */
function safeStorage(area: () => Storage) {
  return {
    read(key: string): string | null {
      try {
        return area().getItem(key)
      } catch {
        return null
      }
    },
    write(key: string, value: string): void {
      try {
        area().setItem(key, value)
      } catch {
        // Not stored; see above.
      }
    },
    remove(key: string): void {
      try {
        area().removeItem(key)
      } catch {
        // Not removed; see above.
      }
    },
    keys(prefix: string): string[] {
      try {
        return Object.keys(area()).filter((key) => key.startsWith(prefix))
      } catch {
        return []
      }
    },
  }
}

export const storage = safeStorage(() => window.localStorage)
/** Storage of this tab only. */
export const session = safeStorage(() => window.sessionStorage)

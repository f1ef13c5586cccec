/** Private windows and full disks refuse storage: remembering is a comfort, never a condition. */
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
        // See above.
      }
    },
    remove(key: string): void {
      try {
        area().removeItem(key)
      } catch {
        // See above.
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
/** Of this tab alone. */
export const session = safeStorage(() => window.sessionStorage)

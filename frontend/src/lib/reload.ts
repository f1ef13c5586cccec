import { session } from './storage'
import { timestamp } from './time'

const key = 'tandem.renewed'
/** What is still missing after this has another cause than a new version. */
const pause = 60_000

/**
 * After a new version has been installed, a page that was open before asks for files that are no longer there: it is
 * loaded again, with what was typed kept as drafts. Ends only where that would not help: without a network, or when it
 * has just been tried.
 */
export function reloadForNewVersion(): Promise<void> {
  const now = timestamp()
  const last = Number(session.read(key) ?? 0)
  if (!navigator.onLine || Math.abs(now - last) < pause) return Promise.resolve()
  session.write(key, String(now))
  // What is not remembered could be tried without end.
  if (session.read(key) !== String(now)) return Promise.resolve()
  window.location.reload()
  return new Promise(() => undefined)
}

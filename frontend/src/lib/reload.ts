import { session } from './storage'
import { timestamp } from './time'

const key = 'tandem.renewed'
/** Milliseconds. A file that is still missing after a reload has another cause than a new version. */
const pause = 60_000

/**
 * After a deployment, an open page requests files that no longer exist. This reloads the page; drafts keep what was
 * typed. It resolves only if a reload would not help: without a network, or just after another reload.
 */
export function reloadForNewVersion(): Promise<void> {
  const now = timestamp()
  const last = Number(session.read(key) ?? 0)
  if (!navigator.onLine || Math.abs(now - last) < pause) return Promise.resolve()
  session.write(key, String(now))
  // If the attempt cannot be stored, reloads could repeat forever.
  if (session.read(key) !== String(now)) return Promise.resolve()
  window.location.reload()
  return new Promise(() => undefined)
}

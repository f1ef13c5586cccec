import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The headless shell comes first, because it takes a third less time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/** The browser that is installed on this machine. Playwright's own is not downloaded. */
export function chromium(): string {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const places = (process.env.PATH ?? '').split(delimiter)
  const found = NAMES.flatMap((name) => places.map((place) => join(place, name))).find(isProgram)
  if (!found) throw new Error("no Chromium on PATH: run 'just setup', or name one in CHROMIUM")
  return found
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

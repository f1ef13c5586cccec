import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser of the machine: Playwright's own is not downloaded. */
export function chromium(): string {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const places = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((place) => NAMES.map((name) => join(place, name)))
  const found = places.find((file) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
  if (!found) throw new Error("no Chromium on PATH: run 'just setup', or name one in CHROMIUM")
  return found
}

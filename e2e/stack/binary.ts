import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export const root = (path: string): string => `${ROOT}${path}`

/** The built service: TANDEM_BINARY, or what `cargo build` left. */
export const tandemBinary = (): string => built('target/debug/tandem', 'cargo build')

/** The service whose clock can be moved: TANDEM_BINARY, or what the recipes of the journeys left. */
export const journeyBinary = (): string => built('target/journeys/tandem', 'scripts/build-for-journeys')

function built(usual: string, how: string): string {
  const binary = process.env.TANDEM_BINARY ?? root(usual)
  if (!existsSync(binary)) throw new Error(`${binary} is missing: build it first (${how})`)
  return binary
}

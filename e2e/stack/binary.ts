import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export const root = (path: string): string => `${ROOT}${path}`

/** The built service: TANDEM_BINARY, or the result of `cargo build`. */
export const tandemBinary = (): string => built('TANDEM_BINARY', 'target/debug/tandem', 'cargo build')

/** The service before the newest migration: TANDEM_BINARY_BEFORE, or the result of the upgrade recipe. */
export const binaryBefore = (): string =>
  built('TANDEM_BINARY_BEFORE', 'target/upgrade/tandem', 'scripts/build-before-migration')

function built(variable: string, usual: string, how: string): string {
  const binary = process.env[variable] ?? root(usual)
  if (!existsSync(binary)) throw new Error(`${binary} is missing: build it first (${how})`)
  return binary
}

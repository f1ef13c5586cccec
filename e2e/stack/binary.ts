import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export const root = (path: string): string => `${ROOT}${path}`

/** The built service: TANDEM_BINARY, or what `cargo build` left. */
export function tandemBinary(): string {
  const binary = process.env.TANDEM_BINARY ?? root('target/debug/tandem')
  if (!existsSync(binary)) throw new Error(`${binary} is missing: build it first (cargo build)`)
  return binary
}

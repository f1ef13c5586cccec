// oxlint-disable-next-line no-restricted-imports -- this file wraps it
import { lazy, type ComponentType } from 'react'
import { reloadForNewVersion } from './reload'

type Load<Props extends object> = () => Promise<{ default: ComponentType<Props> }>

/** A script of the app could not be loaded. React caches the failure, so only a page reload requests it again. */
class ChunkLoadError extends Error {
  override readonly name = 'ChunkLoadError'
}

/** Messages of browsers for a failed dynamic import. The router passes on this error for the script of a page. */
const importFailure = /dynamically imported module|Importing a module script failed/

export const isChunkLoadError = (error: unknown): boolean =>
  error instanceof ChunkLoadError || (error instanceof TypeError && importFailure.test(error.message))

async function reloadAndFail(): Promise<never> {
  await reloadForNewVersion()
  throw new ChunkLoadError()
}

/** A component in its own script. `preload` starts loading it before it is rendered. */
export function lazyComponent<Props extends object>(load: Load<Props>) {
  const preload = () => void load().catch(() => undefined)
  return Object.assign(
    lazy(() => load().catch(reloadAndFail)),
    { preload },
  )
}

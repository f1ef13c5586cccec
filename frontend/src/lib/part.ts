// oxlint-disable-next-line no-restricted-imports -- this is where it is made safe
import { lazy, type ComponentType } from 'react'
import { Problem } from '@/api/problem'
import { renewPage } from './renew'

type Load<Props extends object> = () => Promise<{ default: ComponentType<Props> }>

/** A file of the app could not be had. React keeps such a failure, so that only a page loaded again asks once more. */
class MissingPart extends Problem {
  constructor() {
    super({ type: '/problems/offline' })
  }
}

/** What the browsers say of a page's own file, which the router loads. */
const saidByBrowsers = /dynamically imported module|Importing a module script failed/

/** The error as one of a missing file; undefined for any other. */
export function missingPart(error: unknown): Problem | undefined {
  if (error instanceof MissingPart) return error
  return error instanceof TypeError && saidByBrowsers.test(error.message) ? new MissingPart() : undefined
}

async function fail(): Promise<never> {
  await renewPage()
  throw new MissingPart()
}

/** A part of a page in a file of its own. `bring` begins to load it before it is shown. */
export function lazyPart<Props extends object>(load: Load<Props>) {
  const bring = () => void load().catch(() => undefined)
  return Object.assign(
    lazy(() => load().catch(fail)),
    { bring },
  )
}

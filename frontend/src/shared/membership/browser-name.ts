import { useLingui } from '@lingui/react/macro'

interface Named {
  browser: string | null
  system: string | null
}

/** "Firefox on Linux", or the known part of it. */
export function useBrowserName(): (named: Named) => string {
  const { t } = useLingui()
  return ({ browser, system }) => {
    if (browser !== null && system !== null) return t`${browser} on ${system}`
    return browser ?? system ?? t`Unknown browser`
  }
}

import { useSyncExternalStore } from 'react'
import { breakpoints } from './breakpoints'

const narrow = () => window.matchMedia(breakpoints.narrow)

const subscribe = (onChange: () => void) => {
  const query = narrow()
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** For what is expensive to render where nobody sees it. Everything else is left to the style sheets. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow().matches)

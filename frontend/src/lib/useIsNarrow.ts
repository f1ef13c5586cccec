import { useSyncExternalStore } from 'react'
import { breakpoints } from './breakpoints'

const narrow = () => window.matchMedia(breakpoints.narrow)

const subscribe = (onChange: () => void) => {
  const query = narrow()
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/**
 * For components that are expensive to render while they are hidden. Use media queries in style sheets for everything
 * else.
 */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow().matches)

import { useSyncExternalStore } from 'react'

/** As in the style sheets, and in letters as they are: what is this narrow has room for one column. */
const narrow = () => window.matchMedia('(max-width: 47.5rem)')

const subscribe = (changed: () => void) => {
  const query = narrow()
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** For what would cost much to draw where nobody sees it; all else is the style sheets' part. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow().matches)

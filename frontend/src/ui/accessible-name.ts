import { useId } from 'react'

/**
 * Props for a button or a link that is repeated on many cards. Its accessible name becomes its own text and the text
 * of the element with the id `about`: a list of twenty links with one name is of no use.
 */
export function useAccessibleName(about: string | undefined, ownId?: string) {
  const made = useId()
  if (about === undefined) return {}
  const id = ownId ?? made
  return { id, 'aria-labelledby': `${id} ${about}` }
}

import { useId } from 'react'

/**
 * The name of a button or a link that says the same on every card: what it shows, and then what the element with this id
 * says. In a list of all links of a page, twenty of one name lead nowhere.
 */
export function useAccessibleName(about: string | undefined, ownId?: string) {
  const made = useId()
  if (about === undefined) return {}
  const id = ownId ?? made
  return { id, 'aria-labelledby': `${id} ${about}` }
}

import { useCallback, useEffect, useRef, useState } from 'react'

/** What the service takes. */
const longestSearch = 100
const pause = 300

/** In characters as people count them, so that none is cut in half. */
export const searchable = (text: string): string => Array.from(text).slice(0, longestSearch).join('')

/**
 * The value of a search field and what changes it. Searches while one types, a moment after the last key and without
 * spaces around the words, so that the address is not written at every letter; at once on Enter.
 */
export function useSearchWhileTyping(searched: string, onSearch: (words: string) => void) {
  const [text, setText] = useState(searched)
  const last = useRef(searched)
  const search = useRef(onSearch)
  useEffect(() => {
    search.current = onSearch
  })
  // The address changed by itself: a way back, or a search that was cleared elsewhere.
  useEffect(() => {
    if (searched === last.current) return
    last.current = searched
    setText(searched)
  }, [searched])
  const send = useCallback((words: string) => {
    if (words === last.current) return
    last.current = words
    search.current(words)
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => send(text.trim()), pause)
    return () => clearTimeout(timer)
  }, [text, send])
  return {
    value: text,
    onChange: (next: string) => setText(searchable(next)),
    onSubmit: (next: string) => send(next.trim()),
  }
}

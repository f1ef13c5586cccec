import { useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useRef, useState } from 'react'

/** What the service takes. */
const maxSearchLength = 100
const debounceDelay = 300
const mostWords = 8

/** Each different word once, as the service counts them. */
const countWords = (text: string): number => {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
  return new Set(plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)).size
}

/** In characters as people count them, so that none is cut in half. */
export const truncateSearch = (text: string): string => Array.from(text).slice(0, maxSearchLength).join('')

/**
 * The value of a search field and what changes it. Searches while one types, a moment after the last key and without
 * spaces around the words, so that the address is not written at every letter; at once on Enter.
 */
export function useDebouncedSearch(searched: string, onSearch: (words: string) => void) {
  const { t } = useLingui()
  const [text, setText] = useState(searched)
  const hasTooMany = countWords(text) > mostWords
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
    if (hasTooMany) return
    const timer = setTimeout(() => send(text.trim()), debounceDelay)
    return () => clearTimeout(timer)
  }, [text, send, hasTooMany])
  return {
    value: text,
    onChange: (next: string) => setText(truncateSearch(next)),
    onSubmit: (next: string) => {
      if (!hasTooMany) send(next.trim())
    },
    errorMessage: hasTooMany ? t`Search for at most ${mostWords} words.` : undefined,
  }
}

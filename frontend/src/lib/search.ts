import { useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useRef, useState } from 'react'

/** The limit of the service. */
const maxSearchLength = 100
const debounceDelay = 300
const mostWords = 8

/** Counts distinct words, as the service does. */
const countWords = (text: string): number => {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
  return new Set(plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)).size
}

/** Cuts by code points, so that no character is split. */
export const truncateSearch = (text: string): string => Array.from(text).slice(0, maxSearchLength).join('')

/**
 * The props of a search field. It searches for the trimmed text a moment after the last key, so that the address does
 * not change with every letter, and at once on Enter.
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
  // The address changed outside the field: by the back button, or because the search was cleared elsewhere.
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

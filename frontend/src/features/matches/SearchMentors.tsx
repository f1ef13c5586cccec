import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { SearchField } from '@/ui'
import { cut } from './filters'

interface Props {
  q: string
  onSearch: (q: string) => void
}

const pause = 300

/** Searches while one types, a moment after the last key, so that the address is not written at every letter. */
export function SearchMentors({ q, onSearch }: Props) {
  const { t } = useLingui()
  const [text, setText] = useState(q)
  const searched = useRef(q)
  const search = useRef(onSearch)
  useEffect(() => {
    search.current = onSearch
  })
  // The address changed by itself: a way back, or a search that was cleared elsewhere.
  useEffect(() => {
    if (q === searched.current) return
    searched.current = q
    setText(q)
  }, [q])
  useEffect(() => {
    const words = text.trim()
    if (words === searched.current) return
    const timer = setTimeout(() => {
      searched.current = words
      search.current(words)
    }, pause)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <SearchField label={t`Search names and profiles`} value={text} onChange={(next) => setText(cut(next))} />
  )
}

import { useEffect, useState } from 'react'

const pause = 300

/** What is typed, and what is searched a moment later. */
export function useSearch(searched: string, onSearch: (text: string) => void) {
  const [text, setText] = useState(searched)
  useEffect(() => {
    if (text === searched) return
    const timer = setTimeout(() => onSearch(text), pause)
    return () => clearTimeout(timer)
  }, [text, searched, onSearch])
  return { value: text, onChange: setText, onSubmit: onSearch }
}

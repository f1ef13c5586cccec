import { useState, type FormEvent } from 'react'

/**
 * Sends what is typed, or leads to what is wrong with it. What is missing is said once somebody has tried, and not
 * while they are still writing.
 */
export function useAttempt(isWrong: boolean, leadToWrong?: () => void) {
  const [tried, setTried] = useState(false)
  const make = (send: () => void) => {
    setTried(true)
    if (isWrong) leadToWrong?.()
    else send()
  }
  const onSubmit = (send: () => void) => (event: FormEvent) => {
    event.preventDefault()
    make(send)
  }
  return { tried, make, onSubmit, forget: () => setTried(false) }
}

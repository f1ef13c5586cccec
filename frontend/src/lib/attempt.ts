import { useEffect, useState, type FormEvent } from 'react'

const wrong = '[aria-invalid="true"]:is(input, textarea, select), [data-wrong] input'

/** To the first field with something wrong, as soon as it says so. */
function leadToWrong(): void {
  const around =
    document.activeElement?.closest('form, [role="dialog"], [role="alertdialog"], main') ?? document
  setTimeout(() => around.querySelector<HTMLElement>(wrong)?.focus())
}

/**
 * Sends what is typed, or leads to what is wrong with it. What is missing is said once somebody has tried, and not
 * while they are still writing. `isRefused` is that the service has named a field.
 */
export function useAttempt(isWrong: boolean, isRefused = false) {
  const [tried, setTried] = useState(false)
  useEffect(() => {
    if (isRefused) leadToWrong()
  }, [isRefused])
  const make = (send: () => void) => {
    setTried(true)
    if (isWrong) leadToWrong()
    else send()
  }
  const onSubmit = (send: () => void) => (event: FormEvent) => {
    event.preventDefault()
    make(send)
  }
  return { tried, make, onSubmit, forget: () => setTried(false) }
}

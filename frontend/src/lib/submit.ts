import { useEffect, useState, type FormEvent } from 'react'

const invalidField = '[aria-invalid="true"]:is(input, textarea, select), [data-wrong] input'

/** To the first field with something wrong, as soon as it says so. */
export function focusFirstInvalid(): void {
  const around =
    document.activeElement?.closest('form, [role="dialog"], [role="alertdialog"], main') ?? document
  setTimeout(() => around.querySelector<HTMLElement>(invalidField)?.focus())
}

/**
 * Sends what is typed, or leads to what is wrong with it. What is missing is said once somebody has tried, and not
 * while they are still writing. `isRefused` is that the service has named a field.
 */
export function useSubmit(isWrong: boolean, isRefused = false) {
  const [isSubmitted, setSubmitted] = useState(false)
  useEffect(() => {
    if (isRefused) focusFirstInvalid()
  }, [isRefused])
  const submit = (send: () => void) => {
    setSubmitted(true)
    if (isWrong) focusFirstInvalid()
    else send()
  }
  const onSubmit = (send: () => void) => (event: FormEvent) => {
    event.preventDefault()
    submit(send)
  }
  return { isSubmitted, submit, onSubmit, reset: () => setSubmitted(false) }
}

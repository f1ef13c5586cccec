import { useEffect, useState, type FormEvent } from 'react'

const invalidField = '[aria-invalid="true"]:is(input, textarea, select), [data-wrong] input'

/** Focuses the first invalid field after the errors have been rendered. */
export function focusFirstInvalid(): void {
  const around =
    document.activeElement?.closest('form, [role="dialog"], [role="alertdialog"], main') ?? document
  setTimeout(() => around.querySelector<HTMLElement>(invalidField)?.focus())
}

/**
 * For forms with one field: sends it, or focuses it if it is invalid. Errors are shown only after an attempt to send.
 * `isRefused` is true if the service refused the field.
 */
export function useSubmit(isInvalid: boolean, isRefused = false) {
  const [isSubmitted, setSubmitted] = useState(false)
  useEffect(() => {
    if (isRefused) focusFirstInvalid()
  }, [isRefused])
  const submit = (send: () => void) => {
    setSubmitted(true)
    if (isInvalid) focusFirstInvalid()
    else send()
  }
  const onSubmit = (send: () => void) => (event: FormEvent) => {
    event.preventDefault()
    submit(send)
  }
  return { isSubmitted, submit, onSubmit, reset: () => setSubmitted(false) }
}

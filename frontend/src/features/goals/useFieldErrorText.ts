import { useLingui } from '@lingui/react/macro'

/** The text of a field's error code. A text that is too long is explained by its field. */
export function useFieldErrorText(): (code: string | undefined) => string | undefined {
  const { t } = useLingui()
  return (code) => {
    switch (code) {
      case undefined:
      case 'too_long':
        return undefined
      case 'in_the_past':
        return t`This date is in the past.`
      case 'out_of_range':
        return t`Choose a date in the next ten years, or a smaller number.`
      case 'invalid_value':
        return t`Write a number, with two decimals at most.`
      default:
        return t`Please correct this field.`
    }
  }
}

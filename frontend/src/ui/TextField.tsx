import { Plural, useLingui } from '@lingui/react/macro'
import type { Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps as AriaProps } from 'react-aria-components/TextField'
import { isTooLong } from '@/lib/text-draft'
import { classes } from './classes'
import { FieldDescription, FieldLabel, FieldErrorText, isPresent, type FieldProps } from './fieldParts'
import styles from './fields.module.css'
import { VisuallyHidden } from './VisuallyHidden'

export interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  onBlur?: AriaProps['onBlur']
  /** Shown as a counter, with an error if it is exceeded. Typed text is never cut. */
  maxLength?: number | undefined
  multiline?: boolean
  rows?: number
  type?: 'text' | 'email' | 'url' | 'tel' | 'date'
  autoComplete?: string | undefined
  placeholder?: string | undefined
  isOptional?: boolean
  isReadOnly?: boolean
  /** The keyboard that a phone shows. */
  inputMode?: AriaProps['inputMode']
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    description,
    errorMessage: given,
    value,
    maxLength,
    multiline,
    rows = 4,
    isOptional,
    placeholder,
    inputRef,
    ...field
  } = props
  const tooLong = useTooLong(value, maxLength)
  const errorMessage = given ?? tooLong
  return (
    <AriaTextField
      {...field}
      value={value}
      isInvalid={isPresent(errorMessage)}
      validationBehavior="aria"
      className={styles.field}
    >
      <FieldLabel label={label} isOptional={isOptional ?? false} />
      <FieldDescription>{description}</FieldDescription>
      {multiline ? (
        <TextArea
          ref={inputRef ?? null}
          dir="auto"
          rows={rows}
          placeholder={placeholder}
          className={classes(styles.input, styles.area)}
        />
      ) : (
        <Input ref={inputRef ?? null} dir="auto" placeholder={placeholder} className={styles.input ?? ''} />
      )}
      <div className={styles.under}>
        <FieldErrorText>{errorMessage}</FieldErrorText>
        {maxLength !== undefined && <Counter used={[...value].length} most={maxLength} />}
      </div>
    </AriaTextField>
  )
}

/** Every field with a limit shows this error itself, so that no form has to. */
function useTooLong(value: string, longest: number | undefined): string | undefined {
  const { t } = useLingui()
  return longest !== undefined && isTooLong(value, longest) ? t`At most ${longest} characters.` : undefined
}

/** Announced only near the limit, because after each letter it would be noise. */
function Counter({ used, most }: { used: number; most: number }) {
  const left = most - used
  const isNear = left <= Math.max(10, most * 0.05)
  return (
    <span className={styles.counter} data-over={left < 0 ? '' : undefined}>
      <span aria-hidden="true">
        {used} / {most}
      </span>
      <VisuallyHidden>
        <span role="status">
          {isNear && left >= 0 && <Plural value={left} one="# character left" other="# characters left" />}
          {left < 0 && <Plural value={-left} one="# character too many" other="# characters too many" />}
        </span>
      </VisuallyHidden>
    </span>
  )
}

import type { ReactNode } from 'react'
import { classes } from './classes'
import { isPresent, OptionalMark, ErrorText } from './fieldParts'
import fields from './fields.module.css'

interface NativeFieldProps {
  id: string
  label: ReactNode
  isOptional?: boolean
  description: ReactNode
  errorMessage?: ReactNode
  children: ReactNode
}

export const describedBy = (id: string, description: ReactNode, errorMessage?: ReactNode) =>
  classes(isPresent(description) && `${id}-description`, isPresent(errorMessage) && `${id}-error`) ||
  undefined

/**
 * Label, description and error of a native control. Native lists, clocks and sliders follow the reader's settings and
 * need no script.
 */
export function NativeField({
  id,
  label,
  isOptional = false,
  description,
  errorMessage,
  children,
}: NativeFieldProps) {
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor={id}>
        {label}
        {isOptional && <OptionalMark />}
      </label>
      {isPresent(description) && (
        <span id={`${id}-description`} className={fields.description}>
          {description}
        </span>
      )}
      {children}
      {isPresent(errorMessage) && (
        <span id={`${id}-error`} className={fields.error}>
          <ErrorText>{errorMessage}</ErrorText>
        </span>
      )}
    </div>
  )
}

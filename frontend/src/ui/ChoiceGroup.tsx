import { useId, type ReactNode } from 'react'
import { classes } from './classes'
import { isPresent, ErrorText, type FieldProps } from './fieldParts'
import fields from './fields.module.css'
import { describedBy } from './NativeField'

interface ChoiceGroupProps extends FieldProps {
  role?: 'group' | 'radiogroup'
  quietLabel?: boolean
  /** Next to the label: the number of chosen options. */
  aside?: ReactNode
  children: ReactNode
}

/** A group of choices with one label. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { label, description, errorMessage, role = 'group', quietLabel = false, aside, children } = props
  const id = useId()
  const isInvalid = isPresent(errorMessage)
  return (
    <div
      role={role}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy(id, description, errorMessage)}
      {...(role === 'radiogroup' && {
        'aria-invalid': isInvalid || undefined,
        'aria-required': props.isRequired,
      })}
      data-wrong={isInvalid ? '' : undefined}
      className={classes(fields.field, quietLabel && fields.quietLabel, isInvalid && fields.wrong)}
    >
      <div className={fields.head}>
        <span id={`${id}-label`} className={fields.label}>
          {label}
        </span>
        {aside}
      </div>
      {isPresent(description) && (
        <span id={`${id}-description`} className={fields.description}>
          {description}
        </span>
      )}
      {children}
      {isInvalid && (
        <span id={`${id}-error`} className={fields.error}>
          <ErrorText>{errorMessage}</ErrorText>
        </span>
      )}
    </div>
  )
}

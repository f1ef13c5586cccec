import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import type { Option } from './Choices'
import { classes } from './classes'
import { isPresent, type FieldProps } from './fieldParts'
import fields from './fields.module.css'
import { Icon } from './Icon'
import { describedBy, NativeField } from './NativeField'

export interface SelectProps extends FieldProps {
  value: string | null
  onChange: (value: string) => void
  options: Option[]
  placeholder?: string
  isOptional?: boolean
}

/** For short lists. Use `ComboBox` for long ones. */
export function Select(props: SelectProps) {
  const { t } = useLingui()
  const id = useId()
  const {
    label,
    description,
    errorMessage,
    isOptional = false,
    value,
    onChange,
    options,
    placeholder,
  } = props
  return (
    <NativeField
      id={id}
      label={label}
      isOptional={isOptional}
      description={description}
      errorMessage={errorMessage}
    >
      <span className={fields.combo}>
        <select
          id={id}
          name={props.name}
          required={props.isRequired}
          disabled={props.isDisabled}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={isPresent(errorMessage) || undefined}
          aria-describedby={describedBy(id, description, errorMessage)}
          className={classes(fields.input, fields.select)}
          data-placeholder={value === null ? '' : undefined}
        >
          <option value="" disabled hidden>
            {placeholder ?? t`Choose`}
          </option>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.label}
            </option>
          ))}
        </select>
        <span className={fields.comboButton}>
          <Icon name="chevron" />
        </span>
      </span>
    </NativeField>
  )
}

import { useId, type ReactNode } from 'react'
import { classes } from './classes'
import { isPresent, type FieldProps } from './fieldParts'
import fields from './fields.module.css'
import { describedBy, NativeField } from './NativeField'

interface TimeFieldProps extends FieldProps {
  /** HH:MM. */
  value: string
  onChange: (value: string) => void
}

export function TimeField({ label, description, errorMessage, value, onChange, ...props }: TimeFieldProps) {
  const id = useId()
  return (
    <NativeField id={id} label={label} description={description} errorMessage={errorMessage}>
      <input
        type="time"
        id={id}
        name={props.name}
        required={props.isRequired}
        disabled={props.isDisabled}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={isPresent(errorMessage) || undefined}
        aria-describedby={describedBy(id, description, errorMessage)}
        className={classes(fields.input, fields.time)}
      />
    </NativeField>
  )
}

interface NumberSliderProps {
  label: string
  description?: ReactNode
  value: number
  onChange: (value: number) => void
  min: number
  max: number
  isDisabled?: boolean
  name?: string
  /** The number with its unit: "3 mentees". */
  format?: (value: number) => string
}

export function NumberSlider({
  label,
  description,
  value,
  onChange,
  min,
  max,
  format,
  ...props
}: NumberSliderProps) {
  const id = useId()
  const text = format ? format(value) : String(value)
  return (
    <NativeField id={id} label={label} description={description}>
      <div className={fields.slider}>
        <input
          type="range"
          id={id}
          name={props.name}
          disabled={props.isDisabled}
          min={min}
          max={max}
          value={value}
          onChange={(event) => onChange(event.target.valueAsNumber)}
          aria-valuetext={text}
          aria-describedby={describedBy(id, description)}
        />
        <output htmlFor={id} className={fields.output}>
          {text}
        </output>
      </div>
    </NativeField>
  )
}

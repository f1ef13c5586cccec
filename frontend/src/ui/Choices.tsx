import { useId, type ReactNode } from 'react'
import styles from './choices.module.css'
import { classes } from './classes'
import { isPresent, ErrorText, type FieldProps } from './fieldParts'
import fields from './fields.module.css'
import { Icon } from './Icon'
import { ChoiceGroup } from './ChoiceGroup'

export interface Option {
  value: string
  label: string
  /** More words to find it by. */
  search?: string
  description?: ReactNode
  count?: number | undefined
  isDisabled?: boolean
  /** The heading above the option. Neighbours with the same section share it. */
  section?: string
}

interface CheckboxProps {
  children: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  description?: ReactNode
  errorMessage?: ReactNode
  isInvalid?: boolean
  isRequired?: boolean
  isDisabled?: boolean
  name?: string
}

export function Checkbox({
  children,
  isSelected,
  onChange,
  description,
  errorMessage,
  ...props
}: CheckboxProps) {
  const id = useId()
  const isInvalid = (props.isInvalid ?? false) || isPresent(errorMessage)
  return (
    <div className={fields.field}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          name={props.name}
          checked={isSelected}
          disabled={props.isDisabled}
          aria-required={props.isRequired}
          aria-invalid={isInvalid || undefined}
          aria-describedby={isPresent(errorMessage) ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <CheckboxMark />
        <span className={styles.text}>
          <span>{children}</span>
          {description !== undefined && <span className={fields.description}>{description}</span>}
        </span>
      </label>
      {isPresent(errorMessage) && (
        <span id={id} className={fields.error}>
          <ErrorText>{errorMessage}</ErrorText>
        </span>
      )}
    </div>
  )
}

const CheckboxMark = () => (
  <span className={styles.box}>
    <Icon name="tick" size={13} />
  </span>
)

interface CheckboxGroupProps extends FieldProps {
  value: string[]
  onChange: (value: string[]) => void
  options: Option[]
  /** Shows the label as the heading of a list of filters. */
  quietLabel?: boolean
}

export const toggleValue = (value: string[], one: string) =>
  value.includes(one) ? value.filter((other) => other !== one) : [...value, one]

export function CheckboxGroup({ value, onChange, options, ...group }: CheckboxGroupProps) {
  return (
    <ChoiceGroup {...group}>
      {sectionsOf(options).map(({ title, options }) => (
        <Section key={title ?? ''} title={title}>
          {options.map((option) => (
            <label key={option.value} className={styles.choice}>
              <input
                type="checkbox"
                name={group.name}
                value={option.value}
                checked={value.includes(option.value)}
                disabled={(group.isDisabled ?? false) || option.isDisabled}
                aria-invalid={isPresent(group.errorMessage) || undefined}
                onChange={() => onChange(toggleValue(value, option.value))}
              />
              <CheckboxMark />
              <OptionText option={option} />
              {option.count !== undefined && <small>{option.count}</small>}
            </label>
          ))}
        </Section>
      ))}
    </ChoiceGroup>
  )
}

function sectionsOf(options: Option[]) {
  const titles = [...new Set(options.map(({ section }) => section))]
  return titles.map((title) => ({ title, options: options.filter(({ section }) => section === title) }))
}

function Section({ title, children }: { title: string | undefined; children: ReactNode }) {
  const id = useId()
  if (title === undefined) return <div className={styles.list}>{children}</div>
  return (
    <div role="group" aria-labelledby={id} className={styles.list}>
      <span id={id} className={styles.section}>
        {title}
      </span>
      {children}
    </div>
  )
}

interface RadioGroupProps extends FieldProps {
  value: string | null
  onChange: (value: string) => void
  options: Option[]
}

export function RadioGroup({ value, onChange, options, ...group }: RadioGroupProps) {
  const id = useId()
  return (
    <ChoiceGroup {...group} role="radiogroup">
      <div className={styles.list}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              name={group.name ?? id}
              value={option.value}
              checked={value === option.value}
              disabled={(group.isDisabled ?? false) || option.isDisabled}
              onChange={() => onChange(option.value)}
            />
            <span className={classes(styles.box, styles.dot)} />
            <OptionText option={option} />
          </label>
        ))}
      </div>
    </ChoiceGroup>
  )
}

function OptionText({ option }: { option: Option }) {
  return (
    <span className={styles.text}>
      <span>{option.label}</span>
      {option.description !== undefined && <span className={fields.description}>{option.description}</span>}
    </span>
  )
}

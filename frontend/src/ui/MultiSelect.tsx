import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Chip, ChipRow } from './Chip'
import { ChoiceGroup } from './ChoiceGroup'
import { toggleValue, type Option } from './Choices'
import styles from './choices.module.css'
import type { FieldProps } from './fieldParts'
import fields from './fields.module.css'
import { Icon } from './Icon'
import { ComboBox } from './ComboBox'

export interface MultiSelectProps extends FieldProps {
  value: string[]
  onChange: (value: string[]) => void
  options: Option[]
  max?: number | null | undefined
}

/** With more options, a search is easier to use than pills. */
const maxPills = 24

export function MultiSelect(props: MultiSelectProps) {
  return props.options.length > maxPills ? <SearchAndAdd {...props} /> : <PillGroup {...props} />
}

function ChoiceCounter({ chosen, max }: { chosen: number; max: number | null | undefined }) {
  return (
    <span className={fields.counter} role="status">
      {max ? (
        <Trans>
          {chosen} of {max} chosen
        </Trans>
      ) : (
        <Trans>{chosen} chosen</Trans>
      )}
    </span>
  )
}

/** Says why the other options are disabled, and how to enable them. */
function LimitReached({ isFull }: { isFull: boolean }) {
  return (
    <span className={fields.description} role="status">
      {isFull && <Trans>You cannot choose any more. Remove one to choose another.</Trans>}
    </span>
  )
}

function PillGroup({ value, onChange, options, max, ...group }: MultiSelectProps) {
  const isFull = max ? value.length >= max : false
  return (
    <ChoiceGroup {...group} aside={<ChoiceCounter chosen={value.length} max={max} />}>
      <div className={styles.pills}>
        {options.map((option) => {
          const isChosen = value.includes(option.value)
          const rests = (option.isDisabled ?? false) || (isFull && !isChosen)
          return (
            <label key={option.value} className={styles.pill}>
              <input
                type="checkbox"
                name={group.name}
                value={option.value}
                checked={isChosen}
                disabled={(group.isDisabled ?? false) || rests}
                onChange={() => onChange(toggleValue(value, option.value))}
              />
              {isChosen && <Icon name="tick" size={14} />}
              {option.label}
            </label>
          )
        })}
      </div>
      <LimitReached isFull={isFull} />
    </ChoiceGroup>
  )
}

function SearchAndAdd({
  label,
  description,
  errorMessage,
  value,
  onChange,
  options,
  max,
  ...props
}: MultiSelectProps) {
  const { t } = useLingui()
  // A new key remounts the field after each choice, because it would keep the chosen text.
  const [round, setRound] = useState(0)
  const isFull = max ? value.length >= max : false
  const labelOf = (chosen: string) => options.find((option) => option.value === chosen)?.label ?? chosen
  const add = (chosen: string | null) => {
    if (chosen === null || value.includes(chosen)) return
    onChange([...value, chosen])
    setRound(round + 1)
  }
  return (
    <div className={fields.field}>
      <ComboBox
        key={round}
        takesFocus={round > 0}
        {...props}
        label={label}
        description={description}
        errorMessage={errorMessage}
        value={null}
        onChange={add}
        isDisabled={isFull || (props.isDisabled ?? false)}
        placeholder={t`Type to search and add`}
        options={options.filter((option) => !value.includes(option.value))}
      />
      <div className={fields.head}>
        <ChipRow>
          {value.map((chosen) => (
            <Chip key={chosen} tone="on" onRemove={() => onChange(value.filter((other) => other !== chosen))}>
              {labelOf(chosen)}
            </Chip>
          ))}
        </ChipRow>
        <ChoiceCounter chosen={value.length} max={max} />
      </div>
      <LimitReached isFull={isFull} />
    </div>
  )
}

import { useLingui } from '@lingui/react/macro'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import type { Option } from './Choices'
import styles from './choices.module.css'
import { FieldDescription, FieldLabel, FieldProblem, isWrong } from './fieldParts'
import fields from './fields.module.css'
import { Icon } from './Icon'
import type { SelectProps } from './Select'

interface ComboBoxProps extends Omit<SelectProps, 'onChange'> {
  onChange: (value: string | null) => void
  /** Takes the focus when it appears. */
  takesFocus?: boolean
}

/** For lists too long to scroll: countries, time zones, languages. */
export function ComboBox({
  label,
  description,
  errorMessage,
  value,
  onChange,
  options,
  placeholder,
  isOptional = false,
  takesFocus = false,
  ...props
}: ComboBoxProps) {
  const { t } = useLingui()
  return (
    <AriaComboBox
      {...props}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      defaultItems={options}
      autoFocus={takesFocus}
      isInvalid={isWrong(errorMessage)}
      validationBehavior="aria"
      className={fields.field ?? ''}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldDescription>{description}</FieldDescription>
      <div className={fields.combo}>
        <Input className={fields.input ?? ''} placeholder={placeholder ?? t`Type to search`} />
        <Button className={fields.comboButton ?? ''}>
          <Icon name="chevron" />
        </Button>
      </div>
      <FieldProblem>{errorMessage}</FieldProblem>
      <Popover className={styles.popover ?? ''}>
        <Options />
      </Popover>
    </AriaComboBox>
  )
}

function Options() {
  const { t } = useLingui()
  return (
    <ListBox<Option>
      className={styles.listbox ?? ''}
      renderEmptyState={() => <div className={styles.none}>{t`Nothing found`}</div>}
    >
      {(option) => (
        <ListBoxItem id={option.value} textValue={option.label} className={styles.option ?? ''}>
          {({ isSelected }) => (
            <>
              {option.label}
              {isSelected && <Icon name="tick" />}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}

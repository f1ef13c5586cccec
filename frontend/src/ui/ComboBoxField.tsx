import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { matchesWords, searchWords } from '@/lib/folding'
import type { Option } from './Choices'
import styles from './choices.module.css'
import { FieldDescription, FieldLabel, FieldErrorText, isPresent } from './fieldParts'
import fields from './fields.module.css'
import { Icon } from './Icon'
import type { SelectProps } from './Select'

export interface ComboBoxFieldProps extends Omit<SelectProps, 'onChange'> {
  onChange: (value: string | null) => void
  /** Takes the focus when it mounts. */
  takesFocus?: boolean
}

export default function ComboBoxField({
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
}: ComboBoxFieldProps) {
  const { t } = useLingui()
  const filter = useMemo(() => filterOf(options), [options])
  return (
    <AriaComboBox
      {...props}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      defaultItems={options}
      defaultFilter={filter}
      autoFocus={takesFocus}
      isInvalid={isPresent(errorMessage)}
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
      <FieldErrorText>{errorMessage}</FieldErrorText>
      <Popover className={styles.popover ?? ''}>
        <Options />
      </Popover>
    </AriaComboBox>
  )
}

/** An option matches if its search text contains every typed word, as in all searches of the app. */
function filterOf(options: Option[]) {
  const searched = new Map(options.map(({ label, search }) => [label, search ?? label]))
  return (label: string, typed: string) => matchesWords(searchWords(typed), searched.get(label) ?? label)
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

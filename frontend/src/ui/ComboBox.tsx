import { useLingui } from '@lingui/react/macro'
import { Suspense, useId } from 'react'
import { lazyComponent } from '@/lib/lazy-component'
import { classes } from './classes'
import fields from './fields.module.css'
import { Icon } from './Icon'
import { NativeField } from './NativeField'
import type { ComboBoxFieldProps } from './ComboBoxField'

interface ComboBoxProps extends ComboBoxFieldProps {
  /** The options are not loaded yet. The field is disabled, because typed text would be lost when they arrive. */
  isLoading?: boolean
}

/** About 30 KiB, so it is loaded after the page. */
const ComboBoxField = lazyComponent(() => import('./ComboBoxField'))

/** For lists that are too long to scroll: countries, time zones, languages. */
export function ComboBox({ isLoading = false, ...props }: ComboBoxProps) {
  const notYet = <DisabledComboBox {...props} />
  return <Suspense fallback={notYet}>{isLoading ? notYet : <ComboBoxField {...props} />}</Suspense>
}

/** A placeholder of the same size until the field has loaded. */
function DisabledComboBox({
  label,
  isOptional = false,
  description,
  value,
  options,
  placeholder,
}: ComboBoxFieldProps) {
  const { t } = useLingui()
  const id = useId()
  return (
    <NativeField id={id} label={label} isOptional={isOptional} description={description}>
      <span className={fields.combo}>
        <input
          id={id}
          disabled
          className={classes(fields.input)}
          placeholder={placeholder ?? t`Type to search`}
          value={options.find((option) => option.value === value)?.label ?? ''}
        />
        <span className={fields.comboButton}>
          <Icon name="chevron" />
        </span>
      </span>
    </NativeField>
  )
}

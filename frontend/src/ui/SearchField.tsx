import { useLingui } from '@lingui/react/macro'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'
import styles from './fields.module.css'
import { Icon } from './Icon'

interface SearchFieldProps {
  /** Also the placeholder, so it is not written twice. */
  label: string
  value: string
  onChange: (value: string) => void
  onSubmit?: (value: string) => void
}

export function SearchField({ label, value, onChange, onSubmit }: SearchFieldProps) {
  const { t } = useLingui()
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      {...(onSubmit && { onSubmit })}
      className={styles.field ?? ''}
    >
      <span className={styles.withIcon}>
        <Icon name="search" size={18} />
        <Input dir="auto" placeholder={label} className={styles.input ?? ''} />
        {value !== '' && (
          <Button className={styles.clear ?? ''} aria-label={t`Clear the search`}>
            <Icon name="cross" size={14} />
          </Button>
        )}
      </span>
    </AriaSearchField>
  )
}

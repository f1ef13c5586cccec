import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useId, useRef } from 'react'
import styles from './fields.module.css'
import { Icon } from './Icon'

interface SearchFieldProps {
  /** Also the placeholder, so it is not written twice. */
  label: string
  value: string
  onChange: (value: string) => void
  onSubmit?: (value: string) => void
  errorMessage?: string | undefined
}

/** The browser's own: it stands on pages that should need no more than it to begin with. */
export function SearchField({ label, value, onChange, onSubmit, errorMessage }: SearchFieldProps) {
  const { t } = useLingui()
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing) return
    if (key === 'Enter') onSubmit?.(value)
    if (key === 'Escape') onChange('')
  }
  const clear = () => {
    onChange('')
    field.current?.focus()
  }
  return (
    <div className={styles.field}>
      <span className={styles.withIcon}>
        <Icon name="search" size={18} />
        <input
          ref={field}
          type="search"
          dir="auto"
          enterKeyHint="search"
          aria-label={label}
          aria-invalid={errorMessage !== undefined || undefined}
          aria-describedby={errorMessage === undefined ? undefined : id}
          placeholder={label}
          className={styles.input}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {value !== '' && (
          <button type="button" className={styles.clear} aria-label={t`Clear the search`} onClick={clear}>
            <Icon name="cross" size={14} />
          </button>
        )}
      </span>
      {errorMessage !== undefined && (
        <span id={id} role="alert" className={styles.error}>
          {errorMessage}
        </span>
      )}
    </div>
  )
}

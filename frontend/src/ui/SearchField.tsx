import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useId, useRef } from 'react'
import styles from './fields.module.css'
import { Icon } from './Icon'
import { VisuallyHidden } from './VisuallyHidden'

interface SearchFieldProps {
  /** Also the placeholder. */
  label: string
  value: string
  onChange: (value: string) => void
  onSubmit?: (value: string) => void
  errorMessage?: string | undefined
  /** The result of the search, for screen readers. */
  found?: SearchResult | undefined
}

export interface SearchResult {
  count: number
  /** Not all results are loaded. */
  hasMore?: boolean
}

/** A native field, because it is part of the first load of pages with a search. */
export function SearchField({ label, value, onChange, onSubmit, errorMessage, found }: SearchFieldProps) {
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
      <VisuallyHidden>
        <output>{value !== '' && found && <SearchResultText {...found} />}</output>
      </VisuallyHidden>
    </div>
  )
}

function SearchResultText({ count, hasMore = false }: SearchResult) {
  return hasMore ? (
    <Trans>More than {count} results</Trans>
  ) : (
    <Plural value={count} _0="No results" one="# result" other="# results" />
  )
}

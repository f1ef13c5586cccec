import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useState } from 'react'
import { countryOptions, useLocale } from '@/lib'
import { Checkbox, ComboBox, RadioGroup, SearchField } from '@/ui'
import styles from './approvals.module.css'
import type { ApprovalSearch } from './search'

type Props = { search: ApprovalSearch; days: number | null; onSearch: (search: ApprovalSearch) => void }

/** A word is looked for when the typing pauses. */
const pause = 300

export function Filters({ search, days, onSearch }: Props) {
  const { t } = useLingui()
  const { role, waiting, overdue } = search
  const locale = useLocale()
  const countries = useMemo(() => countryOptions(locale), [locale])
  return (
    <div className={styles.filters} role="search" aria-label={t`Registrations`}>
      <Words search={search} onSearch={onSearch} />
      <RadioGroup
        label={t`Next step with`}
        value={waiting ?? 'coordinator'}
        onChange={(value) => {
          const { waiting: _, overdue: __, ...rest } = search
          onSearch(value === 'member' ? { ...rest, waiting: value } : rest)
        }}
        options={[
          { value: 'coordinator', label: t`You` },
          { value: 'member', label: t`Those you asked` },
        ]}
      />
      <RadioGroup
        label={t`Registering as`}
        value={role ?? 'all'}
        onChange={(value) => {
          const { role: _, ...rest } = search
          onSearch(value === 'mentee' || value === 'mentor' ? { ...rest, role: value } : rest)
        }}
        options={[
          { value: 'all', label: t`Everyone` },
          { value: 'mentee', label: t`Mentees` },
          { value: 'mentor', label: t`Mentors` },
        ]}
      />
      <ComboBox
        label={t`Country`}
        placeholder={t`All countries`}
        value={search.country ?? null}
        onChange={(value) => {
          const { country: _, ...rest } = search
          onSearch(value === null ? rest : { ...rest, country: value })
        }}
        options={countries}
      />
      {days !== null && waiting === undefined && (
        <Checkbox
          isSelected={overdue ?? false}
          onChange={(isOverdue) => {
            const { overdue: _, ...rest } = search
            onSearch(isOverdue ? { ...rest, overdue: true } : rest)
          }}
        >
          <Trans>Overdue only</Trans>
        </Checkbox>
      )}
    </div>
  )
}

function Words({ search, onSearch }: Pick<Props, 'search' | 'onSearch'>) {
  const { t } = useLingui()
  const { q = '', ...rest } = search
  const [words, setWords] = useState(q)
  const [known, setKnown] = useState(q)
  if (q !== known) {
    // The back button has taken words away, or brought some back.
    setKnown(q)
    setWords(q)
  }
  useEffect(() => {
    const wanted = words.trim()
    if (wanted === q) return
    const timer = setTimeout(() => onSearch(wanted === '' ? rest : { ...rest, q: wanted }), pause)
    return () => clearTimeout(timer)
  })
  return <SearchField label={t`Name, e-mail or membership number`} value={words} onChange={setWords} />
}

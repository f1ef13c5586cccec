import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { countryOptions, useLocale, useSearchWhileTyping } from '@/lib'
import { Checkbox, ComboBox, RadioGroup, SearchField, type Found } from '@/ui'
import styles from './approvals.module.css'
import { withFilter, type ApprovalSearch } from './search'

type FilterProps = { search: ApprovalSearch; onSearch: (search: ApprovalSearch) => void }
type Props = FilterProps & { days: number | null; found: Found | undefined }

export function Filters({ search, days, found, onSearch }: Props) {
  const { t } = useLingui()
  const filter = { search, onSearch }
  return (
    <div className={styles.filters} role="search" aria-label={t`Registrations`}>
      <Words {...filter} found={found} />
      <NextStepWith {...filter} />
      <RegisteringAs {...filter} />
      <Country {...filter} />
      {days !== null && search.waiting === undefined && <OverdueOnly {...filter} />}
    </div>
  )
}

function Words({ search, found, onSearch }: FilterProps & Pick<Props, 'found'>) {
  const { t } = useLingui()
  const field = useSearchWhileTyping(search.q ?? '', (q) => onSearch(withFilter(search, 'q', q || undefined)))
  return <SearchField label={t`Name, e-mail or membership number`} {...field} found={found} />
}

function NextStepWith({ search, onSearch }: FilterProps) {
  const { t } = useLingui()
  return (
    <RadioGroup
      label={t`Waiting for`}
      value={search.waiting ?? 'coordinator'}
      onChange={(value) => {
        // Only a coordinator can be overdue.
        const inTime = withFilter(search, 'overdue', undefined)
        onSearch(withFilter(inTime, 'waiting', value === 'member' ? value : undefined))
      }}
      options={[
        { value: 'coordinator', label: t`You` },
        { value: 'member', label: t`The member` },
      ]}
    />
  )
}

function RegisteringAs({ search, onSearch }: FilterProps) {
  const { t } = useLingui()
  return (
    <RadioGroup
      label={t`Registering as`}
      value={search.role ?? 'all'}
      onChange={(value) => {
        const role = value === 'mentee' || value === 'mentor' ? value : undefined
        onSearch(withFilter(search, 'role', role))
      }}
      options={[
        { value: 'all', label: t`Everyone` },
        { value: 'mentee', label: t`Mentees` },
        { value: 'mentor', label: t`Mentors` },
      ]}
    />
  )
}

function Country({ search, onSearch }: FilterProps) {
  const { t } = useLingui()
  const locale = useLocale()
  const countries = useMemo(() => countryOptions(locale), [locale])
  return (
    <ComboBox
      label={t`Country`}
      placeholder={t`All countries`}
      value={search.country ?? null}
      onChange={(value) => onSearch(withFilter(search, 'country', value ?? undefined))}
      options={countries}
    />
  )
}

function OverdueOnly({ search, onSearch }: FilterProps) {
  return (
    <Checkbox
      isSelected={search.overdue ?? false}
      onChange={(isOverdue) => onSearch(withFilter(search, 'overdue', isOverdue || undefined))}
    >
      <Trans>Overdue only</Trans>
    </Checkbox>
  )
}

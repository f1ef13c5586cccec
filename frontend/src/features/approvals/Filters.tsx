import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { countryOptions, useIsNarrow, useLocale, useDebouncedSearch } from '@/lib'
import { Checkbox, ComboBox, FilterSheet, RadioGroup, SearchField } from '@/ui'
import styles from './approvals.module.css'
import { countFilters, withFilter, withoutFilters, type ApprovalSearch } from './search-params'

type FilterProps = { search: ApprovalSearch; onSearch: (search: ApprovalSearch) => void }
type ChoiceProps = FilterProps & { days: number | null }
type Props = ChoiceProps & { total: number | undefined }

/** The search, the filters and the number of results. The filters are in a dialog on narrow screens. */
export function Filters({ total, ...filter }: Props) {
  const { t } = useLingui()
  const isNarrow = useIsNarrow()
  const { search, onSearch } = filter
  const choices = <Choices {...filter} />
  return (
    <div className={styles.filters} role="search" aria-label={t`Registrations`}>
      <SearchInput search={search} onSearch={onSearch} />
      {!isNarrow && choices}
      <output className={styles.total}>{total !== undefined && <HowMany total={total} />}</output>
      {isNarrow && (
        <FilterSheet
          count={countFilters(search)}
          show={total === undefined ? undefined : <ShowFound total={total} />}
          onClear={() => onSearch(withoutFilters(search))}
        >
          <div className={styles.choices}>{choices}</div>
        </FilterSheet>
      )}
    </div>
  )
}

function HowMany({ total }: { total: number }) {
  return <Plural value={total} _0="No registrations" one="# registration" other="# registrations" />
}

function ShowFound({ total }: { total: number }) {
  return <Plural value={total} one="Show # registration" other="Show # registrations" />
}

function Choices({ days, ...filter }: ChoiceProps) {
  return (
    <>
      <WaitingForFilter {...filter} />
      <RegisteringAs {...filter} />
      <Country {...filter} />
      {days !== null && filter.search.waiting === undefined && <OverdueOnly {...filter} />}
    </>
  )
}

function SearchInput({ search, onSearch }: FilterProps) {
  const { t } = useLingui()
  const field = useDebouncedSearch(search.q ?? '', (q) => onSearch(withFilter(search, 'q', q || undefined)))
  return <SearchField label={t`Name, e-mail or membership number`} {...field} />
}

function WaitingForFilter({ search, onSearch }: FilterProps) {
  const { t } = useLingui()
  return (
    <RadioGroup
      label={t`Waiting for`}
      value={search.waiting ?? 'coordinator'}
      onChange={(value) => {
        // Only registrations that wait for a coordinator can be overdue.
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

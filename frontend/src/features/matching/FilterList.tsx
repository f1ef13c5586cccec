import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { Schemas } from '@/api'
import { useLocale } from '@/lib'
import { sortedByLabel } from '@/lib/names'
import { Button, CheckboxGroup, type Option } from '@/ui'
import { useFilterLabels } from './filter-labels'
import styles from './filterList.module.css'
import { type FilterKind, filterKinds, type Filters } from './filters'
import type { OwnTerms } from './useMatches'

interface Props {
  programme: string
  filters: Filters
  facets: Schemas['Facets']
  /** The terms in the reader's own profile. */
  own: OwnTerms
  onChange: (filters: Filters) => void
}

export default function FilterList({ programme, filters, facets, own, onChange }: Props) {
  const labels = useFilterLabels(programme)
  const hasAny = filterKinds.some((kind) => filters[kind].length > 0 || facets[kind].length > 0)
  if (!hasAny) {
    return (
      <p className={styles.none}>
        <Trans>The list is empty, so there is nothing to filter.</Trans>
      </p>
    )
  }
  const ownTerms: Partial<Record<FilterKind, string[]>> = own
  return (
    <div className={styles.filters}>
      {filterKinds.map((kind) => (
        <FilterGroup
          key={kind}
          title={labels.title[kind]}
          headings={labels.headings[kind]}
          choices={choicesOf(facets[kind], filters[kind], labels.label[kind])}
          own={ownTerms[kind] ?? []}
          selected={filters[kind]}
          onChange={(values) => onChange({ ...filters, [kind]: values })}
        />
      ))}
    </div>
  )
}

/** The values that have results, and selected values even without results. */
function choicesOf(
  facet: Schemas['FacetCount'][],
  selected: string[],
  label: (value: string) => string,
): FilterOption[] {
  const counts = new Map(facet.map(({ value, count }) => [value, count]))
  const values = [...new Set([...counts.keys(), ...selected])]
  return values
    .map((value) => ({ value, label: label(value), count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || selected.includes(value))
}

/** The button disappears when all options are shown, so the first new option gets the focus. */
function useShowAll() {
  const [before, setBefore] = useState<string[] | null>(null)
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (before === null) return
    const boxes = [...(group.current?.querySelectorAll('input') ?? [])]
    boxes.find((box) => !before.includes(box.value))?.focus()
  }, [before])
  return { all: before !== null, group, showAll: setBefore }
}

interface GroupProps {
  title: string
  /** Above the reader's own terms and above the others. Undefined if this kind has no own terms. */
  headings: { own: string; others: string } | undefined
  choices: FilterOption[]
  own: string[]
  selected: string[]
  onChange: (values: string[]) => void
}

/** The reader's own terms, then the selected and the most frequent ones. The rest of a long list is behind a button. */
function FilterGroup({ title, headings, choices, own: ownTerms, selected, onChange }: GroupProps) {
  const { t } = useLingui()
  const locale = useLocale()
  const { all, group, showAll } = useShowAll()
  if (choices.length === 0) return null
  const { own, others } = groupOwn(choices, ownTerms, locale)
  const visible = [...own, ...(all ? others : mostFrequent(others, selected, own.length))]
  const total = choices.length
  const option = (choice: FilterOption): Option => {
    if (!headings || own.length === 0) return choice
    return { ...choice, section: own.includes(choice) ? headings.own : headings.others }
  }
  return (
    <div ref={group}>
      <CheckboxGroup
        label={title}
        quietLabel
        value={selected}
        onChange={onChange}
        options={visible.map(option)}
      />
      {total > visible.length && (
        <Button
          variant="plain"
          className={styles.more}
          onPress={() => showAll(visible.map(({ value }) => value))}
        >
          {t`Show all ${total}`}
        </Button>
      )}
    </div>
  )
}

export interface FilterOption {
  value: string
  label: string
  /** The number of results with this filter. */
  count: number
}

/** Options shown at first. The rest of a long list is behind a button. */
const shown = 4
/** The minimum of options that are not the reader's own. */
const least = 2

/** Separates the reader's own terms from the others. Each part is sorted by the reader's alphabet. */
function groupOwn(choices: FilterOption[], own: string[], locale: string) {
  const sorted = sortedByLabel(choices, locale)
  const isOwn = ({ value }: FilterOption) => own.includes(value)
  return { own: sorted.filter(isOwn), others: sorted.filter((choice) => !isOwn(choice)) }
}

/** The selected and the most frequent of the other terms, after `own` of the reader's own. */
function mostFrequent(others: FilterOption[], selected: string[], own: number): FilterOption[] {
  const room = Math.max(shown - own, least)
  const frequent = others.toSorted((a, b) => b.count - a.count).slice(0, room)
  return others.filter((choice) => frequent.includes(choice) || selected.includes(choice.value))
}

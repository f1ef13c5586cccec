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
  /** What the reader names in their own profile. */
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

/** What leaves somebody on the list, and what is selected though it leaves nobody. */
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

/** The button is gone when all are shown: the list goes on being read at the first that was not there before. */
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
  /** Over the reader's own and over the others, where the reader has any. */
  headings: { own: string; others: string } | undefined
  choices: FilterOption[]
  own: string[]
  selected: string[]
  onChange: (values: string[]) => void
}

/** The reader's own first, then what is selected and what most people have; the rest of a long list a press away. */
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
  /** How many people it leaves. */
  count: number
}

/** As many as are seen at once; the rest of a long list is a press away. */
const shown = 4
/** Of those that are not the reader's own, however many own there are. */
const least = 2

/** The reader's own apart from the others, each part in the order of the reader's alphabet. */
function groupOwn(choices: FilterOption[], own: string[], locale: string) {
  const sorted = sortedByLabel(choices, locale)
  const isOwn = ({ value }: FilterOption) => own.includes(value)
  return { own: sorted.filter(isOwn), others: sorted.filter((choice) => !isOwn(choice)) }
}

/** What is selected and what most people have, beside `own` of the reader's own. */
function mostFrequent(others: FilterOption[], selected: string[], own: number): FilterOption[] {
  const room = Math.max(shown - own, least)
  const frequent = others.toSorted((a, b) => b.count - a.count).slice(0, room)
  return others.filter((choice) => frequent.includes(choice) || selected.includes(choice.value))
}

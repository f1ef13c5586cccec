import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { type Schemas, useProgramme } from '@/api'
import { useLocale } from '@/lib'
import { sortedByLabel } from '@/lib/names'
import { openToValues } from '@/lib/people'
import { Button, CheckboxGroup } from '@/ui'
import { useFilterLabels } from './filterLabels'
import { type FilterKind, type Filters, filterKinds } from './filters'
import styles from './filterList.module.css'

type Facets = Schemas['Facets']

interface Props {
  programme: string
  filters: Filters
  facets: Facets | undefined
  onChange: (filters: Filters) => void
}

const shown = 4

/** In the order of the reader's alphabet. */
function byLabel(facet: Facets['languages'], label: (value: string) => string, locale: string): string[] {
  const options = facet.map(({ value }) => ({ value, label: label(value) }))
  return sortedByLabel(options, locale).map(({ value }) => value)
}

export default function FilterList({ programme, filters, facets, onChange }: Props) {
  const labels = useFilterLabels(programme)
  const locale = useLocale()
  const { data } = useProgramme(programme)
  const order: Record<FilterKind, string[]> = {
    expertise: data?.expertise.map((term) => term.slug) ?? [],
    topics: data?.topics.map((term) => term.slug) ?? [],
    languages: byLabel(facets?.languages ?? [], labels.label.languages, locale),
    open_to: openToValues,
  }
  const hasAny = filterKinds.some((kind) => filters[kind].length > 0 || (facets?.[kind] ?? []).length > 0)
  if (!hasAny) {
    return (
      <p className={styles.none}>
        <Trans>The list is empty, so there is nothing to filter.</Trans>
      </p>
    )
  }
  return (
    <div className={styles.filters}>
      {filterKinds.map((kind) => (
        <FilterGroup
          key={kind}
          title={labels.title[kind]}
          label={labels.label[kind]}
          ticked={filters[kind]}
          known={order[kind]}
          facet={facets?.[kind] ?? []}
          onChange={(values) => onChange({ ...filters, [kind]: values })}
        />
      ))}
    </div>
  )
}

interface GroupProps {
  title: string
  label: (value: string) => string
  ticked: string[]
  known: string[]
  facet: Schemas['FacetCount'][]
  onChange: (values: string[]) => void
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

/** What is ticked and what most mentors offer first; the rest of a long list a press away. */
function FilterGroup({ title, label, ticked, known, facet, onChange }: GroupProps) {
  const { t } = useLingui()
  const { all, group, showAll } = useShowAll()
  const counts = new Map(facet.map(({ value, count }) => [value, count]))
  const values = [...new Set([...known, ...counts.keys(), ...ticked])].filter(
    (value) => ticked.includes(value) || (counts.get(value) ?? 0) > 0,
  )
  if (values.length === 0) return null
  const frequent = new Set(
    values.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, shown),
  )
  const visible = all ? values : values.filter((value) => frequent.has(value) || ticked.includes(value))
  const total = values.length
  return (
    <div ref={group}>
      <CheckboxGroup
        label={title}
        quietLabel
        value={ticked}
        onChange={onChange}
        options={visible.map((value) => ({ value, label: label(value), count: counts.get(value) ?? 0 }))}
      />
      {total > visible.length && (
        <Button variant="plain" className={styles.more} onPress={() => showAll(visible)}>
          {t`Show all ${total}`}
        </Button>
      )}
    </div>
  )
}

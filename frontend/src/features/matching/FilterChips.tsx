import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Chip } from '@/ui'
import { ChipList } from './ChipList'
import styles from './filterChips.module.css'
import { useFilterLabels } from './filter-labels'
import { countFilters, filterKinds, type Filters, withoutFilter, withoutSelection } from './filters'

interface Props {
  programme: string
  filters: Filters
  onChange: (filters: Filters) => void
}

/** Every selected filter as a chip that removes it. */
export function FilterChips({ programme, filters, onChange }: Props) {
  const { t } = useLingui()
  const labels = useFilterLabels(programme)
  const count = countFilters(filters)
  if (count === 0) return null
  return (
    <ChipList label={t`Selected filters`}>
      {filterKinds.flatMap((kind) =>
        filters[kind].map((value) => (
          <li key={`${kind} ${value}`}>
            <Chip tone="on" onRemove={() => onChange(withoutFilter(filters, kind, value))}>
              {labels.label[kind](value)}
            </Chip>
          </li>
        )),
      )}
      {count > 1 && (
        <li>
          <Button
            variant="plain"
            className={styles.clear}
            onPress={() => onChange(withoutSelection(filters))}
          >
            <Trans>Clear all</Trans>
          </Button>
        </li>
      )}
    </ChipList>
  )
}

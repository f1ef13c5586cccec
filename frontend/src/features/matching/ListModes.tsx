import { Plural, Trans } from '@lingui/react/macro'
import { Button, Icon } from '@/ui'
import type { Filters, ListMode } from './filters'
import { InlineButton } from './InlineButton'
import styles from './listModes.module.css'
import { Note } from './Note'
import { useRole } from './context'

interface Props {
  filters: Filters
  shortlisted: number
  onChange: (filters: Filters) => void
}

/** Switches between the full list and the shortlist. */
export function ShortlistToggle({ filters, shortlisted, onChange }: Props) {
  const isOn = filters.only === 'shortlisted'
  return (
    <Button
      variant="quiet"
      className={styles.shortlistOnly}
      aria-pressed={isOn}
      onPress={() => onChange({ ...filters, only: isOn ? null : 'shortlisted' })}
    >
      <Icon name="star" isFilled={isOn} />
      <Trans context="filter">Shortlist</Trans>
      <span className={styles.count}>{shortlisted}</span>
    </Button>
  )
}

/** Below the list: shows hidden people again. */
export function ShowHidden({ hidden, onShow }: { hidden: number; onShow: (only: ListMode | null) => void }) {
  const role = useRole()
  if (hidden === 0) return null
  return (
    <Note>
      <InlineButton onPress={() => onShow('hidden')}>
        {role === 'mentee' ? (
          <Plural
            value={hidden}
            one="Show the mentor you have hidden"
            other="Show the # mentors you have hidden"
          />
        ) : (
          <Plural
            value={hidden}
            one="Show the mentee you have hidden"
            other="Show the # mentees you have hidden"
          />
        )}
      </InlineButton>
    </Note>
  )
}

export function HiddenListNote({ onShow }: { onShow: (only: ListMode | null) => void }) {
  const role = useRole()
  return (
    <Note>
      {role === 'mentee' ? (
        <Trans>These are the mentors you have hidden.</Trans>
      ) : (
        <Trans>These are the mentees you have hidden.</Trans>
      )}{' '}
      <InlineButton onPress={() => onShow(null)}>
        <Trans>Back to the list</Trans>
      </InlineButton>
    </Note>
  )
}

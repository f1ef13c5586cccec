import { Trans, useLingui } from '@lingui/react/macro'
import { Button, EmptyState } from '@/ui'
import { countFilters, filterKinds, type Filters, noFilters } from './filters'
import { useSide } from './side'

interface Props {
  filters: Filters
  onChange: (filters: Filters) => void
}

/** Why the list is empty, and the one thing that fills it again. */
export function NobodyFound({ filters, onChange }: Props) {
  if (filters.q) return <NothingSearched filters={filters} onChange={onChange} />
  if (countFilters(filters) > 0) return <NobodyFits filters={filters} onChange={onChange} />
  if (filters.only) return <NobodyPicked only={filters.only} onAll={() => onChange(noFilters)} />
  return <NobodyYet />
}

function NobodyFits({ filters, onChange }: Props) {
  const { t } = useLingui()
  const kinds = filterKinds.filter((kind) => filters[kind].length > 0).length
  return (
    <EmptyState
      title={t`Nobody fits all of these filters`}
      action={
        <Button variant="quiet" onPress={() => onChange({ ...noFilters, only: filters.only })}>
          <Trans>Clear all filters</Trans>
        </Button>
      }
    >
      {kinds > 1 ? (
        <Trans>
          Everybody on the list has to fit one filter of each kind. Take one kind away above, for example the
          languages, and the list grows.
        </Trans>
      ) : (
        <Trans>
          Tick a second filter of the same kind, or take this one away: the list shows those with any of them.
        </Trans>
      )}
    </EmptyState>
  )
}

function NobodyYet() {
  const { t } = useLingui()
  const side = useSide()
  if (side === 'mentor') {
    return (
      <EmptyState title={t`No mentee to show yet`}>
        <Trans>
          Mentees appear here when they let mentors find them and have room for another mentor. Requests of
          mentees reach you as before.
        </Trans>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t`No mentor to show yet`}>
      <Trans>
        Every mentor of this programme is taken at the moment, or has no language in common with you. A
        language more in your profile may help; new mentors appear here as they join.
      </Trans>
    </EmptyState>
  )
}

function NothingSearched({ filters, onChange }: Props) {
  const { t } = useLingui()
  const { q } = filters
  return (
    <EmptyState
      title={t`Nothing found for “${q}”`}
      action={
        <Button variant="quiet" onPress={() => onChange({ ...filters, q: '' })}>
          <Trans>Clear the search</Trans>
        </Button>
      }
    >
      <Trans>
        Every word has to stand somewhere in somebody’s name, texts or areas. Try fewer words, or a shorter
        part of one; capitals and accents make no difference.
      </Trans>
      {(countFilters(filters) > 0 || filters.only) && (
        <>
          {' '}
          <Trans>Your filters narrow the search as well.</Trans>
        </>
      )}
    </EmptyState>
  )
}

function NobodyPicked({ only, onAll }: { only: 'shortlisted' | 'hidden'; onAll: () => void }) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={only === 'shortlisted' ? t`Nobody on your shortlist` : t`You have hidden nobody`}
      action={
        <Button variant="quiet" onPress={onAll}>
          <Trans>Back to the list</Trans>
        </Button>
      }
    >
      {only === 'shortlisted' ? (
        <Trans>
          Put people here with the star beside their name, to come back to them. Those who have no room at the
          moment, and those you have asked already, are not shown.
        </Trans>
      ) : (
        <Trans>Everybody who fits is on your list.</Trans>
      )}
    </EmptyState>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, EmptyState } from '@/ui'
import { countFilters, filterKinds, type Filters, noFilters } from './filters'
import { useRole } from './context'

interface Props {
  filters: Filters
  onChange: (filters: Filters) => void
}

/** Says why the list is empty, and what to do. */
export function NoMatches({ filters, onChange }: Props) {
  if (filters.q) return <NoSearchMatches filters={filters} onChange={onChange} />
  if (countFilters(filters) > 0) return <NoFilterMatches filters={filters} onChange={onChange} />
  if (filters.only) return <EmptySelection only={filters.only} onAll={() => onChange(noFilters)} />
  return <EmptyList />
}

function NoFilterMatches({ filters, onChange }: Props) {
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
          We show people who match at least one filter of each kind. Remove one kind above, for example
          languages, to see more people.
        </Trans>
      ) : (
        <Trans>Add another filter of the same kind, or remove this one, to see more people.</Trans>
      )}
    </EmptyState>
  )
}

function EmptyList() {
  const { t } = useLingui()
  const role = useRole()
  if (role === 'mentor') {
    return (
      <EmptyState title={t`No mentee to show yet`}>
        <Trans>
          Mentees appear here when they let mentors find them and have a place for a mentor. Mentees can still
          send you requests.
        </Trans>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t`No mentor to show yet`}>
      <Trans>
        The mentors in this programme have no places available, or no language in common with you. You can add
        a language to your profile. New mentors appear here when they join.
      </Trans>
    </EmptyState>
  )
}

function NoSearchMatches({ filters, onChange }: Props) {
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
        No profile contains all these words. Try fewer or shorter words. Capitals and accents make no
        difference.
      </Trans>
      {(countFilters(filters) > 0 || filters.only) && (
        <>
          {' '}
          <Trans>Your filters also limit the results.</Trans>
        </>
      )}
    </EmptyState>
  )
}

function EmptySelection({ only, onAll }: { only: 'shortlisted' | 'hidden'; onAll: () => void }) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={only === 'shortlisted' ? t`Nobody on your shortlist` : t`No hidden people`}
      action={
        <Button variant="quiet" onPress={onAll}>
          <Trans>Back to the list</Trans>
        </Button>
      }
    >
      {only === 'shortlisted' ? (
        <Trans>
          Select the star beside a name to add that person. People without places, and people you have already
          asked, do not appear here.
        </Trans>
      ) : (
        <Trans>Your list shows all your matches.</Trans>
      )}
    </EmptyState>
  )
}

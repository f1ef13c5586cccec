import { Trans, useLingui } from '@lingui/react/macro'
import { searchResult, useProgrammes, usePagedQuery } from '@/api'
import { auditQuery } from '@/api/queries/administration'
import { useDebouncedSearch } from '@/lib'
import { DateTime, EmptyState, Page, DataTable, SearchField, Select } from '@/ui'
import styles from './administration.module.css'
import { groupLabels } from './labels'
import { PagedList } from './PagedList'
import { namesById, unnamedIds, type Entry } from './audit-entry'
import { groups, type AuditSearch } from './search-params'
import { EntrySentence } from './EntrySentence'

type Props = { search: AuditSearch; onSearch: (change: AuditSearch) => void }

const all = 'all'

export function AuditPage({ search, onSearch }: Props) {
  const { t, i18n } = useLingui()
  const entries = usePagedQuery(auditQuery(search))
  const field = useDebouncedSearch(search.q ?? '', (q) => onSearch({ ...search, q }))
  const title = t`No matching entries`
  return (
    <Page
      title={t`Log`}
      lead={
        <Trans>What happened and who looked at what, newest first. Nobody can change these entries.</Trans>
      }
    >
      <div className={styles.filters}>
        <SearchField label={t`Name, address or id`} {...field} found={searchResult(entries)} />
        <Select
          label={t`What`}
          value={search.kind ?? all}
          onChange={(kind) => onSearch({ ...search, kind: kind === all ? '' : kind })}
          options={[
            { value: all, label: t`Everything` },
            ...groups.map((group) => ({ value: group, label: i18n._(groupLabels[group]) })),
          ]}
        />
      </div>
      <PagedList query={entries} empty={<EmptyState title={title} />}>
        {(items) => <EntryRows items={items} />}
      </PagedList>
    </Page>
  )
}

function EntryRows({ items }: { items: Entry[] }) {
  const { t } = useLingui()
  const names = namesById(items)
  const programmes = useProgrammes()
  const nameOf = (slug: string) => programmes.data?.items.find((one) => one.slug === slug)?.name ?? slug
  return (
    <DataTable
      caption={t`Log`}
      rows={items}
      rowKey={(row) => row.id}
      columns={[
        { key: 'what', title: t`What happened`, cell: (row) => <EntryCell entry={row} names={names} /> },
        {
          key: 'programme',
          title: t`Programme`,
          cell: (row) => (row.programme === null ? '–' : <bdi>{nameOf(row.programme)}</bdi>),
        },
        { key: 'when', title: t`When`, cell: (row) => <DateTime value={row.occurred_at} /> },
      ]}
    />
  )
}

/** Shows the ids of people whose names are unknown. */
function EntryCell({ entry, names }: { entry: Entry; names: ReadonlyMap<string, string> }) {
  return (
    <span className={styles.lines}>
      <span className={styles.sentence}>
        <EntrySentence entry={entry} names={names} />
      </span>
      {unnamedIds(entry, names).map((id) => (
        <small key={id} className={styles.code}>
          {id}
        </small>
      ))}
    </span>
  )
}

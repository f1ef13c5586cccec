import { Trans, useLingui } from '@lingui/react/macro'
import { $api, byCursor, foundBy, type Schemas } from '@/api'
import { useSearchWhileTyping } from '@/lib'
import { DateTime, EmptyState, Page, Rows, SearchField, Select } from '@/ui'
import styles from './administration.module.css'
import { Listed } from './Listed'
import { kinds, type AuditSearch } from './search'

type Entry = Schemas['AuditEntry']
type Props = { search: AuditSearch; onSearch: (change: AuditSearch) => void }

const all = 'all'

function useEntries({ q, kind }: AuditSearch) {
  const asked = { limit: 50, ...(q !== undefined && { q }), ...(kind !== undefined && { kind }) }
  const query = $api.useInfiniteQuery(
    'get',
    '/api/v1/administration/audit',
    { params: { query: asked } },
    byCursor,
  )
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) }
}

export function AuditPage({ search, onSearch }: Props) {
  const { t } = useLingui()
  const entries = useEntries(search)
  const field = useSearchWhileTyping(search.q ?? '', (q) => onSearch({ ...search, q }))
  const title = t`No matching entries`
  return (
    <Page
      title={t`Log`}
      lead={
        <Trans>What happened and who looked at what, newest first. Nobody can change these entries.</Trans>
      }
    >
      <div className={styles.filters}>
        <SearchField label={t`Name, address or id`} {...field} found={foundBy(entries)} />
        <Select
          label={t`What`}
          value={search.kind ?? all}
          onChange={(kind) => onSearch({ ...search, kind: kind === all ? '' : kind })}
          options={[
            { value: all, label: t`Everything` },
            ...kinds.map((kind) => ({ value: kind, label: `${kind}…` })),
          ]}
        />
      </div>
      <Listed query={entries} empty={<EmptyState title={title} />}>
        {(items) => <EntryRows items={items} />}
      </Listed>
    </Page>
  )
}

function EntryRows({ items }: { items: Entry[] }) {
  const { t } = useLingui()
  return (
    <Rows
      caption={t`Log`}
      rows={items}
      rowKey={(row) => row.id}
      columns={[
        { key: 'when', title: t`When`, cell: (row) => <DateTime value={row.occurred_at} /> },
        {
          key: 'who',
          title: t`Who`,
          cell: (row) => row.actor_name ?? (row.actor_id === null ? t`System` : t`A former member`),
        },
        {
          key: 'what',
          title: t`What`,
          cell: (row) => (
            <span lang="en" className={styles.code}>
              {row.kind}
            </span>
          ),
        },
        { key: 'about', title: t`About`, cell: (row) => <About entry={row} /> },
      ]}
    />
  )
}

function About({ entry }: { entry: Entry }) {
  const { subject_id: id, subject_name: name, programme } = entry
  if (id === null) return <>–</>
  return (
    <span className={styles.lines}>
      {name !== null && <bdi>{name}</bdi>}
      {programme !== null && <small>{programme}</small>}
      {name === null && id !== null && <small className={styles.code}>{id}</small>}
    </span>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { $api, byCursor, foundBy, useProgrammes } from '@/api'
import { useSearchWhileTyping } from '@/lib'
import { DateTime, EmptyState, Page, Rows, SearchField, Select } from '@/ui'
import styles from './administration.module.css'
import { groupWords } from './entryWords'
import { Listed } from './Listed'
import { namesIn, unnamedIn, type Entry } from './people'
import { groups, type AuditSearch } from './search'
import { Sentence } from './Sentence'

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
  const { t, i18n } = useLingui()
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
            ...groups.map((group) => ({ value: group, label: i18n._(groupWords[group]) })),
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
  const names = namesIn(items)
  const programmes = useProgrammes()
  const nameOf = (slug: string) => programmes.data?.items.find((one) => one.slug === slug)?.name ?? slug
  return (
    <Rows
      caption={t`Log`}
      rows={items}
      rowKey={(row) => row.id}
      columns={[
        { key: 'what', title: t`What happened`, cell: (row) => <What entry={row} names={names} /> },
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

/** Whoever has no name here is found by their id. */
function What({ entry, names }: { entry: Entry; names: ReadonlyMap<string, string> }) {
  return (
    <span className={styles.lines}>
      <span className={styles.sentence}>
        <Sentence entry={entry} names={names} />
      </span>
      {unnamedIn(entry, names).map((id) => (
        <small key={id} className={styles.code}>
          {id}
        </small>
      ))}
    </span>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { showMoreProps, usePagedQuery, useProgramme } from '@/api'
import { quietQuery } from '@/api/queries/activity'
import { useFocusOnMore } from '@/lib/focus'
import { CardSkeletons, EmptyState, ErrorState, Page, ShowMore, Tabs } from '@/ui'
import styles from './activity.module.css'
import { QuietTable } from './QuietTable'
import type { QuietSearch } from './search-params'

interface Props {
  programme: string
  search: QuietSearch
  onSearch: (search: QuietSearch) => void
}

/** Mentorships without activity, and what came of reminders. */
export function QuietMentorshipsPage({ programme: slug, search, onSearch }: Props) {
  const { t } = useLingui()
  const programme = useProgramme(slug)
  return (
    <Page
      title={t`Quiet mentorships`}
      eyebrow={programme.data?.name ?? '\u00a0'}
      lead={t`Pairs that have had no contact for a while. A friendly reminder often helps. You never see what they write.`}
    >
      <Tabs
        label={t`Quiet mentorships`}
        value={search.list ?? 'quiet'}
        onChange={(list) => onSearch(list === 'reminded' ? { list } : {})}
        items={[
          { id: 'quiet', title: t`Quiet now`, content: <QuietList programme={slug} list="quiet" /> },
          { id: 'reminded', title: t`Reminded`, content: <QuietList programme={slug} list="reminded" /> },
        ]}
      />
    </Page>
  )
}

function QuietList({ programme, list: which }: { programme: string; list: 'quiet' | 'reminded' }) {
  const { t } = useLingui()
  const query = usePagedQuery(quietQuery(programme, which))
  const { items } = query
  const { list, expectMore } = useFocusOnMore<HTMLDivElement>(items?.length ?? 0)
  return (
    <div ref={list} tabIndex={-1} className={styles.list}>
      {query.error && <ErrorState problem={query.error} onRetry={() => void query.refetch()} />}
      {!items && !query.error && <CardSkeletons count={2} />}
      {items?.length === 0 &&
        (which === 'quiet' ? (
          <EmptyState title={t`No quiet mentorships`}>
            <Trans>All pairs are in contact. Those that have gone quiet appear here.</Trans>
          </EmptyState>
        ) : (
          <EmptyState title={t`No reminders yet`}>
            <Trans>When you remind a pair, you see here what came of it.</Trans>
          </EmptyState>
        ))}
      {items && items.length > 0 && <QuietTable programme={programme} items={items} />}
      <ShowMore {...showMoreProps(query, expectMore)} />
    </div>
  )
}

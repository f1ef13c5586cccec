import { Trans, useLingui } from '@lingui/react/macro'
import { showMoreProps, useProgramme } from '@/api'
import { useFocusOnMore } from '@/lib/focus'
import { CardSkeleton, EmptyState, ErrorState, Page, ShowMore } from '@/ui'
import styles from './deputies.module.css'
import { DeputyTable } from './DeputyTable'
import { AddDeputyForm } from './AddDeputyForm'
import { useDeputies } from './useDeputies'

/** The deputies of a programme's coordinators. */
export function DeputiesPage({ programme: slug }: { programme: string }) {
  const { t } = useLingui()
  const programme = useProgramme(slug)
  const deputies = useDeputies(slug)
  const { items, mayName } = deputies
  const { list, expectMore } = useFocusOnMore<HTMLDivElement>(items?.length ?? 0)
  return (
    <Page
      title={t`Deputies`}
      eyebrow={programme.data?.name ?? '\u00a0'}
      lead={t`Deputies can do everything that coordinators do, except add deputies. You cannot approve yourself.`}
    >
      {deputies.error && <ErrorState problem={deputies.error} onRetry={() => void deputies.refetch()} />}
      {!items && !deputies.error && <CardSkeleton />}
      {mayName && <AddDeputyForm programme={slug} />}
      {items && (
        <div ref={list} tabIndex={-1} className={styles.list}>
          {items.length === 0 ? (
            <EmptyState title={t`No deputies yet`}>
              <Trans>The deputies you add appear here with their last day.</Trans>
            </EmptyState>
          ) : (
            <DeputyTable
              programme={slug}
              items={items}
              mayEnd={mayName}
              // The row with the focused button is gone, so the list gets the focus.
              onEnded={() => setTimeout(() => list.current?.focus(), 60)}
            />
          )}
          <ShowMore {...showMoreProps(deputies, expectMore)} />
        </div>
      )}
    </Page>
  )
}

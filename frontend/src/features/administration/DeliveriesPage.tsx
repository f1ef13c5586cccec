import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { $api, byCursor, type Schemas } from '@/api'
import { Button, DateTime, EmptyState, ErrorState, Page, Rows, toast } from '@/ui'
import styles from './administration.module.css'
import { Listed } from './Listed'

type Delivery = Schemas['DeadDelivery']

const path = '/api/v1/administration/deliveries'

export function DeliveriesPage() {
  const { t } = useLingui()
  const query = $api.useInfiniteQuery('get', path, { params: { query: { limit: 20 } } }, byCursor)
  const deliveries = { ...query, items: query.data?.pages.flatMap((page) => page.items) }
  const title = t`Everything was delivered`
  return (
    <Page
      title={t`Not delivered`}
      lead={
        <Trans>What was tried often enough, or refused for good. The texts stay between the members.</Trans>
      }
    >
      <Listed query={deliveries} empty={<EmptyState title={title} />}>
        {(items) => <DeliveryRows items={items} />}
      </Listed>
    </Page>
  )
}

function useReplay() {
  const { t } = useLingui()
  const client = useQueryClient()
  const replaying = $api.useMutation('post', '/api/v1/administration/deliveries/{delivery}/replay', {
    onSuccess: () => toast(t`It is tried again`, { tone: 'good' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['get', path] }),
  })
  return {
    replay: (row: Delivery) => replaying.mutate({ params: { path: { delivery: row.id } } }),
    pending: replaying.isPending ? replaying.variables.params.path.delivery : null,
    error: replaying.error,
  }
}

function DeliveryRows({ items }: { items: Delivery[] }) {
  const { t } = useLingui()
  const replaying = useReplay()
  return (
    <>
      {replaying.error && <ErrorState problem={replaying.error} />}
      <Rows
        caption={t`Not delivered`}
        rows={items}
        rowKey={(row) => row.id}
        columns={[
          { key: 'to', title: t`To`, cell: (row) => row.recipient_name ?? t`Somebody who is no member` },
          { key: 'what', title: t`What`, cell: (row) => <What delivery={row} /> },
          { key: 'why', title: t`Why not`, cell: (row) => row.last_error ?? '' },
          { key: 'when', title: t`When`, cell: (row) => <DateTime value={row.created_at} /> },
          {
            key: 'again',
            title: t`Again`,
            isActions: true,
            cell: (row) => (
              <Button
                variant="quiet"
                isPending={replaying.pending === row.id}
                onPress={() => replaying.replay(row)}
              >
                <Trans>Try again</Trans>
              </Button>
            ),
          },
        ]}
      />
    </>
  )
}

function What({ delivery }: { delivery: Delivery }) {
  const { attempts, subscriber } = delivery
  return (
    <span className={styles.lines}>
      <span className={styles.code}>{delivery.kind}</span>
      <small>
        <Trans>
          {subscriber}, tried {attempts} times
        </Trans>
      </small>
    </span>
  )
}

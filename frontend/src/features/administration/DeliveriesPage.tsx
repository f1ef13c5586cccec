import { plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { $api, byCursor, type Schemas } from '@/api'
import { Button, DateTime, EmptyState, ErrorState, Page, Rows, toast, VisuallyHidden } from '@/ui'
import styles from './administration.module.css'
import { Listed } from './Listed'

type Delivery = Schemas['DeadDelivery']

const path = '/api/v1/administration/deliveries'
const replayPath = '/api/v1/administration/deliveries/replay'

export function DeliveriesPage() {
  const { t } = useLingui()
  const query = $api.useInfiniteQuery('get', path, { params: { query: { limit: 20 } } }, byCursor)
  const deliveries = { ...query, items: query.data?.pages.flatMap((page) => page.items) }
  const total = query.data?.pages.at(-1)?.total ?? 0
  const title = t`All messages delivered`
  return (
    <Page
      title={t`Not delivered`}
      lead={
        <Trans>
          We tried to send these messages for three days, or the receiving server refused them. You cannot see
          their content; it is private to the members.
        </Trans>
      }
    >
      {total > 1 && <ReplayAll total={total} />}
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
    onSuccess: () => toast(t`We are sending it again`, { tone: 'good' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['get', path] }),
  })
  return {
    replay: (row: Delivery) => replaying.mutate({ params: { path: { delivery: row.id } } }),
    pending: replaying.isPending ? replaying.variables.params.path.delivery : null,
    error: replaying.error,
  }
}

function ReplayAll({ total }: { total: number }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const replaying = $api.useMutation('post', replayPath, {
    onSuccess: ({ replayed, left }) => {
      const again = t`${plural(replayed, {
        one: 'We are sending # message again.',
        other: 'We are sending # messages again.',
      })}`
      const more = t`${plural(left, { one: '# message is left.', other: '# messages are left.' })}`
      toast(left === 0 ? again : `${again} ${more}`, { tone: 'good' })
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['get', path] }),
  })
  return (
    <>
      {replaying.error && <ErrorState problem={replaying.error} />}
      <div className={styles.filters}>
        <p>
          <Plural value={total} one="# message was not delivered." other="# messages were not delivered." />
        </p>
        <Button isPending={replaying.isPending} onPress={() => replaying.mutate({})}>
          <Trans>Send all again</Trans>
        </Button>
      </div>
    </>
  )
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
          { key: 'to', title: t`To`, cell: (row) => row.recipient_name ?? t`Not a member` },
          { key: 'what', title: t`What`, cell: (row) => <What delivery={row} /> },
          { key: 'why', title: t`Reason`, cell: (row) => <span lang="en">{row.last_error}</span> },
          { key: 'when', title: t`When`, cell: (row) => <DateTime value={row.created_at} /> },
          {
            key: 'again',
            title: t`Retry`,
            isActions: true,
            cell: (row) => (
              <Button
                variant="quiet"
                isPending={replaying.pending === row.id}
                onPress={() => replaying.replay(row)}
              >
                <Trans>Try again</Trans>
                <VisuallyHidden>
                  : {row.recipient_name}, {row.kind}
                </VisuallyHidden>
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
      <span lang="en" className={styles.code}>
        {delivery.kind}
      </span>
      <small>
        <Trans>
          {subscriber}, tried {attempts} times
        </Trans>
      </small>
    </span>
  )
}

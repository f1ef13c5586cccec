import { plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { $api, useInvalidate, usePagedQuery, type Schemas } from '@/api'
import { affectedByReplay, deliveriesQuery } from '@/api/queries/administration'
import { Button, DateTime, EmptyState, Page, ProblemBanner, DataTable, toast } from '@/ui'
import styles from './administration.module.css'
import { PagedList } from './PagedList'
import { messageLabel, channelLabel } from './labels'

type Delivery = Schemas['DeadDelivery']

const replayPath = '/api/v1/administration/deliveries/replay'

export function DeliveriesPage() {
  const { t } = useLingui()
  const deliveries = usePagedQuery(deliveriesQuery)
  const total = deliveries.pages?.at(-1)?.total ?? 0
  const title = t`All messages delivered`
  return (
    <Page
      title={t`Messages not delivered`}
      lead={
        <Trans>
          We tried to send these messages for three days, or the receiving server refused them. You cannot see
          their content; it is private to the members.
        </Trans>
      }
    >
      {total > 1 && <ReplayAll total={total} />}
      <PagedList query={deliveries} empty={<EmptyState title={title} />}>
        {(items) => <DeliveryRows items={items} />}
      </PagedList>
    </Page>
  )
}

function useReplay() {
  const invalidate = useInvalidate()
  const replaying = $api.useMutation('post', '/api/v1/administration/deliveries/{delivery}/replay', {
    onSettled: () => invalidate(affectedByReplay),
  })
  return {
    replay: (row: Delivery, onSent: () => void) =>
      replaying.mutate({ params: { path: { delivery: row.id } } }, { onSuccess: onSent }),
    pending: replaying.isPending ? replaying.variables.params.path.delivery : null,
    error: replaying.error,
  }
}

function ReplayAll({ total }: { total: number }) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const replaying = $api.useMutation('post', replayPath, {
    onSuccess: ({ replayed, left }) => {
      const again = t`${plural(replayed, {
        one: 'We are sending # message again.',
        other: 'We are sending # messages again.',
      })}`
      const more = t`${plural(left, { one: '# message is left.', other: '# messages are left.' })}`
      toast(left === 0 ? again : `${again} ${more}`, { tone: 'good' })
    },
    onSettled: () => invalidate(affectedByReplay),
  })
  return (
    <>
      <ProblemBanner title={t`Messages not sent again`} problem={replaying.error} />
      <div className={styles.replay}>
        <p>
          <Plural value={total} one="# message was not delivered." other="# messages were not delivered." />
        </p>
        <Button isPending={replaying.isPending} onPress={() => replaying.mutate({})}>
          <Trans>Send all {total} again</Trans>
        </Button>
      </div>
    </>
  )
}

function DeliveryRows({ items }: { items: Delivery[] }) {
  const { t } = useLingui()
  const replaying = useReplay()
  const whatOf = useMessageLabel()
  return (
    <>
      <ProblemBanner title={t`Message not sent again`} problem={replaying.error} />
      <DataTable
        caption={t`Messages not delivered`}
        rows={items}
        rowKey={(row) => row.id}
        columns={[
          { key: 'to', title: t`To`, cell: (row) => <bdi>{row.recipient_name ?? t`Not a member`}</bdi> },
          {
            key: 'what',
            title: t`Message`,
            cell: (row) => <MessageCell delivery={row} what={whatOf(row)} />,
          },
          { key: 'why', title: t`Reason`, cell: (row) => <span lang="en">{row.last_error}</span> },
          { key: 'when', title: t`When`, cell: (row) => <DateTime value={row.created_at} /> },
          {
            key: 'again',
            title: t`Retry`,
            isActions: true,
            cell: (row) => <Replay delivery={row} what={whatOf(row)} replaying={replaying} />,
          },
        ]}
      />
    </>
  )
}

/** The label of a message; the kind itself if this app does not know it. */
function useMessageLabel() {
  const { i18n } = useLingui()
  return ({ kind }: Delivery) => {
    const words = messageLabel(kind)
    return words ? i18n._(words) : kind
  }
}

interface ReplayProps {
  delivery: Delivery
  what: string
  replaying: ReturnType<typeof useReplay>
}

function Replay({ delivery, what, replaying }: ReplayProps) {
  const { t } = useLingui()
  const name = delivery.recipient_name ?? t`Not a member`
  const sent = () => toast(t`We are sending it again: ${what}, ${name}`, { tone: 'good' })
  return (
    <Button
      variant="quiet"
      aria-label={t`Send again: ${what}, ${name}`}
      isPending={replaying.pending === delivery.id}
      onPress={() => replaying.replay(delivery, sent)}
    >
      <Trans>Send again</Trans>
    </Button>
  )
}

function MessageCell({ delivery, what }: { delivery: Delivery; what: string }) {
  const { i18n } = useLingui()
  const { attempts } = delivery
  const words = channelLabel(delivery.subscriber)
  const way = words ? i18n._(words) : delivery.subscriber
  return (
    <span className={styles.lines}>
      <span>{what}</span>
      <small>
        <Plural value={attempts} one={`${way}, tried once`} other={`${way}, tried # times`} />
      </small>
    </span>
  )
}

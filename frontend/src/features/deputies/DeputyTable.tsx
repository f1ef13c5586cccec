import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { distinctNames } from '@/shared/people'
import { Button, Chip, ConfirmDialog, DateTime, PlainDate, ProblemBanner, DataTable } from '@/ui'
import styles from './deputies.module.css'
import { useRemoveDeputy, type Deputy } from './useDeputies'

type Props = { programme: string; items: Deputy[]; mayEnd: boolean; onEnded: () => void }

export function DeputyTable({ programme, items, mayEnd, onEnded }: Props) {
  const { t } = useLingui()
  const labelOf = distinctNames(
    items,
    (row) => row.display_name,
    (row) => row.email,
  )
  const actions = {
    key: 'end',
    title: t`Remove`,
    isActions: true,
    cell: (row: Deputy) => <End programme={programme} deputy={row} label={labelOf(row)} onEnded={onEnded} />,
  }
  return (
    <DataTable
      caption={t`Deputies`}
      rows={items}
      rowKey={(row) => row.id}
      columns={[
        { key: 'person', title: t`Person`, cell: person },
        { key: 'named', title: t`Added`, cell: named },
        { key: 'until', title: t`Last day`, cell: (row) => <Until until={row.until} /> },
        ...(mayEnd ? [actions] : []),
      ]}
    />
  )
}

const person = (row: Deputy) => (
  <span className={styles.person}>
    <strong>
      <bdi>{row.display_name}</bdi>
    </strong>
    {row.own && (
      <Chip tone="good">
        <Trans>You</Trans>
      </Chip>
    )}
    <a className={styles.mail} href={`mailto:${row.email}`}>
      {row.email}
    </a>
  </span>
)

const named = (row: Deputy) => <Named deputy={row} />

function Named({ deputy }: { deputy: Deputy }) {
  const { t } = useLingui()
  const by = deputy.named_by ?? t`a former member`
  return (
    <Trans>
      <DateTime value={deputy.named_at} format="date" /> by <bdi>{by}</bdi>
    </Trans>
  )
}

function Until({ until }: { until: Deputy['until'] }) {
  return until ? <PlainDate value={until} /> : <Trans>No last day</Trans>
}

interface EndProps {
  programme: string
  deputy: Deputy
  label: string
  onEnded: () => void
}

function End({ programme, deputy, label, onEnded }: EndProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const ending = useRemoveDeputy(programme)
  const name = deputy.display_name
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)} aria-label={t`Remove: ${label}`}>
        <Trans>Remove</Trans>
      </Button>
      <ConfirmDialog
        title={t`Remove ${name} as deputy?`}
        confirmLabel={t`Remove deputy`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        isPending={ending.isPending}
        onConfirm={() =>
          ending.end(deputy, () => {
            setOpen(false)
            onEnded()
          })
        }
      >
        <p>
          <Trans>They lose access to the coordinators’ pages at once. We tell them by e-mail.</Trans>
        </p>
        <ProblemBanner title={t`Deputy not removed`} problem={ending.error} />
      </ConfirmDialog>
    </>
  )
}

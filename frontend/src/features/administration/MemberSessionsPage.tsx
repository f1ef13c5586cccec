import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { $api, byCursor, type Schemas } from '@/api'
import { useBrowserName } from '@/lib/browser-name'
import { Button, ConfirmDialog, DateTime, EmptyState, ErrorState, Page, Rows, toast } from '@/ui'
import { Listed } from './Listed'

const path = '/api/v1/administration/members/{member}/sessions'

export function MemberSessionsPage({ member }: { member: string }) {
  const { t } = useLingui()
  const params = { path: { member } }
  const query = $api.useInfiniteQuery('get', path, { params: { ...params, query: { limit: 20 } } }, byCursor)
  const sessions = { ...query, items: query.data?.pages.flatMap((page) => page.items) }
  const count = sessions.items?.length ?? 0
  const title = t`Not signed in`
  return (
    <Page
      title={t`Member’s devices`}
      lead={<Trans>We log that you opened this page. If you sign the member out, we log that too.</Trans>}
      actions={count > 0 && <EndAll member={member} />}
    >
      <Listed query={sessions} empty={<EmptyState title={title} />}>
        {(items) => <SessionRows items={items} />}
      </Listed>
    </Page>
  )
}

function SessionRows({ items }: { items: Schemas['SessionBrowser'][] }) {
  const { t } = useLingui()
  const nameOf = useBrowserName()
  return (
    <Rows
      caption={t`Devices`}
      rows={items}
      rowKey={(row) => row.id}
      columns={[
        { key: 'browser', title: t`Browser`, cell: nameOf },
        { key: 'since', title: t`Signed in`, cell: (row) => <DateTime value={row.created_at} /> },
        { key: 'seen', title: t`Last used`, cell: (row) => <DateTime value={row.last_seen_at} /> },
      ]}
    />
  )
}

function EndAll({ member }: { member: string }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const client = useQueryClient()
  const ending = $api.useMutation('delete', path)
  const end = () =>
    ending.mutate(
      { params: { path: { member } } },
      {
        onSuccess: ({ ended }) => {
          setOpen(false)
          toast(t`Signed out of ${plural(ended, { one: '# device', other: '# devices' })}`, {
            tone: 'good',
          })
          void client.invalidateQueries({ queryKey: ['get', path] })
        },
      },
    )
  return (
    <ConfirmDialog
      title={t`Sign the member out everywhere?`}
      trigger={
        <Button variant="danger">
          <Trans>Sign out everywhere</Trans>
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={setOpen}
      confirmLabel={t`Sign out everywhere`}
      onConfirm={end}
      isPending={ending.isPending}
      isDanger
    >
      {ending.error ? <ErrorState problem={ending.error} /> : null}
      <p>
        <Trans>
          Text they have not sent stays on their devices. They can sign in again if the society allows it.
        </Trans>
      </p>
    </ConfirmDialog>
  )
}

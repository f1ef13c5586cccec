import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, useInvalidate, usePagedQuery, type Schemas } from '@/api'
import { affectedByMemberSessions, memberSessionsQuery } from '@/api/queries/administration'
import { useBrowserName } from '@/shared/membership'
import {
  BackLink,
  Button,
  ConfirmDialog,
  DataTable,
  DateTime,
  EmptyState,
  Page,
  ProblemBanner,
  TextLink,
  toast,
} from '@/ui'
import { PagedList } from './PagedList'

export function MemberSessionsPage({ member }: { member: string }) {
  const { t } = useLingui()
  const sessions = usePagedQuery(memberSessionsQuery(member))
  const about = sessions.pages?.[0]?.member
  const name = about && (about.display_name ?? about.email)
  const title = name === undefined ? t`Devices` : t`Devices of ${name}`
  return (
    <Page
      title={title}
      eyebrow={<BackToMembers />}
      lead={<Trans>We log that you opened this page. If you sign the member out, we log that too.</Trans>}
      actions={name !== undefined && sessions.items?.length !== 0 && <EndAll member={member} name={name} />}
    >
      <PagedList query={sessions} empty={<EmptyState title={t`${name} is not signed in`} />}>
        {(items) => <SessionRows caption={title} items={items} />}
      </PagedList>
    </Page>
  )
}

function BackToMembers() {
  return (
    <BackLink>
      <TextLink to="/administration/members">
        <Trans>All members</Trans>
      </TextLink>
    </BackLink>
  )
}

function SessionRows({ caption, items }: { caption: string; items: Schemas['SessionBrowser'][] }) {
  const { t } = useLingui()
  const nameOf = useBrowserName()
  return (
    <DataTable
      caption={caption}
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

function useEndAll(member: string, name: string, onEnded: () => void) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const ending = $api.useMutation('delete', '/api/v1/administration/members/{member}/sessions')
  const ended = (count: number) => {
    onEnded()
    toast(t`${name} is signed out of ${plural(count, { one: '# device', other: '# devices' })}`, {
      tone: 'good',
    })
    void invalidate(affectedByMemberSessions)
  }
  const end = () =>
    ending.mutate({ params: { path: { member } } }, { onSuccess: ({ ended: count }) => ended(count) })
  return { end, isPending: ending.isPending, error: ending.error }
}

type EndProps = { member: string; name: string }

function EndAll({ member, name }: EndProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { end, isPending, error } = useEndAll(member, name, () => setOpen(false))
  return (
    <ConfirmDialog
      title={t`Sign ${name} out everywhere?`}
      trigger={
        <Button variant="danger" aria-label={t`Sign out everywhere: ${name}`}>
          <Trans>Sign out everywhere</Trans>
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={setOpen}
      confirmLabel={t`Sign out everywhere`}
      onConfirm={end}
      isPending={isPending}
      isDanger
    >
      <p>
        <Trans>
          We end all their sessions now, on every device. Text they have not sent stays on their devices. They
          can sign in again if the society allows it.
        </Trans>
      </p>
      <ProblemBanner title={t`Member not signed out`} problem={error} />
    </ConfirmDialog>
  )
}

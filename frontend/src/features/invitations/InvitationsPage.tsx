import { useLingui } from '@lingui/react/macro'
import { useProgramme } from '@/api'
import { Page, Tabs } from '@/ui'
import { InterestList } from './InterestList'
import { InvitationList } from './InvitationList'
import { InviteForm } from './InviteForm'
import styles from './invitations.module.css'
import type { InvitationSearch } from './search-params'

interface Props {
  programme: string
  search: InvitationSearch
  onSearch: (search: InvitationSearch) => void
}

export function InvitationsPage({ programme: slug, search, onSearch }: Props) {
  const { t } = useLingui()
  const programme = useProgramme(slug)
  const lead = programme.data?.policy.mentors_by_invitation
    ? t`Mentors join this programme by your invitation. Each one works only for the address you send it to.`
    : t`Any member can become a mentor here. An invitation asks somebody personally.`
  return (
    <Page
      title={t`Invite mentors`}
      eyebrow={programme.data?.name ?? '\u00a0'}
      lead={programme.data ? lead : '\u00a0'}
    >
      <Tabs
        label={t`Invite mentors`}
        value={search.view ?? 'invitations'}
        onChange={(view) => onSearch(view === 'interested' ? { view } : {})}
        items={[
          {
            id: 'invitations',
            title: t`Invitations`,
            content: (
              <div className={styles.stack}>
                <InviteForm programme={slug} />
                <InvitationList
                  programme={slug}
                  status={search.status}
                  onStatus={(status) => onSearch({ status })}
                />
              </div>
            ),
          },
          { id: 'interested', title: t`Interested members`, content: <InterestList programme={slug} /> },
        ]}
      />
    </Page>
  )
}

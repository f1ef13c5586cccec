import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { asProblem, type Role, useProgramme } from '@/api'
import { editedProfileQuery } from '@/api/queries/profiles'
import { useOwnEnrolment } from '@/shared/enrolment'
import { CardSkeletons, ErrorState, Page } from '@/ui'
import { ProfileEditor } from './ProfileEditor'
import { ProfileUnavailable, useMissingRequirement } from './ProfileUnavailable'
import type { ProfileSearch } from './search-params'

type Props = {
  programme: string
  role: Role
  search: ProfileSearch
  onSearch: (search: ProfileSearch) => void
}

export function ProfilePage({ programme: slug, role, search, onSearch }: Props) {
  const { t } = useLingui()
  const own = useOwnEnrolment(slug, role)
  const programme = useProgramme(slug)
  const enrolment = own.enrolment?.id
  const barrier = useMissingRequirement(own.enrolment, programme.data?.policy)
  const profile = useQuery({
    ...editedProfileQuery(enrolment ?? ''),
    enabled: enrolment !== undefined && barrier === null,
  })
  const title = role === 'mentee' ? t`Your profile as a mentee` : t`Your profile as a mentor`
  const failed = [own, programme, profile].find((query) => query.error && !query.data)
  if (failed) {
    return (
      <Page wide title={title}>
        <ErrorState problem={asProblem(failed.error)} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (barrier) return <ProfileUnavailable programme={slug} role={role} title={title} barrier={barrier} />
  if (barrier === undefined || !programme.data || !profile.data || !own.enrolment) {
    return (
      <Page wide title={title} eyebrow={programme.data?.name ?? '\u00a0'}>
        <CardSkeletons count={2} />
      </Page>
    )
  }
  return (
    <ProfileEditor
      key={enrolment}
      title={title}
      enrolment={own.enrolment}
      programme={programme.data}
      loaded={profile.data}
      search={search}
      onSearch={onSearch}
    />
  )
}

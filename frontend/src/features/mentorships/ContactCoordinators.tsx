import { Trans } from '@lingui/react/macro'
import { useSociety } from '@/api'
import { LinkButton } from '@/ui'

/** The way to a person at the society, where one is known. */
export function ContactCoordinators() {
  const { data } = useSociety()
  const address = data?.help_url ?? (data?.contact_email ? `mailto:${data.contact_email}` : null)
  if (!address) return null
  return (
    <LinkButton variant="quiet" href={address}>
      <Trans>Ask the coordinators</Trans>
    </LinkButton>
  )
}

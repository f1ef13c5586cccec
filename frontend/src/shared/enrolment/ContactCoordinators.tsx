import { Trans } from '@lingui/react/macro'
import { useSociety } from '@/api'
import { LinkButton } from '@/ui'

/** A link to the society's help page or contact address; nothing if it has neither. */
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

import { Trans } from '@lingui/react/macro'
import { useSociety } from '@/api'
import { LinkButton } from '@/ui'

export function ContactCoordinators() {
  const society = useSociety()
  if (!society.data) return null
  return (
    <LinkButton variant="quiet" href={`mailto:${society.data.contact_email}`}>
      <Trans>Write to the coordinators</Trans>
    </LinkButton>
  )
}

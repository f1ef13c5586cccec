import { Trans } from '@lingui/react/macro'
import { LinkButton } from '@/ui'

/** A secondary link, for readers who have no next step here or have to wait. */
export function AboutProgramme({ slug }: { slug: string }) {
  return (
    <LinkButton variant="quiet" to="/programmes/$programme" params={{ programme: slug }}>
      <Trans>About the programme</Trans>
    </LinkButton>
  )
}

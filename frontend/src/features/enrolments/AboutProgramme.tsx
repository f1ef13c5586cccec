import { Trans } from '@lingui/react/macro'
import { LinkButton } from '@/ui'

/** The quiet way on, where the next step is not for this reader or not for today. */
export function AboutProgramme({ slug }: { slug: string }) {
  return (
    <LinkButton variant="quiet" to="/programmes/$programme" params={{ programme: slug }}>
      <Trans>About the programme</Trans>
    </LinkButton>
  )
}

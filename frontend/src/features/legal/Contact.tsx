import { Trans } from '@lingui/react/macro'
import { useSociety } from '@/api'
import { TextLink } from '@/ui'

export function Contact() {
  const { data: society } = useSociety()
  if (!society) return null
  const { name, contact_email, help_url } = society
  return (
    <p>
      {name}
      {contact_email && (
        <>
          , <TextLink href={`mailto:${contact_email}`}>{contact_email}</TextLink>
        </>
      )}
      {help_url && (
        <>
          {' · '}
          <TextLink href={help_url}>
            <Trans>Help pages</Trans>
          </TextLink>
        </>
      )}
    </p>
  )
}

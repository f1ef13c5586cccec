import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { signInHref, signOut, type Schemas } from '@/api'
import { Button, LinkButton, NextStep, TextLink } from '@/ui'
import type { Reason } from './labels'

export interface AccessContext {
  society: Schemas['Society']
  returnTo: string
  reason: Reason
}

interface AccessActionsProps {
  heading: string
  context: AccessContext
  children: ReactNode
}

/** The most useful action, then the others. */
export function AccessActions({ heading, context: ways, children }: AccessActionsProps) {
  return (
    <NextStep
      title={heading}
      actions={
        <>
          <FirstAction {...ways} />
          <OtherActions {...ways} />
        </>
      }
    >
      {children}
    </NextStep>
  )
}

function FirstAction({ society, returnTo, reason }: AccessContext) {
  switch (reason) {
    case null:
      return (
        <LinkButton href={returnTo}>
          <Trans>Continue</Trans>
        </LinkButton>
      )
    case 'not_signed_in':
      return <SignIn returnTo={returnTo} name={society.short_name} />
    case 'not_a_member':
      return <ExternalLink href={society.join_url} label={<Trans>Join</Trans>} />
    case 'lapsed':
      return <ExternalLink href={society.renew_url || society.join_url} label={<Trans>Renew</Trans>} />
    case 'suspended':
      return <Help society={society} />
    case 'unknown':
      return (
        <LinkButton href={signInHref(returnTo)}>
          <Trans>Check again</Trans>
        </LinkButton>
      )
  }
}

function OtherActions({ society, returnTo, reason }: AccessContext) {
  if (reason === null) return null
  if (reason === 'not_signed_in') {
    return society.join_url ? (
      <TextLink href={society.join_url}>
        <Trans>Not a member yet? Join</Trans>
      </TextLink>
    ) : null
  }
  return (
    <>
      {reason !== 'unknown' && (
        <LinkButton href={signInHref(returnTo)} variant="quiet">
          <Trans>Done: check again</Trans>
        </LinkButton>
      )}
      <LinkButton href={signInHref(returnTo, true)} variant="quiet">
        <Trans>Try another account</Trans>
      </LinkButton>
      <Button variant="plain" onPress={() => void signOut()}>
        <Trans>Sign out</Trans>
      </Button>
    </>
  )
}

function SignIn({ returnTo, name }: { returnTo: string; name: string }) {
  return (
    <LinkButton href={signInHref(returnTo)}>
      <Trans>Sign in with {name}</Trans>
    </LinkButton>
  )
}

function ExternalLink({ href, label }: { href: string | null; label: ReactNode }) {
  if (!href) return null
  return <LinkButton href={href}>{label}</LinkButton>
}

function Help({ society }: { society: Schemas['Society'] }) {
  const mail = society.contact_email ? `mailto:${society.contact_email}` : null
  return <ExternalLink href={society.help_url || mail} label={<Trans>Contact {society.short_name}</Trans>} />
}

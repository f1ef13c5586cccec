import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Schemas, Session } from '@/api'
import { dateText, useLocale } from '@/lib'

export interface AccessText {
  title: string
  /** The next step, if `title` describes the situation. */
  heading: string
  text: string[]
}

export type Reason = Session['reason']

/** The texts for each reason why access is restricted, with a next step. */
export function useAccessText(session: Session, society: Schemas['Society']): AccessText {
  const { i18n } = useLingui()
  const locale = useLocale()
  const name = society.short_name
  const until = session.member?.membership.valid_until
  const since = until ? dateText(until, locale) : null
  switch (session.reason) {
    case null:
      return welcomeText(i18n)
    case 'not_signed_in':
      return signInText(name, i18n)
    case 'not_a_member':
      return joinText(name, i18n)
    case 'lapsed':
      return renewText(name, since, i18n)
    case 'suspended':
      return suspendedText(name, i18n)
    case 'unknown':
      return unknownText(name, i18n)
  }
}

const welcomeText = (i18n: I18n): AccessText => ({
  title: i18n._(msg`You are signed in`),
  heading: i18n._(msg`Your membership is active`),
  text: [i18n._(msg`You can use every part of the platform.`)],
})

const signInText = (name: string, i18n: I18n): AccessText => ({
  title: i18n._(msg`Sign in to continue`),
  heading: i18n._(msg`Use your ${name} account`),
  text: [
    i18n._(
      msg`This part is for members of ${name}. Sign in with your society account; you need no other password.`,
    ),
  ],
})

const joinText = (name: string, i18n: I18n): AccessText => ({
  title: i18n._(msg`This is for members`),
  heading: i18n._(msg`Join ${name}`),
  text: [
    i18n._(msg`You are signed in, but ${name} has no membership for this account.`),
    i18n._(msg`If you are a member, you may have used another address to join: try that account.`),
  ],
})

const renewText = (name: string, since: string | null, i18n: I18n): AccessText => ({
  title:
    since === null ? i18n._(msg`Your membership has lapsed`) : i18n._(msg`Your membership ended on ${since}`),
  heading: i18n._(msg`Renew your membership`),
  text: [
    i18n._(
      msg`Mentorship is for active members. Renew with ${name}, then sign in again. You can continue at once.`,
    ),
  ],
})

const suspendedText = (name: string, i18n: I18n): AccessText => ({
  title: i18n._(msg`Your membership is suspended`),
  heading: i18n._(msg`Talk to ${name}`),
  text: [
    i18n._(
      msg`You cannot take part in mentorship while your membership is suspended. ${name} can tell you why and what to do next.`,
    ),
  ],
})

const unknownText = (name: string, i18n: I18n): AccessText => ({
  title: i18n._(msg`We could not confirm your membership`),
  heading: i18n._(msg`Check again`),
  text: [
    i18n._(
      msg`You are signed in, but ${name} did not tell us whether your membership is active. Please check again in a few minutes.`,
    ),
    i18n._(msg`If this continues, ask ${name} to check your account.`),
  ],
})

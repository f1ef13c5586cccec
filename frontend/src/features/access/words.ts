import { useLingui } from '@lingui/react/macro'
import type { Schemas, Session } from '@/api'
import { dateText, useLocale } from '@/lib'

export interface Words {
  title: string
  /** What to do, where the title says what is. */
  heading: string
  text: string[]
}

export type Reason = Session['reason']

/** Plain words for each reason; never a blame, always a next step. */
export function useWords(session: Session, society: Schemas['Society']): Words {
  const { t } = useLingui()
  const locale = useLocale()
  const name = society.short_name
  const until = session.member?.membership.valid_until
  const since = until ? dateText(until, locale, 'UTC') : null
  switch (session.reason) {
    case null:
      return {
        title: t`You are signed in`,
        heading: t`Carry on`,
        text: [t`Your membership is active. Everything is open to you.`],
      }
    case 'not_signed_in':
      return {
        title: t`Sign in to go on`,
        heading: t`Use your ${name} account`,
        text: [
          t`This part is for members of ${name}. You sign in with the account of your membership; there is no other password here.`,
        ],
      }
    case 'not_a_member':
      return {
        title: t`This is for members`,
        heading: t`Join ${name}`,
        text: [
          t`You are signed in, and ${name} has no membership under this account.`,
          t`If you are a member, you may have used another address to join: try that account.`,
        ],
      }
    case 'lapsed':
      return {
        title: since === null ? t`Your membership has lapsed` : t`Your membership ended on ${since}`,
        heading: t`Renew your membership`,
        text: [
          t`Mentorship is for active members. Renew with ${name}, then sign in again: it counts at once.`,
        ],
      }
    case 'suspended':
      return {
        title: t`Your membership is suspended`,
        heading: t`Talk to ${name}`,
        text: [
          t`While a membership is suspended, mentorship rests too. ${name} can tell you why and what comes next.`,
        ],
      }
    case 'unknown':
      return {
        title: t`We could not confirm your membership`,
        heading: t`Check again`,
        text: [
          t`You are signed in, but ${name} did not tell us whether your membership is active. This is usually over in a few minutes.`,
          t`If it stays like this, ask ${name} to look at your account.`,
        ],
      }
  }
}

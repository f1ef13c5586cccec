import { Trans as Message, useLingui } from '@lingui/react'
import { msg } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import styles from './administration.module.css'
import { entrySentence } from './labels'
import { detailOf, peopleOf, type Entry } from './audit-entry'

interface Props {
  entry: Entry
  names: ReadonlyMap<string, string>
}

/** An audit entry as a sentence. */
export function EntrySentence({ entry, names }: Props) {
  const { kind } = entry
  const detail = detailOf(entry)
  const people = peopleOf(entry)
  const isOwn = entry.actor_id !== null && entry.actor_id === people.member
  const sentence = entrySentence({ kind, by: detail['by'], isOwn })
  const values = useValues(entry, names)
  if (!sentence) return <Unknown kind={kind} values={values} />
  return <Message id={sentence.id} message={sentence.message} values={values} />
}

/**
 * The values of the placeholders in a sentence. At its start, a substitute for an unknown name has a capital letter.
 */
function useValues(entry: Entry, names: Props['names']): Record<string, ReactNode> {
  const { i18n } = useLingui()
  const people = peopleOf(entry)
  const known = (id: string | undefined) => {
    const name = id === undefined ? undefined : names.get(id)
    return name === undefined ? undefined : <bdi>{name}</bdi>
  }
  const first = (id: string | undefined) => known(id) ?? i18n._(msg`A member`)
  const within = (id: string | undefined) => known(id) ?? i18n._(msg`a member`)
  const { member, mentee, mentor, sender, receiver } = people
  const nobody = entry.actor_id === null ? i18n._(msg`The system`) : i18n._(msg`A former member`)
  return {
    actor: known(entry.actor_id ?? undefined) ?? nobody,
    subject: first(member),
    asker: first(sender),
    asked: first(receiver),
    member: within(member),
    mentee: within(mentee),
    mentor: within(mentor),
    sender: within(sender),
    receiver: within(receiver),
    count: Number(detailOf(entry)['count'] ?? 0),
  }
}

/** An entry of a newer service, for which the app has no sentence. */
function Unknown({ kind, values }: { kind: string; values: Record<string, ReactNode> }) {
  return (
    <>
      {values['actor']}:{' '}
      <span lang="en" className={styles.code}>
        {kind}
      </span>
    </>
  )
}

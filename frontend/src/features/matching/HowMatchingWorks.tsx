import { Trans, useLingui } from '@lingui/react/macro'
import { type Schemas, useProgramme } from '@/api'
import { Dialog } from '@/ui'
import styles from './howMatchingWorks.module.css'
import { InlineButton } from './InlineButton'

type Policy = Schemas['Policy']
type Part = keyof Policy['weights']

const order: Part[] = ['expertise', 'topics', 'hours', 'stage', 'answering', 'room']
const heavy = 0.25
const light = 0.04

/** Explains the programme's matching weights in words, heaviest first. Readers see the order and no numbers. */
export function HowMatchingWorks({ programme }: { programme: string }) {
  const { t } = useLingui()
  const { data } = useProgramme(programme)
  return (
    <Dialog
      title={t`How matching works`}
      trigger={
        <InlineButton>
          <Trans>How matching works</Trans>
        </InlineButton>
      }
    >
      <div className={styles.how}>
        <p>
          <Trans>
            We make this list for you alone. We compare your profile with the profile of every approved mentor
            who is available in this programme.
          </Trans>
        </p>
        {data && <WhoIsListed policy={data.policy} />}
        {data && <Weights policy={data.policy} />}
        <WhatNeverCounts />
        <HowToChange />
      </div>
    </Dialog>
  )
}

function WhatNeverCounts() {
  return (
    <>
      <h3>
        <Trans>What never counts</Trans>
      </h3>
      <p>
        <Trans>
          Distance, country, name, and how well known somebody is. We give no scores: you see an order and the
          reasons for it. A mentor you write to sees the same reasons. If two mentors fit you equally well,
          chance decides who comes first. The result differs for each mentee.
        </Trans>
      </p>
    </>
  )
}

function HowToChange() {
  return (
    <>
      <h3>
        <Trans>How to change your list</Trans>
      </h3>
      <p>
        <Trans>
          Edit the expertise, topics, languages and hours in your profile. Choose only what matters most to
          you: the order is then more precise.
        </Trans>
      </p>
    </>
  )
}

function WhoIsListed({ policy }: { policy: Policy }) {
  const hidesFull = policy.full_mentors === 'hidden'
  const hidesLanguage = policy.no_shared_language === 'hidden'
  return (
    <>
      <h3>
        <Trans>Who is listed</Trans>
      </h3>
      <p>
        {hidesFull ? (
          <Trans>Mentors who can take another mentee.</Trans>
        ) : (
          <Trans>All mentors. We mark those who have no places available.</Trans>
        )}{' '}
        {hidesLanguage ? (
          <Trans>You have at least one language in common.</Trans>
        ) : (
          <Trans>If you have no language in common, the list says so.</Trans>
        )}
      </p>
    </>
  )
}

function Weights({ policy }: { policy: Policy }) {
  const { t } = useLingui()
  const words: Record<Part, string> = {
    expertise: t`Areas of expertise you have in common. An area that few mentors offer counts more.`,
    topics: t`Topics of interest you have in common. Rare topics count more here, too.`,
    hours: t`Hours of the week that suit you both, wherever you live.`,
    stage: t`A mentor who is a few steps ahead of you in their career.`,
    answering: t`How reliably a mentor replies. A “no” counts as a reply.`,
    room: t`How many places a mentor still has, so that requests go to all mentors.`,
  }
  const parts = order
    .map((part) => [part, policy.weights[part]] as const)
    .filter(([, weight]) => weight > 0)
    .toSorted(([, a], [, b]) => b - a)
  const groups = [
    { title: t`What counts most`, parts: parts.filter(([, weight]) => weight >= heavy) },
    {
      title: t`What counts a little`,
      parts: parts.filter(([, weight]) => weight < heavy && weight >= light),
    },
    { title: t`What decides between equals`, parts: parts.filter(([, weight]) => weight < light) },
  ].filter((group) => group.parts.length > 0)
  return groups.map((group) => (
    <section key={group.title}>
      <h3>{group.title}</h3>
      <ul>
        {group.parts.map(([part]) => (
          <li key={part}>{words[part]}</li>
        ))}
      </ul>
    </section>
  ))
}

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

/** The programme's own weights, heaviest first, in words: people read an order, never a number. */
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
            The list is made for you alone. It compares your profile with the profile of every approved mentor
            in this programme who is taking part at the moment.
          </Trans>
        </p>
        {data && <Listed policy={data.policy} />}
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
          Distance, country, name, and how well known somebody is. Nobody gets a mark: you see an order and
          the reasons for it, and a mentor you write to sees the same reasons from their side. Where two
          mentors fit you equally well, chance decides, differently for each mentee, so that nobody is always
          first.
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
          Edit the expertise, topics, languages and hours in your profile. Naming only what matters most to
          you makes the order sharper; ticking everything makes it vague.
        </Trans>
      </p>
    </>
  )
}

function Listed({ policy }: { policy: Policy }) {
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
          <Trans>All mentors; those without room at the moment are marked.</Trans>
        )}{' '}
        {hidesLanguage ? (
          <Trans>You have at least one language in common.</Trans>
        ) : (
          <Trans>Where you have no language in common, the card says so.</Trans>
        )}
      </p>
    </>
  )
}

function Weights({ policy }: { policy: Policy }) {
  const { t } = useLingui()
  const words: Record<Part, string> = {
    expertise: t`Areas of expertise you both name; an area that few mentors offer counts more than a common one.`,
    topics: t`Topics of interest you both name, rare ones again more than common ones.`,
    hours: t`Hours of the week that suit you both, wherever you live.`,
    stage: t`A mentor a few steps further in their career than you.`,
    answering: t`Whether requests are answered. Declining is answering.`,
    room: t`How much room a mentor still has, so that requests do not pile up on a few.`,
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
    { title: t`What decides between near equals`, parts: parts.filter(([, weight]) => weight < light) },
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

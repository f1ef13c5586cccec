import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Problem, useProblemText } from '@/api'
import { Banner, ProblemBanner } from '@/ui'
import type { OnDone, Refused } from './useDecisions'

/** The errors of the last decision. */
export function useDecisionErrors() {
  const [refused, setRefused] = useState<Refused[]>([])
  const [failed, setFailed] = useState<unknown>(null)
  const onRefused: OnDone = (names) => {
    setFailed(null)
    setRefused(names)
  }
  return { notSaved: { refused, failed }, onRefused, onError: setFailed }
}

type Props = ReturnType<typeof useDecisionErrors>['notSaved']

/** Says why nothing was saved, or which registrations were refused, each with its reason. */
export function DecisionErrors({ refused, failed }: Props) {
  return (
    <>
      <ProblemBanner title={<Trans>Decision not saved</Trans>} problem={failed} />
      {refused.length > 0 && (
        <Banner tone="warn" title={<Trans>Some decisions were not saved</Trans>}>
          <ul>
            {refused.map((one) => (
              <RefusedRow key={one.name + one.code} refused={one} />
            ))}
          </ul>
        </Banner>
      )}
    </>
  )
}

function RefusedRow({ refused }: { refused: Refused }) {
  const text = useProblemText(new Problem({ type: `/problems/${refused.code}` }))
  const { name } = refused
  return (
    <li>
      <Trans>
        <bdi>{name}</bdi>: {text}
      </Trans>
    </li>
  )
}

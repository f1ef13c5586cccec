import { Trans } from '@lingui/react/macro'
import { Problem, useProblemText } from '@/api'
import { Banner } from '@/ui'
import type { Refused } from './useDecisions'

/** Those that were left as they are, each with the reason. */
export function RefusedList({ refused }: { refused: Refused[] }) {
  if (refused.length === 0) return null
  return (
    <Banner tone="warn" title={<Trans>Some decisions were not saved</Trans>}>
      <ul>
        {refused.map((one) => (
          <Line key={one.name + one.code} refused={one} />
        ))}
      </ul>
    </Banner>
  )
}

function Line({ refused }: { refused: Refused }) {
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

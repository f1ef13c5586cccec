import { Trans } from '@lingui/react/macro'
import { Chip, ChipRow } from '@/ui'
import type { Match } from './model'

/** Where the programme lists them anyway, what stands in the way is said on the card. */
export function MatchBadges({ match: { marks, reasons } }: { match: Match }) {
  const full = marks.includes('full')
  const saidAsReason = reasons.some((reason) => reason.code === 'no_language_shared')
  const noLanguage = marks.includes('no_shared_language') && !saidAsReason
  if (!full && !noLanguage) return null
  return (
    <ChipRow>
      {full && (
        <Chip tone="warn">
          <Trans>No places available</Trans>
        </Chip>
      )}
      {noLanguage && (
        <Chip tone="warn">
          <Trans>No language in common</Trans>
        </Chip>
      )}
    </ChipRow>
  )
}

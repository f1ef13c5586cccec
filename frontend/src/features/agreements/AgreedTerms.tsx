import { Suspense } from 'react'
import { lazyComponent } from '@/lib/lazy-component'
import type { Place } from './model'

const AgreedTermsCard = lazyComponent(async () => ({
  default: (await import('./AgreedTermsCard')).AgreedTermsCard,
}))

/** For the overview of a mentorship: what is in force. It loads after the overview. */
export function AgreedTerms(place: Place) {
  return (
    <Suspense>
      <AgreedTermsCard {...place} />
    </Suspense>
  )
}

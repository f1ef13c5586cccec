import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import { lazyComponent } from '@/lib/lazy-component'
import { Button, Dialog } from '@/ui'
import type { Mentorship } from './labels'

const EndForm = lazyComponent(() => import('./EndForm'))

/** Either member may end a mentorship at any time, without a reason. */
export function EndMentorship({ mentorship }: { mentorship: Mentorship }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const name = mentorship.other.display_name
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <Trans>End the mentorship</Trans>
      </Button>
      <Dialog title={t`End the mentorship with ${name}`} isOpen={isOpen} onOpenChange={setOpen}>
        <Suspense>
          <EndForm mentorship={mentorship} onDone={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  )
}

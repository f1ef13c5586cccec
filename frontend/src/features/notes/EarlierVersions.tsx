import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import { useInvalidate } from '@/api'
import { affectedByNote } from '@/api/queries/notes'
import type { Mentorship } from '@/features/mentorships'
import { lazyComponent } from '@/lib/lazy-component'
import { Button, CardSkeleton, Dialog } from '@/ui'
import styles from './notes.module.css'

const NoteVersions = lazyComponent(() => import('./NoteVersions'))

interface Props {
  mentorship: Mentorship
  note: string
  /** The text as it is now. */
  current: string | (() => string)
  /** Sends what the member has just written, so that it is among the versions. */
  onOpen?: () => Promise<void>
  /** Without it, versions can only be read. */
  onRestored?: () => Promise<void>
}

export function EarlierVersions({ mentorship, note, current, onOpen, onRestored }: Props) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const [isOpen, setOpen] = useState(false)
  const open = async () => {
    NoteVersions.preload()
    await onOpen?.()
    setOpen(true)
    await invalidate(affectedByNote)
  }
  return (
    <>
      <Button variant="plain" className={styles.history} onPress={() => void open()}>
        <Trans>Earlier versions</Trans>
      </Button>
      <Dialog title={t`Earlier versions`} isOpen={isOpen} onOpenChange={setOpen}>
        <Suspense fallback={<CardSkeleton />}>
          <NoteVersions
            mentorship={mentorship}
            note={note}
            current={typeof current === 'string' ? current : current()}
            onRestored={
              onRestored &&
              (async () => {
                await onRestored()
                setOpen(false)
              })
            }
          />
        </Suspense>
      </Dialog>
    </>
  )
}

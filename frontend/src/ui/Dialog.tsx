import { Trans } from '@lingui/react/macro'
import { cloneElement, Suspense, useEffect, useState, type ReactElement, type ReactNode } from 'react'
import { lazyPart } from '@/lib/part'
import { Button } from './Button'
import styles from './overlays.module.css'

export type Closable = ReactNode | ((close: () => void) => ReactNode)

export interface DialogProps {
  title: ReactNode
  /** A button that opens it; without one, `isOpen` decides. */
  trigger?: ReactElement<{ onPress?: () => void }>
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
  children: Closable
  actions?: Closable
  role?: 'dialog' | 'alertdialog'
}

const DialogOverlay = lazyPart(() => import('./DialogOverlay'))
const patience = 3_000

/**
 * What stands in it is large and seldom opened, so it comes after all that a page shows, or when it is wanted sooner; once
 * open it stays, to close as it opened.
 */
export function Dialog({ trigger, isOpen, onOpenChange, ...content }: DialogProps) {
  const [isOwnOpen, setOwnOpen] = useState(false)
  const change = (next: boolean) => {
    setOwnOpen(next)
    onOpenChange?.(next)
  }
  const isShown = isOpen ?? isOwnOpen
  const [wasOpened, setOpened] = useState(isShown)
  if (isShown && !wasOpened) setOpened(true)
  useEffect(() => {
    const timer = setTimeout(DialogOverlay.bring, patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      {trigger && cloneElement(trigger, { onPress: () => change(true) })}
      {wasOpened && (
        <Suspense>
          <DialogOverlay {...content} isOpen={isShown} onOpenChange={change} />
        </Suspense>
      )}
    </>
  )
}

interface Confirmation {
  confirmLabel: ReactNode
  onConfirm: () => void
  isPending?: boolean
  isDanger?: boolean
}

/** What the dialog is for, and the way out beside it. */
export function DialogActions({
  confirmLabel,
  onConfirm,
  isPending = false,
  isDanger = false,
  onCancel,
}: Confirmation & { onCancel: () => void }) {
  return (
    <>
      <Button variant={isDanger ? 'danger' : 'primary'} isPending={isPending} onPress={onConfirm}>
        {confirmLabel}
      </Button>
      <Button variant="quiet" onPress={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
    </>
  )
}

type ConfirmDialogProps = Omit<DialogProps, 'actions' | 'role'> & Confirmation

/** Asks before what cannot be undone. It stays open while the answer travels; the page closes it. */
export function ConfirmDialog({
  confirmLabel,
  onConfirm,
  isPending = false,
  isDanger = false,
  ...dialog
}: ConfirmDialogProps) {
  const confirmation = { confirmLabel, onConfirm, isPending, isDanger }
  return (
    <Dialog
      {...dialog}
      role="alertdialog"
      actions={(close) => <DialogActions {...confirmation} onCancel={close} />}
    />
  )
}

interface SendActionsProps {
  children: ReactNode
  isPending: boolean
  isDanger?: boolean
  onLater: () => void
}

/** At the foot of a form in a dialog. What is typed is kept, so that leaving it is no more than "not now". */
export function SendActions({ children, isPending, isDanger = false, onLater }: SendActionsProps) {
  return (
    <div className={styles.dialogActions}>
      <Button type="submit" variant={isDanger ? 'danger' : 'primary'} isPending={isPending}>
        {children}
      </Button>
      <Button variant="plain" onPress={onLater}>
        <Trans>Not now</Trans>
      </Button>
    </div>
  )
}

import { Trans } from '@lingui/react/macro'
import { cloneElement, Suspense, useEffect, useState, type ReactElement, type ReactNode } from 'react'
import { lazyComponent } from '@/lib/lazy-component'
import { Button, type ButtonProps } from './Button'
import type { DialogOverlayProps } from './DialogOverlay'
import styles from './overlays.module.css'

export interface DialogProps extends DialogOverlayProps {
  /** A button that opens it; without one, `isOpen` decides. */
  trigger?: ReactElement<{ onPress?: () => void }>
}

const DialogOverlay = lazyComponent(() => import('./DialogOverlay'))
const preloadDelay = 3_000

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
    const timer = setTimeout(DialogOverlay.preload, preloadDelay)
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

interface ConfirmOptions {
  isPending?: boolean
  /** What happens cannot be undone. */
  isDanger?: boolean
}

interface Confirmation extends ConfirmOptions {
  /** By its verb: what happens when it is pressed. */
  confirmLabel: ReactNode
  onConfirm: () => void
}

/** The action of a dialog and its way out, in the same order in every dialog. */
export function DialogActions({
  confirmLabel,
  onConfirm,
  onCancel,
  ...confirming
}: Confirmation & { onCancel: () => void }) {
  return (
    <>
      <Confirm {...confirming} onPress={onConfirm}>
        {confirmLabel}
      </Confirm>
      <Cancel onPress={onCancel} />
    </>
  )
}

interface SendActionsProps extends ConfirmOptions {
  children: ReactNode
  onCancel: () => void
}

/** The same at the foot of a form in a dialog, which it sends. What is typed is kept whichever of the two is pressed. */
export function SendActions({ children, onCancel, ...confirming }: SendActionsProps) {
  return (
    <div className={styles.dialogActions}>
      <Confirm {...confirming} type="submit">
        {children}
      </Confirm>
      <Cancel onPress={onCancel} />
    </div>
  )
}

type ConfirmProps = ConfirmOptions & Pick<ButtonProps, 'children' | 'onPress' | 'type'>

function Confirm({ isDanger = false, isPending = false, ...button }: ConfirmProps) {
  return <Button {...button} variant={isDanger ? 'danger' : 'primary'} isPending={isPending} />
}

function Cancel({ onPress }: { onPress: () => void }) {
  return (
    <Button variant="quiet" onPress={onPress}>
      <Trans>Cancel</Trans>
    </Button>
  )
}

type ConfirmDialogProps = Omit<DialogProps, 'actions' | 'role'> & Confirmation

/** Asks for confirmation. It stays open while the action runs; the page closes it. */
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

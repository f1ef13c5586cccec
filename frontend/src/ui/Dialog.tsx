import { Trans } from '@lingui/react/macro'
import { cloneElement, Suspense, useEffect, useState, type ReactElement, type ReactNode } from 'react'
import { lazyComponent } from '@/lib/lazy-component'
import { Button, type ButtonProps } from './Button'
import type { DialogOverlayProps } from './DialogOverlay'
import styles from './overlays.module.css'

export interface DialogProps extends DialogOverlayProps {
  /** The button that opens it. Without one, `isOpen` controls it. */
  trigger?: ReactElement<{ onPress?: () => void }>
}

const DialogOverlay = lazyComponent(() => import('./DialogOverlay'))
const preloadDelay = 3_000

/**
 * The overlay is large and rarely opened, so its script loads after the page, or earlier if it is needed. It stays
 * mounted once opened, so that its closing animation can run.
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
  /** The action cannot be undone. */
  isDanger?: boolean
}

interface Confirmation extends ConfirmOptions {
  /** A verb that names the action. */
  confirmLabel: ReactNode
  onConfirm: () => void
}

/** The confirm and cancel buttons of a dialog, in the same order everywhere. */
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

/** The same buttons below a form in a dialog; the first submits it. Both keep what was typed. */
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

/** A confirmation dialog. It stays open while the action runs; the page closes it. */
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

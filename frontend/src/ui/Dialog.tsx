import { Trans, useLingui } from '@lingui/react/macro'
import { cloneElement, useState, type ReactElement, type ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './Button'
import { Icon } from './Icon'
import styles from './overlays.module.css'

type Closable = ReactNode | ((close: () => void) => ReactNode)

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

const given = (content: Closable, close: () => void) =>
  typeof content === 'function' ? content(close) : content

export function Dialog({ trigger, isOpen, onOpenChange, ...content }: DialogProps) {
  const [isOwnOpen, setOwnOpen] = useState(false)
  const change = (next: boolean) => {
    setOwnOpen(next)
    onOpenChange?.(next)
  }
  return (
    <>
      {trigger && cloneElement(trigger, { onPress: () => change(true) })}
      <Overlay {...content} isOpen={isOpen ?? isOwnOpen} onOpenChange={change} />
    </>
  )
}

type OverlayProps = Omit<DialogProps, 'trigger'>

function Overlay({ title, isOpen = false, onOpenChange, children, actions, role = 'dialog' }: OverlayProps) {
  const { t } = useLingui()
  const change = (next: boolean) => onOpenChange?.(next)
  return (
    <ModalOverlay
      isDismissable={role === 'dialog'}
      className={styles.veil ?? ''}
      isOpen={isOpen}
      onOpenChange={change}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          {({ close }) => (
            <>
              <div className={styles.dialogHead}>
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                <button type="button" className={styles.close} onClick={close} aria-label={t`Close`}>
                  <Icon name="cross" />
                </button>
              </div>
              <div>{given(children, close)}</div>
              {actions !== undefined && <div className={styles.dialogActions}>{given(actions, close)}</div>}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
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

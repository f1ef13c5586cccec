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

interface ConfirmDialogProps extends Omit<DialogProps, 'actions' | 'role'> {
  confirmLabel: ReactNode
  onConfirm: () => void
  isPending?: boolean
  isDanger?: boolean
}

/** Asks before what cannot be undone. It stays open while the answer travels; the page closes it. */
export function ConfirmDialog({
  confirmLabel,
  onConfirm,
  isPending = false,
  isDanger = false,
  ...dialog
}: ConfirmDialogProps) {
  return (
    <Dialog
      {...dialog}
      role="alertdialog"
      actions={(close) => (
        <>
          <Button variant={isDanger ? 'danger' : 'primary'} isPending={isPending} onPress={onConfirm}>
            {confirmLabel}
          </Button>
          <Button variant="quiet" onPress={close}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      )}
    />
  )
}

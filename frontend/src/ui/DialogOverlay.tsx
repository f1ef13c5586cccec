import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Icon } from './Icon'
import styles from './overlays.module.css'

type DialogContent = ReactNode | ((close: () => void) => ReactNode)

export interface DialogOverlayProps {
  /** A question or a statement that names its subject. */
  title: ReactNode
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
  children: DialogContent
  actions?: DialogContent
  role?: 'dialog' | 'alertdialog'
}

const renderContent = (content: DialogContent, close: () => void) =>
  typeof content === 'function' ? content(close) : content

export default function DialogOverlay({
  title,
  isOpen = false,
  onOpenChange,
  children,
  actions,
  role = 'dialog',
}: DialogOverlayProps) {
  const { t } = useLingui()
  const change = (next: boolean) => onOpenChange?.(next)
  return (
    <ModalOverlay
      isDismissable={role === 'dialog'}
      className={styles.overlay ?? ''}
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
              <div>{renderContent(children, close)}</div>
              {actions !== undefined && (
                <div className={styles.dialogActions}>{renderContent(actions, close)}</div>
              )}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

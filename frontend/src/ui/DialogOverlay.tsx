import { useLingui } from '@lingui/react/macro'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { Closable, DialogProps } from './Dialog'
import { Icon } from './Icon'
import styles from './overlays.module.css'

const given = (content: Closable, close: () => void) =>
  typeof content === 'function' ? content(close) : content

type Props = Omit<DialogProps, 'trigger'>

export default function DialogOverlay({
  title,
  isOpen = false,
  onOpenChange,
  children,
  actions,
  role = 'dialog',
}: Props) {
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

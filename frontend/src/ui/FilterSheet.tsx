import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'
import styles from './filterSheet.module.css'

interface FilterSheetProps {
  /** The number of active filters. */
  count: number
  /** The label of the closing button, with the number of results once it is known. */
  show?: ReactNode
  onClear: () => void
  children: ReactNode
}

/**
 * The filters of a list in a dialog, for phones. They apply at once, so the list is already filtered when it closes.
 */
export function FilterSheet({ count, show, onClear, children }: FilterSheetProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {count > 0 ? t`Filter (${count})` : t`Filter`}
      </Button>
      <Dialog title={t`Filter the list`} isOpen={isOpen} onOpenChange={setOpen}>
        {children}
        <div className={styles.foot}>
          <Button onPress={() => setOpen(false)}>{show ?? <Trans>Show the list</Trans>}</Button>
          {count > 0 && (
            <Button variant="plain" onPress={onClear}>
              <Trans>Clear all</Trans>
            </Button>
          )}
        </div>
      </Dialog>
    </div>
  )
}

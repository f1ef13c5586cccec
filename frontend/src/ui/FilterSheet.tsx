import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'
import styles from './filterSheet.module.css'

interface FilterSheetProps {
  /** How many filters are in force. */
  count: number
  /** The label of the button that closes it, with the number of results once it is known. */
  show?: ReactNode
  onClear: () => void
  children: ReactNode
}

/** On a phone the filters open over the list, which is already filtered when the sheet closes. */
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

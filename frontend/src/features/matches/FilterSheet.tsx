import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button, Dialog } from '@/ui'
import { countFilters, type Filters, withoutTicks } from './filters'
import styles from './filterSheet.module.css'

interface SheetProps {
  filters: Filters
  total: number | undefined
  onChange: (filters: Filters) => void
  children: ReactNode
}

/** On a phone the filters open over the list, which is already filtered when the sheet closes. */
export function FilterSheet({ filters, total, onChange, children }: SheetProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const count = countFilters(filters)
  const actions = (
    <>
      <Button onPress={() => setOpen(false)}>
        {total === undefined ? (
          <Trans>Show the list</Trans>
        ) : (
          <Plural value={total} one="Show # person" other="Show # people" />
        )}
      </Button>
      {count > 0 && (
        <Button variant="plain" onPress={() => onChange(withoutTicks(filters))}>
          <Trans>Clear all</Trans>
        </Button>
      )}
    </>
  )
  return (
    <div>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {count > 0 ? t`Filter (${count})` : t`Filter`}
      </Button>
      <Dialog title={t`Filter the list`} isOpen={isOpen} onOpenChange={setOpen}>
        {children}
        <div className={styles.actions}>{actions}</div>
      </Dialog>
    </div>
  )
}

import { Plural } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { FilterSheet as Sheet } from '@/ui'
import { countFilters, type Filters, withoutSelection } from './filters'

interface SheetProps {
  filters: Filters
  total: number | undefined
  onChange: (filters: Filters) => void
  children: ReactNode
}

export function FilterSheet({ filters, total, onChange, children }: SheetProps) {
  return (
    <Sheet
      count={countFilters(filters)}
      show={
        total === undefined ? undefined : <Plural value={total} one="Show # person" other="Show # people" />
      }
      onClear={() => onChange(withoutSelection(filters))}
    >
      {children}
    </Sheet>
  )
}

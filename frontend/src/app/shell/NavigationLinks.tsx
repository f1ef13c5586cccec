import { Link } from '@tanstack/react-router'
import type { NavigationItem } from './navigation'

interface Props {
  items: NavigationItem[]
  /** Uses the short labels. */
  short?: boolean
}

export function NavigationLinks({ items, short = false }: Props) {
  return items.map((item) => (
    <Link
      key={item.key}
      {...item.link}
      activeOptions={{ exact: item.isExact ?? false, includeSearch: false }}
    >
      {(short ? item.short : undefined) ?? item.label}
    </Link>
  ))
}

import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Dialog } from '@/ui'
import type { NavigationItem } from './navigation'
import styles from './moreSheet.module.css'

interface MoreSheetProps {
  items: NavigationItem[]
  onClose: () => void
}

export default function MoreSheet({ items, onClose }: MoreSheetProps) {
  const { t } = useLingui()
  return (
    <Dialog title={t`More`} isOpen onOpenChange={onClose}>
      <ul className={styles.sheet}>
        {items.map((item) => (
          <li key={item.key}>
            <Link {...item.link} onClick={onClose}>
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

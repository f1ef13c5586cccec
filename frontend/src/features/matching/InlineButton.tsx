import type { ReactNode } from 'react'
import { Button } from '@/ui'
import styles from './inlineButton.module.css'

/** A button within a sentence. */
export function InlineButton({ children, onPress }: { children: ReactNode; onPress?: () => void }) {
  return (
    <Button variant="plain" className={styles.inline} onPress={onPress}>
      {children}
    </Button>
  )
}

import { initials } from '@/lib/names'
import styles from './blocks.module.css'

const tones = 4

const toneOf = (name: string) =>
  [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tones

/** Stands beside the written name, so it says nothing itself: the letters are drawn, not text. */
export function Face({ name, size = 'medium' }: { name: string; size?: 'small' | 'medium' | 'big' }) {
  return (
    <span
      className={styles.face}
      data-size={size}
      data-tone={toneOf(name)}
      data-initials={initials(name)}
      aria-hidden="true"
    />
  )
}

import { useState } from 'react'
import { initials } from '@/lib/names'
import styles from './blocks.module.css'

const tones = 4

const toneOf = (name: string) =>
  [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tones

interface AvatarProps {
  name: string
  size?: 'small' | 'medium' | 'big'
  /** Where there is one; the letters stay beneath it until it has come, and where it does not come. */
  photo?: string | null | undefined
}

/** Stands beside the written name, so it says nothing itself: the letters are drawn, not text. */
export function Avatar({ name, size = 'medium', photo }: AvatarProps) {
  const [failed, setFailed] = useState<string | null>(null)
  return (
    <span
      className={styles.avatar}
      data-size={size}
      data-tone={toneOf(name)}
      data-initials={initials(name)}
      aria-hidden="true"
    >
      {photo && photo !== failed && (
        <img src={photo} alt="" loading="lazy" decoding="async" onError={() => setFailed(photo)} />
      )}
    </span>
  )
}

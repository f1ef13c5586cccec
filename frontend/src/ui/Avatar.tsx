import { useState } from 'react'
import { initials } from '@/lib/names'
import styles from './blocks.module.css'

const tones = 4

const toneOf = (name: string) =>
  [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tones

interface AvatarProps {
  name: string
  size?: 'small' | 'medium' | 'big'
  /** The initials are shown until the photo has loaded, or if it fails to load. */
  photo?: string | null | undefined
}

/** Hidden from screen readers, because the name is always next to it. The style sheet draws the initials. */
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

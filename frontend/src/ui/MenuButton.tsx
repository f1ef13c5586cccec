import { Suspense, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { buttonClass } from './Button'
import { Icon } from './Icon'

export interface MenuPopupProps {
  anchor: RefObject<HTMLElement | null>
  onClose: () => void
}

interface MenuButtonProps {
  label: string
  className?: string | undefined
  /** What the button shows; three points unless said otherwise. */
  children?: ReactNode
  /** Begins to load the menu; asked at the first sign that somebody is about to open it. */
  preload: () => void
  menu: (opened: MenuPopupProps) => ReactNode
}

/** Menus are large and seldom opened: the button is there at once, and what it opens comes when it is wanted. */
export function MenuButton({ label, className, preload, menu, children }: MenuButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    setOpen(true)
  }
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={className ?? buttonClass('plain')}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={() => setOpen(true)}
        onKeyDown={openByArrow}
      >
        {children ?? <Icon name="more" />}
      </button>
      {isOpen && <Suspense>{menu({ anchor, onClose: () => setOpen(false) })}</Suspense>}
    </>
  )
}

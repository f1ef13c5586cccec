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
  /** The content of the button; three dots by default. */
  children?: ReactNode
  /** Starts to load the menu. Called on hover and focus. */
  preload: () => void
  menu: (opened: MenuPopupProps) => ReactNode
}

/** Menus are large and rarely opened, so they are loaded when the button is about to be used. */
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

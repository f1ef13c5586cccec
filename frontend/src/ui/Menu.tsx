import { useEffect, useRef, type ReactNode } from 'react'
import { Header } from 'react-aria-components/Header'
import { Menu as AriaMenu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import styles from './choices.module.css'
import { Icon } from './Icon'
import type { MenuPopupProps } from './MenuButton'

interface MenuEntry {
  id: string
  label: ReactNode
  textValue?: string
  onAction?: () => void
  lang?: string
}

export interface MenuGroup {
  title?: string
  /** The id of the chosen entry, if the group is a choice. */
  chosen?: string
  entries: MenuEntry[]
}

interface MenuProps extends MenuPopupProps {
  label: string
  head?: ReactNode
  groups: MenuGroup[]
}

/** The popup of a `MenuButton`. */
export function Menu({ anchor, onClose, head, label, groups }: MenuProps) {
  const list = useFirstEntry()
  return (
    <Popover
      aria-label={label}
      className={styles.popover ?? ''}
      placement="bottom end"
      triggerRef={anchor}
      isOpen
      onOpenChange={onClose}
    >
      {head !== undefined && <div className={styles.menuHead}>{head}</div>}
      <AriaMenu
        ref={list}
        aria-label={label}
        className={styles.listbox ?? ''}
        autoFocus="first"
        onClose={onClose}
      >
        {groups.map((group, index) => (
          <Section key={group.title ?? index} label={label} group={group} />
        ))}
      </AriaMenu>
    </Popover>
  )
}

/**
 * React Aria takes Enter on a button for a click of a screen reader, because it has no pointer. If the menu is
 * already loaded, it then focuses the menu's box and no entry.
 */
function useFirstEntry() {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== list.current) return
      list.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return list
}

function Section({ label, group }: { label: string; group: MenuGroup }) {
  return (
    <MenuSection
      {...(group.title === undefined && { 'aria-label': label })}
      {...(group.chosen !== undefined && {
        selectionMode: 'single' as const,
        selectedKeys: [group.chosen],
        disallowEmptySelection: true,
      })}
    >
      {group.title !== undefined && <Header className={styles.group}>{group.title}</Header>}
      {group.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </MenuSection>
  )
}

function Entry({ entry }: { entry: MenuEntry }) {
  const name = entry.textValue ?? (typeof entry.label === 'string' ? entry.label : entry.id)
  return (
    <MenuItem
      id={entry.id}
      textValue={name}
      className={styles.option ?? ''}
      {...(entry.onAction && { onAction: entry.onAction })}
    >
      {({ isSelected }) => (
        <>
          <span lang={entry.lang}>{entry.label}</span>
          {isSelected && <Icon name="tick" />}
        </>
      )}
    </MenuItem>
  )
}

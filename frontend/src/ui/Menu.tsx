import type { ReactNode } from 'react'
import { Header } from 'react-aria-components/Header'
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import styles from './choices.module.css'
import { Icon } from './Icon'

export interface MenuEntry {
  id: string
  label: ReactNode
  textValue?: string
  onAction?: () => void
  lang?: string
}

export interface MenuGroup {
  title?: string
  /** Given where one of the entries is chosen: which. */
  chosen?: string
  entries: MenuEntry[]
}

interface MenuProps {
  label: string
  trigger: ReactNode
  head?: ReactNode
  groups: MenuGroup[]
}

export function Menu({ label, trigger, head, groups }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement="bottom end">
        {head !== undefined && <div className={styles.menuHead}>{head}</div>}
        <AriaMenu aria-label={label} className={styles.listbox ?? ''}>
          {groups.map((group, index) => (
            <MenuSection
              key={group.title ?? index}
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
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
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

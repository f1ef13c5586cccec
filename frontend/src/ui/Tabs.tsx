import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import styles from './overlays.module.css'

interface TabItem {
  id: string
  title: ReactNode
  content: ReactNode
}

interface TabsProps {
  label: string
  items: TabItem[]
  value?: string
  onChange?: (id: string) => void
}

export function Tabs({ label, items, value, onChange }: TabsProps) {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      {...(value !== undefined && { selectedKey: value })}
      {...(onChange && { onSelectionChange: (key: string | number) => onChange(String(key)) })}
    >
      <TabList aria-label={label} className={styles.tabList ?? ''}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={styles.tab ?? ''}>
            {item.title}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={styles.panel ?? ''}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}

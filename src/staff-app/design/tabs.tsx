import './tabs.css'
import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'

export interface TabEntry {
  id: string
  label: string
  /** How many are in there. */
  count?: number
  content: ReactNode
}

interface TabsProps {
  /** What the tabs choose between. */
  label: string
  tabs: readonly TabEntry[]
  /** Leave out both to let the tabs keep their own state. */
  chosen?: string
  onChoose?: (id: string) => void
}

/** Faces of one thing; arrow keys go along them. */
export function Tabs({ label, tabs, chosen, onChoose }: TabsProps) {
  return (
    <AriaTabs className="tabs" selectedKey={chosen} onSelectionChange={(key) => onChoose?.(String(key))}>
      <TabList aria-label={label} className="list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}
            {tab.count !== undefined && <span>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}

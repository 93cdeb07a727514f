import { useState } from 'react'
import { Anchor } from '../design/anchor.tsx'
import { SquareButton } from '../design/button.tsx'
import { Junction } from '../design/junction.tsx'
import { Menu, type MenuEntry } from '../design/menu.tsx'
import { Tag } from '../design/tag.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { EditEngagementDialog } from './edit-engagement-dialog.tsx'
import { MoveButtons } from './move-buttons.tsx'
import type { Engagement, EngagementSummary } from './travel-queries.ts'

interface EngagementBarProps {
  engagements: readonly EngagementSummary[]
  engagement: Engagement
  onStart: () => void
}

/** Which engagement is looked at, who does it, and the steps it can take. */
export function EngagementBar({ engagements, engagement, onStart }: EngagementBarProps) {
  const { customerPage } = useTexts()
  const texts = customerPage.engagement
  const mayWrite = useMayWrite()
  const [editing, setEditing] = useState(false)
  const { responsible, standIn } = engagement
  const entries: MenuEntry[] = [
    { id: 'edit', label: texts.edit, icon: 'pencil', onAction: () => setEditing(true) },
    { id: 'start', label: customerPage.guides.startAnother, icon: 'plus', onAction: onStart },
  ]
  return (
    <div className="engagement-bar">
      {engagements.length > 1 && <Choice engagements={engagements} engagement={engagement} />}
      <div className="people">
        <span>{texts.by(responsible.name)}</span>
        {standIn && <span>{texts.replaces(standIn.name)}</span>}
        {mayWrite && (
          <Menu trigger={<SquareButton icon="dots" label={texts.more} quiet />} entries={entries} />
        )}
      </div>
      {mayWrite && (
        <div className="steps">
          <MoveButtons key={engagement.engagementId} engagement={engagement} />
        </div>
      )}
      {editing && <EditEngagementDialog engagement={engagement} onClose={() => setEditing(false)} />}
    </div>
  )
}

function Choice({ engagements, engagement }: Omit<EngagementBarProps, 'onStart'>) {
  const { customerPage, engagements: words } = useTexts()
  const { customerId } = engagement.customer
  return (
    <nav className="choice-of-engagement" aria-label={customerPage.engagement.choose}>
      {engagements.map(({ engagementId, name, phases, endedAt }) => (
        <Anchor
          key={engagementId}
          href={`/customers/${customerId}?engagement=${engagementId}`}
          aria-current={engagementId === engagement.engagementId ? 'page' : undefined}
        >
          {phases.map(({ phaseId, number, name: phase }) => (
            <Junction
              key={phaseId}
              number={number}
              size="small"
              label={customerPage.phaseNow(number, phase)}
            />
          ))}
          {name}
          {endedAt && <Tag>{words.moves.ended}</Tag>}
        </Anchor>
      ))}
    </nav>
  )
}

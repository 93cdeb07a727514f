import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useNote } from '../frame/note.tsx'
import { NoteDialog } from '../frame/note-dialog.tsx'
import { useTexts } from '../language.tsx'
import { AheadSection } from './ahead-section.tsx'
import { ArchivedNote } from './archived-note.tsx'
import { BumpsSection } from './bumps-section.tsx'
import { ContactSection } from './contact-section.tsx'
import { CustomerPlate } from './customer-plate.tsx'
import { EngagementBar } from './engagement-bar.tsx'
import { EngagementRoad } from './engagement-road.tsx'
import { MoveHistory } from './move-history.tsx'
import { PeopleSection } from './people-section.tsx'
import { ProgressPageSection } from './progress-page-section.tsx'
import { ResultsSection } from './results-section.tsx'
import { StagesSection } from './stages-section.tsx'
import { StartEngagementDialog } from './start-engagement-dialog.tsx'
import type { Customer, Engagement, EngagementSummary } from './travel-queries.ts'
import { WordsSection } from './words-section.tsx'
import { WriteUpdateDialog } from './write-update-dialog.tsx'

interface CustomerTravelProps {
  customer: Customer
  engagements: readonly EngagementSummary[]
  engagement: Engagement | undefined
}

/** The page itself, once everything is there. */
export function CustomerTravel({ customer, engagements, engagement }: CustomerTravelProps) {
  const [open, setOpen] = useState<'start' | 'write' | 'touch'>()
  const mayWrite = useMayWrite()
  useNote(() => setOpen('touch'))
  const close = () => setOpen(undefined)
  return (
    <div className="customer-page">
      <CustomerPlate
        customer={customer}
        engagement={engagement}
        onStart={() => setOpen('start')}
        onWrite={() => setOpen('write')}
      />
      {customer.archivedAt && <ArchivedNote customer={customer} />}
      {engagement ? (
        <>
          <EngagementBar engagements={engagements} engagement={engagement} onStart={() => setOpen('start')} />
          <EngagementRoad key={engagement.engagementId} engagement={engagement} />
        </>
      ) : (
        <NotOnTheRoad customer={customer} onStart={() => setOpen('start')} />
      )}
      <div className="columns">
        <div>
          <ContactSection customer={customer} engagement={engagement} onLog={() => setOpen('touch')} />
        </div>
        <div>
          <WordsSection customer={customer} engagement={engagement} />
          {engagement && <BumpsSection engagement={engagement} />}
        </div>
        <div className="side">
          {engagement && (
            <>
              <StagesSection engagement={engagement} />
              <ProgressPageSection engagement={engagement} />
              <ResultsSection engagement={engagement} />
            </>
          )}
          <PeopleSection customer={customer} />
          <AheadSection customer={customer} engagement={engagement} />
          {engagement && <MoveHistory engagement={engagement} />}
        </div>
      </div>
      {mayWrite && open === 'start' && <StartEngagementDialog customer={customer} onClose={close} />}
      {mayWrite && open === 'touch' && <NoteDialog customer={customer} onClose={close} />}
      {mayWrite && open === 'write' && engagement && (
        <WriteUpdateDialog customer={customer} engagement={engagement} onClose={close} />
      )}
    </div>
  )
}

function NotOnTheRoad({ customer, onStart }: { customer: Customer; onStart: () => void }) {
  const { customerPage } = useTexts()
  const texts = customerPage.engagement
  const mayWrite = useMayWrite()
  return (
    <div className="not-on-the-road">
      <Empty
        icon="route"
        title={texts.noneTitle(customer.name)}
        action={mayWrite && <Button onPress={onStart}>{customerPage.guides.start}</Button>}
      >
        {mayWrite ? texts.noneAbout : texts.noneForReader}
      </Empty>
    </div>
  )
}

import './plan.css'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Gap } from '../design/gap.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { StageDialog } from './stage-dialog.tsx'
import { StageRow } from './stage-row.tsx'
import type { Engagement, Stage } from './travel-queries.ts'

/** What is done, what is next and when: the same that the customer reads. */
export function StagesSection({ engagement }: { engagement: Engagement }) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.stages
  const mayWrite = useMayWrite()
  const [edited, setEdited] = useState<Stage | 'new'>()
  const { stages, engagementId } = engagement
  const current = stages.findIndex(({ doneAt }) => doneAt === null)
  return (
    <section aria-labelledby="stages" className="plan">
      <SectionHead id="stages">{texts.title}</SectionHead>
      {stages.length === 0 &&
        (mayWrite ? (
          <div className="gap-frame">
            <Gap label={texts.gap} hint={texts.gapHint} onPress={() => setEdited('new')} />
          </div>
        ) : (
          <p className="nothing">{texts.empty}</p>
        ))}
      <ol className="stages">
        {stages.map((stage, index) => (
          <StageRow
            key={stage.stageId}
            stage={stage}
            place={index + 1}
            last={index === stages.length - 1}
            current={index === current}
            engagementId={engagementId}
            onEdit={() => setEdited(stage)}
          />
        ))}
      </ol>
      {mayWrite && stages.length > 0 && (
        <div className="row-of-buttons">
          <Button icon="plus" onPress={() => setEdited('new')}>
            {texts.add}
          </Button>
        </div>
      )}
      {edited && (
        <StageDialog
          engagementId={engagementId}
          stage={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </section>
  )
}

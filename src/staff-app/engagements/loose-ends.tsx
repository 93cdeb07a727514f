import { useQuery } from '@tanstack/react-query'
import { RadioGroup } from '../design/choices.tsx'
import { Voice } from '../design/voice.tsx'
import { useTexts } from '../language.tsx'
import type { MoveWish } from './make-move.ts'
import { type Engagement, engagementMailsQuery } from './travel-queries.ts'

type Ending = Required<Extract<MoveWish, { kind: 'end' }>>

/** What is to become of what is still open; null until somebody chose. */
export interface LooseEnds {
  openStages: Ending['openStages'] | null
  waitingMails: Ending['waitingMails'] | null
}

/** What is still open about an engagement. */
function useStillOpen({ engagementId, bumps, stages }: Engagement) {
  const { data: mails = [] } = useQuery(engagementMailsQuery(engagementId))
  return {
    bumps: bumps.filter(({ steps }) => !steps.some(({ step }) => step === 'solved')),
    stages: stages.filter(({ doneAt }) => doneAt === null),
    mails: mails.filter(({ status, reason }) => status === 'ready' && reason !== null),
  }
}

/** Whether whoever ends it has said what is to become of everything that is open. */
export function useAllChosen(engagement: Engagement, { openStages, waitingMails }: LooseEnds): boolean {
  const { stages, mails } = useStillOpen(engagement)
  return (stages.length === 0 || openStages !== null) && (mails.length === 0 || waitingMails !== null)
}

interface LooseEndsFieldsProps {
  engagement: Engagement
  value: LooseEnds
  onChange: (value: LooseEnds) => void
}

/** Says what is still open, before it ends, and asks what is to become of it. Nothing at all when all is done. */
export function LooseEndsFields({ engagement, value, onChange }: LooseEndsFieldsProps) {
  const { customerPage } = useTexts()
  const texts = customerPage.looseEnds
  const { bumps, stages, mails } = useStillOpen(engagement)
  return (
    <>
      {bumps.length > 0 && (
        <div>
          <p>{texts.bumps(bumps.length)}</p>
          {bumps.map(({ bumpId, text, fromCustomer }) => (
            <p key={bumpId}>{fromCustomer ? <Voice>{text}</Voice> : text}</p>
          ))}
        </div>
      )}
      {stages.length > 0 && (
        <RadioGroup
          label={texts.stages(stages.length)}
          hint={stages.map(({ name }) => name).join(', ')}
          options={(['done', 'left'] as const).map((id) => ({ id, label: texts.openStages[id] }))}
          value={value.openStages}
          onChange={(id) => onChange({ ...value, openStages: id === 'done' ? 'done' : 'left' })}
        />
      )}
      {mails.length > 0 && (
        <RadioGroup
          label={texts.mails(mails.length)}
          options={(['withdrawn', 'kept'] as const).map((id) => ({ id, label: texts.waitingMails[id] }))}
          value={value.waitingMails}
          onChange={(id) => onChange({ ...value, waitingMails: id === 'kept' ? 'kept' : 'withdrawn' })}
        />
      )}
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { loggedLanes, touchRoutes } from '../../modules/touches/touches.contract.ts'
import type { CallOf } from '../../platform/http/contract.ts'
import { call } from '../api.ts'
import { Button } from '../design/button.tsx'
import { FieldMistake } from '../design/field.tsx'
import { Icon } from '../design/icon.tsx'
import { Voice } from '../design/voice.tsx'
import { laneIcons } from '../engagements/lane-icons.ts'
import { useTexts } from '../language.tsx'
import { useSubmission } from './submit.ts'

type Touch = CallOf<typeof touchRoutes.logTouch>['body']

/** What was logged, so that words can be added to it. */
export interface Noted {
  touchId: string
  touch: Touch
}

interface NoteKindsProps {
  customerId: string
  onBack: () => void
  onNoted: (noted: Noted) => void
}

/** How it went: one tap, and it is logged. */
export function NoteKinds({ customerId, onBack, onNoted }: NoteKindsProps) {
  const { note, touches } = useTexts()
  const [fromCustomer, setFromCustomer] = useState(false)
  const { busy, refused, submit } = useSubmission()
  const engagements = useQuery({
    queryKey: ['engagements', customerId],
    queryFn: () => call(engagementRoutes.engagements, { params: { customerId } }),
  })
  const running = (engagements.data?.engagements ?? []).filter(({ endedAt }) => endedAt === null)
  const log = (touch: Touch) =>
    submit(async () => {
      const { touchId } = await call(touchRoutes.logTouch, { params: { customerId }, body: touch })
      onNoted({ touchId, touch })
    })
  const direction = fromCustomer ? 'in' : 'out'
  // About the only engagement, or about nothing in particular: then it is a sign of life in all of them.
  const engagementId = running.length === 1 ? running[0]?.engagementId : undefined
  const waiting = busy || engagements.isLoading
  return (
    <div className="note-kinds">
      <Button quiet icon="arrow-left" onPress={onBack}>
        {note.other}
      </Button>
      <fieldset className="note-direction">
        <legend className="hidden-text">{note.direction}</legend>
        {[false, true].map((customers) => (
          <AriaButton
            key={String(customers)}
            aria-pressed={fromCustomer === customers}
            onPress={() => setFromCustomer(customers)}
          >
            {customers ? note.fromCustomer : note.fromUs}
          </AriaButton>
        ))}
      </fieldset>
      <div className="note-lanes">
        {loggedLanes.map((lane) => (
          <AriaButton
            key={lane}
            isDisabled={waiting}
            onPress={() => void log({ lane, direction, engagementId })}
          >
            <Icon name={laneIcons[lane]} size="large" />
            {fromCustomer ? note.lanesIn[lane] : touches.lanes[lane]}
          </AriaButton>
        ))}
      </div>
      {running.map((engagement) => (
        <AriaButton
          key={engagement.engagementId}
          className="note-choice"
          isDisabled={waiting}
          onPress={() =>
            void log({
              ...{ lane: 'call', direction: 'in', askedWhereNow: true },
              engagementId: engagement.engagementId,
            })
          }
        >
          <span>
            <Voice>{touches.whereNow}</Voice>
            {running.length > 1 && <small>{engagement.name}</small>}
          </span>
          <Icon name="chevron-right" />
        </AriaButton>
      ))}
      {refused && <FieldMistake>{refused}</FieldMistake>}
    </div>
  )
}

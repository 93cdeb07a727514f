import { useState } from 'react'
import { loggedLanes, touchRoutes } from '../../modules/touches/touches.contract.ts'
import { call } from '../api.ts'
import { Icon } from '../design/icon.tsx'
import { TextField } from '../design/text-field.tsx'
import { useTexts } from '../language.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { FormDialog } from './form-dialog.tsx'
import { laneIcons } from './lane-icons.ts'
import type { Customer, Engagement } from './travel-queries.ts'

type Lane = (typeof loggedLanes)[number]

interface LogTouchDialogProps {
  customer: Customer
  engagement: Engagement | undefined
  onClose: () => void
}

/** A call or visit, noted in two taps; words are welcome and not asked for. */
export function LogTouchDialog({ customer, engagement, onClose }: LogTouchDialogProps) {
  const { customerPage, touches } = useTexts()
  const texts = customerPage.contact
  const [lane, setLane] = useState<Lane>('call')
  const [direction, setDirection] = useState<'out' | 'in'>('out')
  const [text, setText] = useState('')
  const { customerId } = customer
  const log = async () => {
    const engagementId = engagement?.ending ? undefined : engagement?.engagementId
    const { touchId } = await call(touchRoutes.logTouch, {
      params: { customerId },
      body: { lane, direction, text, engagementId },
    })
    return {
      text: texts.logged,
      undo: () => call(touchRoutes.withdrawTouch, { params: { touchId } }),
    }
  }
  return (
    <FormDialog title={texts.log} save={texts.save} onSave={log} onClose={onClose}>
      {(about) => (
        <>
          <ChoiceRow
            label={texts.lane}
            value={lane}
            onChange={setLane}
            choices={loggedLanes.map((one) => ({
              id: one,
              label: touches.lanes[one],
              sign: <Icon name={laneIcons[one]} />,
            }))}
          />
          <ChoiceRow
            label={texts.from}
            value={direction}
            onChange={setDirection}
            choices={[
              { id: 'out', label: texts.ours },
              { id: 'in', label: texts.theirs },
            ]}
          />
          <TextField
            label={direction === 'in' ? texts.theirWords : texts.words}
            optional={texts.optional}
            voice={direction === 'in'}
            multiline
            value={text}
            onChange={setText}
            error={about('text')}
          />
        </>
      )}
    </FormDialog>
  )
}

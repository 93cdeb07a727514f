import { useState } from 'react'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { DatePicker } from '../design/date-field.tsx'
import { TextField } from '../design/text-field.tsx'
import { useTexts } from '../language.tsx'
import { FormDialog } from './form-dialog.tsx'
import type { Stage } from './travel-queries.ts'

interface StageDialogProps {
  engagementId: string
  /** Left out: a new one, at the end. */
  stage: Stage | undefined
  onClose: () => void
}

/** What will be done, and when. */
export function StageDialog({ engagementId, stage, onClose }: StageDialogProps) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.stages
  const [name, setName] = useState(stage?.name ?? '')
  const [explanation, setExplanation] = useState(stage?.explanation ?? '')
  const [startsOn, setStart] = useState(stage?.startsOn ?? null)
  const [endsOn, setEnd] = useState(stage?.endsOn ?? null)
  const [time, setTime] = useState(stage?.startsAt ?? '')
  const save = async () => {
    const body = { name, explanation, startsOn, endsOn, startsAt: time === '' ? null : time }
    if (stage) {
      const { stageId, doneAt: _at, doneByName: _by, ...before } = stage
      const change = (to: typeof body) =>
        call(engagementRoutes.changeStage, { params: { stageId }, body: to })
      await change(body)
      return { text: texts.saved, undo: () => change(before) }
    }
    const { stageId } = await call(engagementRoutes.addStage, { params: { engagementId }, body })
    return { text: texts.added, undo: () => call(engagementRoutes.removeStage, { params: { stageId } }) }
  }
  return (
    <FormDialog
      title={stage ? texts.editTitle : texts.addTitle}
      save={texts.save}
      onSave={save}
      onClose={onClose}
    >
      {(about) => (
        <>
          <TextField
            label={texts.name}
            placeholder={texts.nameExample}
            autoFocus
            value={name}
            onChange={setName}
            error={about('name')}
          />
          <div className="beside">
            <DatePicker
              label={texts.startsOn}
              optional={texts.optional}
              value={startsOn}
              onChange={setStart}
              error={about('startsOn')}
            />
            <TextField
              label={texts.startsAt}
              optional={texts.optional}
              type="time"
              value={time}
              onChange={setTime}
              error={about('startsAt')}
            />
          </div>
          <DatePicker
            label={texts.endsOn}
            optional={texts.optional}
            value={endsOn}
            onChange={setEnd}
            error={about('endsOn')}
          />
          <TextField
            label={texts.explanation}
            optional={texts.optional}
            multiline
            value={explanation}
            onChange={setExplanation}
            error={about('explanation')}
          />
        </>
      )}
    </FormDialog>
  )
}

import { useState } from 'react'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { TextField } from '../design/text-field.tsx'
import { useTexts } from '../language.tsx'
import { type Carers, ColleagueFields } from './colleague-fields.tsx'
import { FormDialog } from './form-dialog.tsx'
import type { Engagement } from './travel-queries.ts'

/** The name of an engagement, who does it and who stands in. */
export function EditEngagementDialog({
  engagement,
  onClose,
}: {
  engagement: Engagement
  onClose: () => void
}) {
  const { customerPage, common } = useTexts()
  const texts = customerPage.engagement
  const { engagementId } = engagement
  const before = {
    name: engagement.name,
    responsibleUserId: engagement.responsible.userId,
    standInUserId: engagement.standIn?.userId ?? null,
  }
  const [name, setName] = useState(before.name)
  const [carers, setCarers] = useState<Carers>(before)
  const change = (body: typeof before) =>
    call(engagementRoutes.changeEngagement, { params: { engagementId }, body })
  const save = async () => {
    const { responsibleUserId, standInUserId } = carers
    await change({ name, responsibleUserId, standInUserId })
    return { text: texts.saved, undo: () => change(before) }
  }
  return (
    <FormDialog title={texts.editTitle} save={common.save} onSave={save} onClose={onClose}>
      {(about) => (
        <>
          <TextField
            label={texts.name}
            value={name}
            onChange={setName}
            error={about('name') && (name.trim() === '' ? texts.nameMissing : about('name'))}
          />
          <ColleagueFields carers={carers} onChange={setCarers} about={about} />
        </>
      )}
    </FormDialog>
  )
}

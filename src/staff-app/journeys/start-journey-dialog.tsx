import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { journeyRoutes, type templateKey } from '../../modules/journeys/journeys.contract.ts'
import { call } from '../api.ts'
import { Button } from '../design/button.tsx'
import { RadioGroup } from '../design/choices.tsx'
import { Guide } from '../design/guide.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSubmission } from '../frame/submit.ts'
import { WritingDialog } from '../frame/writing-dialog.tsx'
import { useTexts } from '../language.tsx'
import { useFreshen } from '../maps/design-queries.ts'

type Template = (typeof templateKey)['_output']

/** A journey begins as a copy of one that has been written, or empty. */
export function StartJourneyDialog({ onClose }: { onClose: () => void }) {
  const { journeyList, common } = useTexts()
  const navigate = useNavigate()
  const freshen = useFreshen()
  const submission = useSubmission()
  const { data } = useQuery({
    queryKey: ['journey-templates'],
    queryFn: () => call(journeyRoutes.journeyTemplates),
  })
  const [template, setTemplate] = useState<Template>('ten')
  const [name, setName] = useState('')
  const start = () =>
    submission.submit(async () => {
      const { journeyId, personaId } = await call(journeyRoutes.addJourney, {
        body: { template, name: name.trim() === '' ? undefined : name },
      })
      await freshen()
      await navigate({ href: `/journeys/${journeyId}${personaId ? `?persona=${personaId}` : ''}` })
    })
  return (
    <WritingDialog
      open
      busy={submission.busy}
      title={journeyList.add}
      onOpenChange={(open) => !open && onClose()}
      closeLabel={common.close}
      actions={
        <>
          <Guide onPress={() => void start()} isPending={submission.busy}>
            {journeyList.start}
          </Guide>
          <Button slot="close">{common.cancel}</Button>
        </>
      }
    >
      {data ? (
        <RadioGroup
          label={journeyList.which}
          options={data.templates.map(({ template: id, name: label, description }) => ({
            id,
            label,
            description,
          }))}
          value={template}
          onChange={(id) => setTemplate(id as Template)}
        />
      ) : (
        <Skeleton label={common.loading} rows={4} />
      )}
      <TextField
        label={journeyList.name}
        placeholder={data?.templates.find((other) => other.template === template)?.name}
        value={name}
        onChange={setName}
        error={submission.about('name') ?? submission.refused}
      />
    </WritingDialog>
  )
}

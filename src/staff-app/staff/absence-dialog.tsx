import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { colleagueRoutes } from '../../modules/staff/colleagues.contract.ts'
import { call } from '../api.ts'
import { Button, SquareButton } from '../design/button.tsx'
import { DateField } from '../design/date-field.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Guide } from '../design/guide.tsx'
import { Select } from '../design/select.tsx'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { type ColleagueRead, colleaguesQuery } from './colleague-list.ts'

const nobody = 'nobody'

interface AbsenceDialogProps {
  colleague: ColleagueRead
  others: readonly ColleagueRead[]
}

/** When a colleague is away and who stands in; their work shows on that colleague's Today meanwhile. */
export function AbsenceDialog({ colleague, others }: AbsenceDialogProps) {
  const { settings, common } = useTexts()
  const queries = useQueryClient()
  const submission = useSubmission()
  const [open, setOpen] = useState(false)
  const [from, setFrom] = useState(colleague.absentFrom)
  const [until, setUntil] = useState(colleague.absentUntil)
  const [standIn, setStandIn] = useState(colleague.standInUserId ?? nobody)
  const params = { userId: colleague.userId }
  const done = async () => {
    await queries.invalidateQueries({ queryKey: colleaguesQuery.queryKey })
    setOpen(false)
  }
  const keep = () =>
    submission.submit(async () => {
      const standInUserId = standIn === nobody ? null : standIn
      await call(colleagueRoutes.setAbsence, { params, body: { from: from ?? '', until, standInUserId } })
      await done()
    })
  const end = () =>
    submission.submit(async () => {
      await call(colleagueRoutes.endAbsence, { params })
      await done()
    })
  return (
    <>
      <SquareButton
        quiet
        icon="calendar-event"
        label={settings.absenceOf(colleague.name)}
        onPress={() => setOpen(true)}
      />
      <Dialog
        title={settings.absenceOf(colleague.name)}
        open={open}
        onOpenChange={setOpen}
        closeLabel={common.close}
        actions={
          <>
            <Guide onPress={() => void keep()}>{common.save}</Guide>
            {colleague.absentFrom && <Button onPress={() => void end()}>{settings.back}</Button>}
          </>
        }
      >
        <div className="settings-form">
          <DateField label={settings.from} value={from} onChange={setFrom} error={submission.about('from')} />
          <DateField
            label={settings.until}
            hint={settings.untilHint}
            value={until}
            onChange={setUntil}
            error={submission.about('until')}
          />
          <Select
            label={settings.standIn}
            hint={settings.standInHint}
            placeholder={settings.nobody}
            options={[
              { id: nobody, label: settings.nobody },
              ...others.map(({ userId, name }) => ({ id: userId, label: name })),
            ]}
            value={standIn}
            onChange={setStandIn}
            error={submission.about('standInUserId')}
          />
          {submission.refused && <p role="alert">{submission.refused}</p>}
        </div>
      </Dialog>
    </>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { colleagueRoutes } from '../../modules/staff/colleagues.contract.ts'
import { call } from '../api.ts'
import { Button, SquareButton } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Select } from '../design/select.tsx'
import { toast } from '../design/toast.tsx'
import { useMe } from '../frame/me.ts'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { type ColleagueRead, colleaguesQuery } from './colleague-list.ts'

interface DepartureDialogProps {
  colleague: ColleagueRead
  others: readonly ColleagueRead[]
}

/** A colleague leaves: asked once more, with who takes over the engagements. */
export function DepartureDialog({ colleague, others }: DepartureDialogProps) {
  const { settings, common } = useTexts()
  const me = useMe()
  const queries = useQueryClient()
  const submission = useSubmission()
  const [open, setOpen] = useState(false)
  const [heir, setHeir] = useState(me.userId)
  const letGo = () =>
    submission.submit(async () => {
      const { handedOver } = await call(colleagueRoutes.letGo, {
        params: { userId: colleague.userId },
        body: { handOverTo: heir },
      })
      await queries.invalidateQueries({ queryKey: colleaguesQuery.queryKey })
      setOpen(false)
      toast({ text: settings.gone(colleague.name, handedOver) })
    })
  return (
    <>
      <SquareButton
        quiet
        icon="trash"
        label={settings.letGoOf(colleague.name)}
        onPress={() => setOpen(true)}
      />
      <Dialog
        alert
        title={settings.letGoOf(colleague.name)}
        open={open}
        onOpenChange={setOpen}
        closeLabel={common.close}
        actions={
          <>
            <Button chafes onPress={() => void letGo()} isDisabled={submission.busy}>
              {settings.letGo}
            </Button>
            <Button quiet onPress={() => setOpen(false)}>
              {common.cancel}
            </Button>
          </>
        }
      >
        <div className="settings-form">
          <p>{settings.letGoNote}</p>
          <Select
            label={settings.heir}
            placeholder={settings.heir}
            options={others.map(({ userId, name }) => ({ id: userId, label: name }))}
            value={heir}
            onChange={setHeir}
            error={submission.about('handOverTo')}
          />
          {submission.refused && <p role="alert">{submission.refused}</p>}
        </div>
      </Dialog>
    </>
  )
}

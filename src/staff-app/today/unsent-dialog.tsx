import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Guide } from '../design/guide.tsx'
import { useTexts } from '../language.tsx'
import type { Acts } from './acts.ts'

/** A message that is on the progress page but could not be mailed: its text to copy. */
export function UnsentDialog({ acts }: { acts: Acts }) {
  const { today, engagements, common } = useTexts()
  const { unsent, closeUnsent } = acts
  const { reason } = unsent?.mail ?? {}
  const { mailWaits } = engagements
  const why = reason && reason in mailWaits ? mailWaits[reason as keyof typeof mailWaits] : undefined
  return (
    <Dialog
      title={today.unsent.title}
      open={unsent !== undefined}
      onOpenChange={closeUnsent}
      closeLabel={common.close}
      actions={
        unsent && (
          <>
            <Guide onPress={() => void acts.copy(unsent.mail.text)}>{today.act.copy}</Guide>
            <Button
              icon="check"
              onPress={() => {
                closeUnsent()
                void acts.settle(unsent.mail.mailId)
              }}
            >
              {today.act.settle}
            </Button>
          </>
        )
      }
    >
      <p>
        {why} {today.unsent.hint}
      </p>
      <p className="unsent-text">{unsent?.mail.text}</p>
    </Dialog>
  )
}

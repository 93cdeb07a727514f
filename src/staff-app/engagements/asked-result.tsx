import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { useLocale, useTexts } from '../language.tsx'
import { useAct } from './act.ts'
import type { Asked } from './ask-survey-dialog.tsx'
import { CopyButton } from './copy-button.tsx'

interface AskedResultProps {
  result: Asked
  onAgain: (contactIds: string[]) => Promise<void>
  onClose: () => void
}

/** Who was asked, whose link is to be sent by hand and why, and who was asked before. */
export function AskedResult({ result, onAgain, onClose }: AskedResultProps) {
  const { customerPage, customerPlan, common } = useTexts()
  const texts = customerPage.ask
  const locale = useLocale()
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const { asked, skipped } = result
  const names = new Intl.ListFormat(locale).format(skipped.map(({ contactName }) => contactName))
  const askAgain = async () => {
    setAsking(true)
    await act(async () => {
      await onAgain(skipped.flatMap(({ contactId }) => contactId ?? []))
      return undefined
    })
    setAsking(false)
  }
  return (
    <Dialog
      open
      title={texts.asked}
      onOpenChange={(open) => !open && onClose()}
      closeLabel={common.close}
      actions={<Button onPress={onClose}>{customerPlan.update.ready}</Button>}
    >
      <ul className="asked-result" role="status">
        {asked.map(({ surveyId, contactName, url, waits }) => (
          <li key={surveyId}>
            {waits === null ? (
              <p>{texts.sentTo(contactName)}</p>
            ) : (
              <>
                <p>{texts.copyFor(contactName)}</p>
                <p className="address">{url}</p>
                <CopyButton text={url} said={customerPlan.page.copied}>
                  {customerPlan.page.copy}
                </CopyButton>
                <p className="why">{customerPage.linkWaits[waits]}</p>
              </>
            )}
          </li>
        ))}
      </ul>
      {skipped.length > 0 && (
        <div>
          <p>{texts.skippedTitle(names)}</p>
          <Button isPending={asking} onPress={() => void askAgain()}>
            {texts.again}
          </Button>
        </div>
      )}
    </Dialog>
  )
}

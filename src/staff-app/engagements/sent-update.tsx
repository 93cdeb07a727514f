import { useQuery } from '@tanstack/react-query'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { useTexts } from '../language.tsx'
import { MailItem } from './mail-item.tsx'
import { engagementMailsQuery, type Mail } from './travel-queries.ts'

interface SentUpdateProps {
  engagementId: string
  /** As they stood right after writing. */
  mails: readonly Mail[]
  onClose: () => void
}

/** How each mail of an update fares, as it happens. */
export function SentUpdate({ engagementId, mails, onClose }: SentUpdateProps) {
  const { customerPlan, common } = useTexts()
  const texts = customerPlan.update
  const { data } = useQuery(engagementMailsQuery(engagementId))
  const now = mails.map((mail) => data?.find(({ mailId }) => mailId === mail.mailId) ?? mail)
  return (
    <Dialog
      open
      title={customerPlan.mails.title}
      onOpenChange={(open) => !open && onClose()}
      closeLabel={common.close}
      actions={<Button onPress={onClose}>{texts.ready}</Button>}
    >
      <p role="status">{texts.done}</p>
      <ul className="mails">
        {now.map((mail) => (
          <MailItem key={mail.mailId} mail={mail} />
        ))}
      </ul>
    </Dialog>
  )
}

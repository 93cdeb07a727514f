import { useQuery } from '@tanstack/react-query'
import { Icon } from '../design/icon.tsx'
import { useTexts } from '../language.tsx'
import { MailItem } from './mail-item.tsx'
import { mailStateOf } from './mail-state.ts'
import { engagementMailsQuery } from './travel-queries.ts'

/** What was written to this customer and did not leave, so that nobody thinks it did. */
export function UnsentMails({ engagementId }: { engagementId: string }) {
  const { engagements, customerPlan } = useTexts()
  const { data } = useQuery(engagementMailsQuery(engagementId))
  const unsent = data?.filter((mail) => mailStateOf(mail, engagements, customerPlan.mails).open) ?? []
  if (unsent.length === 0) return null
  return (
    <details className="unsent">
      <summary>
        <Icon name="clock" />
        {customerPlan.mails.unsent(unsent.length)}
      </summary>
      <ul className="mails">
        {unsent.map((mail) => (
          <MailItem key={mail.mailId} mail={mail} />
        ))}
      </ul>
    </details>
  )
}

import './customer-page.css'
import { useQuery } from '@tanstack/react-query'
import { Empty } from '../design/empty.tsx'
import { Plate } from '../design/plate.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { PageFailed, PageLoading } from '../frame/page-states.tsx'
import { useTitle } from '../frame/title.ts'
import { useTexts } from '../language.tsx'
import { MailItem } from './mail-item.tsx'
import { SendWaiting } from './send-waiting.tsx'
import { recentMailsQuery, waitingMailsQuery } from './travel-queries.ts'

/** What still has to go out, with the reason, and what went lately. */
export function MessagesPage() {
  const { messagesPage: texts } = useTexts()
  useTitle(texts.title)
  const waiting = useQuery(waitingMailsQuery)
  const recent = useQuery(recentMailsQuery)
  if (waiting.isError && !waiting.data) {
    return <PageFailed error={waiting.error} reset={() => void waiting.refetch()} />
  }
  if (!waiting.data) return <PageLoading />
  const count = waiting.data.length
  return (
    <div className="messages-page">
      <Plate above={texts.title}>{count === 0 ? texts.noneWaits : texts.waiting(count)}</Plate>
      <div className="messages">
        {count === 0 ? (
          <Empty icon="send" title={texts.whatWaits}>
            {texts.whatWaitsAbout}
          </Empty>
        ) : (
          <section aria-labelledby="waiting">
            <SectionHead id="waiting">{texts.waitingTitle}</SectionHead>
            <SendWaiting mails={waiting.data} />
            <ul className="mails">
              {waiting.data.map((mail) => (
                <MailItem key={mail.mailId} mail={mail} whose />
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="recent">
          <SectionHead id="recent">{texts.recent}</SectionHead>
          {recent.data?.length === 0 && <p className="nothing">{texts.noRecent}</p>}
          <ul className="mails">
            {recent.data?.map((mail) => (
              <MailItem key={mail.mailId} mail={mail} whose />
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

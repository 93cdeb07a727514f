import { useTexts } from '../language.tsx'
import { useCalendar } from './calendar.ts'
import type { Surveys } from './travel-queries.ts'

/** Who was asked and did not answer, or rather not. */
export function AskedList({ surveys }: { surveys: Surveys['surveys'] }) {
  const { customerPage } = useTexts()
  const texts = customerPage.words
  const calendar = useCalendar()
  const silent = surveys.filter(({ status }) => status !== 'answered')
  if (silent.length === 0) return null
  return (
    <ul className="asked-list">
      {silent.map(({ surveyId, contactName, askedAt, status, sent }) => (
        <li key={surveyId}>
          {(status === 'declined' ? texts.declined : sent ? texts.waiting : texts.notAskedYet)(
            contactName ?? texts.noName,
            calendar.date(calendar.dayOf(askedAt)),
          )}
        </li>
      ))}
    </ul>
  )
}

import { useTexts } from '../language.tsx'
import { useCalendar } from './calendar.ts'
import type { CustomerLine } from './line/customer-line.ts'
import type { Engagement } from './travel-queries.ts'

/** The phases under the road, each with the day on which they came there. */
export function RoadNames({ engagement, line }: { engagement: Engagement; line: CustomerLine }) {
  const { engagements } = useTexts()
  const calendar = useCalendar()
  const columns = line.columns.map(({ width }) => `${width}px`).join(' ')
  return (
    <ol className="names" style={{ marginLeft: line.labelWidth, gridTemplateColumns: columns }}>
      {engagement.phases.map(({ phaseId, name, state, stays }) => {
        const entered = stays.at(-1)?.enteredAt
        return (
          <li key={phaseId} className={state} aria-current={state === 'here' ? 'step' : undefined}>
            <b>{name}</b>
            {entered ? (
              <time dateTime={entered}>
                {shortDate(calendar.dayOf(entered), calendar.today, calendar.date)}
              </time>
            ) : (
              <span className={state === 'ahead' ? 'hidden-text' : undefined}>
                {engagements.phaseStates[state]}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** The year stands with it only when it is another one. */
const shortDate = (day: string, today: string, date: (day: string) => string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? date(day) : `${date(day)} ${day.slice(0, 4)}`

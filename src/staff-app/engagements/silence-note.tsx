import { SilenceBar } from '../design/silence-bar.tsx'
import { useTexts } from '../language.tsx'
import { useCalendar } from './calendar.ts'
import type { Engagement } from './travel-queries.ts'

/** How long they heard nothing, against what this phase promises. */
export function SilenceNote({ engagement }: { engagement: Engagement }) {
  const { customerPage } = useTexts()
  const texts = customerPage.silence
  const calendar = useCalendar()
  const { silence, promise, paused } = engagement
  if (paused) return <p className="silence-note">{texts.paused}</p>
  const { workingDays, calendarDays, limit, newsDueOn, state } = silence
  const due = newsDueOn && (state === 'over' ? texts.late : texts.due)(calendar.near(newsDueOn))
  return (
    <div className={`silence-note ${state}`}>
      {limit === null ? (
        <p>
          {calendarDays === 0 ? texts.heardToday : texts.silent(calendarDays)} {texts.noPromise}
        </p>
      ) : (
        <SilenceBar days={workingDays} limit={limit}>
          {calendarDays === 0 ? texts.heardToday : texts.silentWorking(workingDays)} {due}
        </SilenceBar>
      )}
      {promise?.text && <p className="promise">{texts.promise(promise.text)}</p>}
    </div>
  )
}

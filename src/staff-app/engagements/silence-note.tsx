import { SilenceBar } from '../design/silence-bar.tsx'
import { useTexts } from '../language.tsx'
import { useCalendar } from './calendar.ts'
import type { Engagement } from './travel-queries.ts'

interface SilenceNoteProps {
  engagement: Engagement
  /** Whether anything ever went out to them; until then the silence counts from the start. */
  heard: boolean
}

/** How long they heard nothing, against what this phase promises. */
export function SilenceNote({ engagement, heard }: SilenceNoteProps) {
  const { customerPage } = useTexts()
  const texts = customerPage.silence
  const calendar = useCalendar()
  const { silence, promise, paused } = engagement
  const today = heard ? texts.heardToday : texts.notHeardYet
  if (paused) return <p className="silence-note">{texts.paused}</p>
  const { workingDays, calendarDays, limit, newsDueOn, state } = silence
  const due = newsDueOn && (state === 'over' ? texts.late : texts.due)(calendar.near(newsDueOn))
  return (
    <div className={`silence-note ${state}`}>
      {limit === null ? (
        <p>
          {calendarDays === 0 ? today : texts.silent(calendarDays)} {texts.noPromise}
        </p>
      ) : (
        <SilenceBar days={workingDays} limit={limit}>
          {calendarDays === 0 ? today : texts.silentWorking(workingDays)} {due}
        </SilenceBar>
      )}
      {promise?.text && <p className="promise">{texts.promise(promise.text)}</p>}
    </div>
  )
}

import type { TodayItem } from '../../modules/today/today.contract.ts'
import { dayAndMonth } from '../../platform/calendar/day-in-words.ts'
import { BumpSteps } from '../design/bump-steps.tsx'
import { SilenceBar } from '../design/silence-bar.tsx'
import { Tag } from '../design/tag.tsx'
import { useLocale, useTexts } from '../language.tsx'

const steps = ['heard', 'explained', 'solved', 'asked_after'] as const

/** What the reason rests on, as a sign: silent days against the promise, the steps of a bump, a birthday. */
export function Evidence({ item, small }: { item: TodayItem; small?: boolean }) {
  const { today } = useTexts()
  const { cause, heardOn } = item
  if (cause.kind === 'bump') {
    return (
      <BumpSteps
        label={today.bumpSteps}
        steps={steps.map((step) => {
          const done = cause.taken.includes(step)
          const state = done ? 'done' : step === cause.next ? 'now' : 'later'
          return { label: today.steps[step][done ? 'done' : 'toDo'], state }
        })}
      />
    )
  }
  if (cause.kind === 'birthday') return <Tag icon="cake">{today.birthday}</Tag>
  if (cause.kind === 'answer') {
    return <Tag tone="chafe">{today.feelings[cause.feeling === -2 ? 'muchLess' : 'less']}</Tag>
  }
  if (cause.kind === 'mail') return <OnDay day={cause.writtenOn} say={today.writtenOn} />
  return item.silence?.limit ? (
    <Silence item={item} small={small} />
  ) : (
    <OnDay day={heardOn} say={today.heardOn} />
  )
}

function Silence({ item, small }: { item: TodayItem; small?: boolean }) {
  const { today } = useTexts()
  const { days, limit } = item.silence ?? { days: 0, limit: null }
  return (
    <SilenceBar days={days} limit={limit ?? days} small={small}>
      <b>{days === 0 ? today.heardToday : today.days(days)}</b> {limit !== null && today.limit(limit)}
    </SilenceBar>
  )
}

function OnDay({ day, say }: { day: string | null; say: (day: string) => string }) {
  const locale = useLocale()
  return day && <p className="last-heard">{say(dayAndMonth(day, locale))}</p>
}

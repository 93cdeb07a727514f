import { reasonOf } from '../../modules/today/reason.ts'
import type { TodayItem } from '../../modules/today/today.contract.ts'
import { Icon } from '../design/icon.tsx'
import { Voice } from '../design/voice.tsx'
import { useTelling } from './telling.ts'

interface WhyProps {
  item: TodayItem
  day: string
  /** Also what they are about to say: in focus; in a list it would be the same words over and over. */
  whole?: boolean
}

/** Why somebody is on the list: our sentence, then what they said or are about to say, in their own letters. */
export function Why({ item, day, whole }: WhyProps) {
  const { sentence, said, aboutToSay, note } = reasonOf(item, useTelling(day))
  const voice = said ?? (whole ? aboutToSay : undefined)
  const ours = `${sentence}${voice ? ':' : '.'}`
  return (
    <>
      {item.cause.kind === 'bump' ? (
        <span className="bump-since">
          <Icon name="hump" size="small" />
          {ours}
        </span>
      ) : (
        ours
      )}{' '}
      {voice && <Voice>{voice}</Voice>}
      {note}
    </>
  )
}

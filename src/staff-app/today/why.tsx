import { type Reason, reasonOf } from '../../modules/today/reason.ts'
import type { TodayItem } from '../../modules/today/today.contract.ts'
import { Icon } from '../design/icon.tsx'
import { Voice } from '../design/voice.tsx'
import { useTelling } from './telling.ts'

/** Why somebody is on the list: our sentence, then what they said or are about to say, in their own letters. */
export function Why({ item, day }: { item: TodayItem; day: string }) {
  const { sentence, voice, note }: Reason = reasonOf(item, useTelling(day))
  return (
    <>
      {item.cause.kind === 'bump' ? (
        <span className="bump-since">
          <Icon name="hump" size="small" />
          {sentence}
        </span>
      ) : (
        sentence
      )}
      {voice && (
        <>
          {' '}
          <Voice>{voice}</Voice>
        </>
      )}
      {note && ` ${note}`}
    </>
  )
}

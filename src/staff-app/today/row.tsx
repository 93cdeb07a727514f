import { callAddress } from '../../platform/http/call-address.ts'
import './row.css'
import type { TodayItem } from '../../modules/today/today.contract.ts'
import { Button, ButtonLink } from '../design/button.tsx'
import type { IconName } from '../design/icon.tsx'
import { Junction } from '../design/junction.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import type { Acts } from './acts.ts'
import { Evidence } from './evidence.tsx'
import { Who } from './who.tsx'
import { Why } from './why.tsx'

interface RowProps {
  item: TodayItem
  day: string
  acts: Acts
  /** Puts this line in the frame, with its ready text. */
  onFocus: () => void
}

/** One line of the list: how long, where, who, why, what that rests on, and the one thing to do. */
export function Row({ item, day, acts, onFocus }: RowProps) {
  const { today } = useTexts()
  const mayWrite = useMayWrite()
  const { phase, minutes } = item
  return (
    <li className="today-row">
      <div className="minutes">{today.minutes(minutes)}</div>
      <div className="place">
        {phase ? (
          <Junction number={phase.number} label={today.phase(phase.number)} />
        ) : (
          <Junction icon="user" kind="later" />
        )}
      </div>
      <Who item={item} level={3} />
      <p className="why">
        <Why item={item} day={day} />
      </p>
      <div className="evidence">
        <Evidence item={item} small />
      </div>
      <div className="act">{mayWrite && <RowAct item={item} acts={acts} onFocus={onFocus} />}</div>
    </li>
  )
}

function RowAct({ item, acts, onFocus }: Omit<RowProps, 'day'>) {
  const { today } = useTexts()
  const { cause, person } = item
  if ((cause.kind === 'bump' || cause.kind === 'answer') && person.phone) {
    const call = () => {
      onFocus()
      void acts.noteCall(item)
    }
    const label = today.act.callName(person.name)
    return (
      <ButtonLink icon="phone" href={callAddress(person.phone)} onClick={call} aria-label={label}>
        <Words long={label} short={today.act.call} />
      </ButtonLink>
    )
  }
  const [icon, long, short]: [IconName, string, string] =
    cause.kind === 'birthday'
      ? ['message-circle', today.act.congratulate, today.act.congratulate]
      : cause.kind === 'mail'
        ? ['mail', today.act.mailName, today.act.mail]
        : item.message
          ? ['pencil', today.act.writeName(person.name), today.act.write]
          : ['arrow-right', today.act.openName(person.name), today.act.open]
  return (
    <Button icon={icon} onPress={onFocus} aria-label={long}>
      <Words long={long} short={short} />
    </Button>
  )
}

const Words = ({ long, short }: { long: string; short: string }) => (
  <>
    <span className="long">{long}</span>
    <span className="short" aria-hidden="true">
      {short}
    </span>
  </>
)

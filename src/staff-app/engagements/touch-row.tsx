import { touchRoutes } from '../../modules/touches/touches.contract.ts'
import { call } from '../api.ts'
import { SquareButton } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Voice } from '../design/voice.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { useAct } from './act.ts'
import { useCalendar } from './calendar.ts'
import { laneIcons } from './lane-icons.ts'
import type { Touch } from './travel-queries.ts'

interface TouchRowProps {
  touch: Touch
  /** Nothing came after it, so that a message of theirs waits for an answer. */
  newest: boolean
}

/** One sign of life: a filled square when we started it, a ring and their own voice when they did. */
export function TouchRow({ touch, newest }: TouchRowProps) {
  const { customerPage } = useTexts()
  const texts = customerPage.contact
  const calendar = useCalendar()
  const { at, lane, direction, text, byName, contactName, askedWhereNow, mayWithdraw } = touch
  const theirs = direction === 'in'
  const who = theirs ? (contactName ?? texts.theCustomer) : (byName ?? texts.itself)
  const day = calendar.dayOf(at)
  const waits = newest && theirs && text !== '' ? calendar.between(day, calendar.today) : 0
  return (
    <li className={theirs ? 'touch takes-back theirs' : 'touch takes-back'}>
      <time dateTime={at}>{calendar.short(day)}</time>
      <span className="lane">
        <Icon name={laneIcons[lane]} size="small" />
      </span>
      <div>
        <p className="who">
          {texts.who(who, texts.what[lane])}
          {/* The five answers are our words, which they chose from. */}
          {lane === 'survey' && theirs && text && <b>: {text.toLowerCase()}</b>}
        </p>
        <Said touch={touch} />
        {askedWhereNow && (
          <p className="chafes">
            <Icon name="message-question" size="small" />
            {texts.asked}
          </p>
        )}
        {waits > 0 && (
          <p className="chafes">
            <Icon name="clock" size="small" />
            {texts.waits(waits)}
          </p>
        )}
      </div>
      {mayWithdraw && <Withdraw touchId={touch.touchId} />}
    </li>
  )
}

function Said({ touch: { text, direction, lane } }: { touch: Touch }) {
  if (!text) return null
  if (direction === 'out') return <p className="said">{text}</p>
  if (lane === 'survey') return null
  return (
    <Voice size="small" block>
      {text}
    </Voice>
  )
}

/** Takes back what was logged by mistake; undoing brings it back as it was. */
function Withdraw({ touchId }: { touchId: string }) {
  const { customerPage } = useTexts()
  const texts = customerPage.contact
  const act = useAct()
  if (!useMayWrite()) return null
  const params = { touchId }
  const withdraw = () =>
    act(async () => {
      await call(touchRoutes.withdrawTouch, { params })
      return { text: texts.withdrawn, undo: () => call(touchRoutes.restoreTouch, { params }) }
    })
  return <SquareButton quiet icon="trash" label={texts.withdraw} onPress={() => void withdraw()} />
}

import { type Delay, delays, type Today, type TodayItem } from '../../modules/today/today.contract.ts'
import { callAddress } from '../../platform/http/call-address.ts'
import { Button, ButtonLink } from '../design/button.tsx'
import { Guide, GuideLink } from '../design/guide.tsx'
import { LateMenu } from '../frame/late.tsx'
import { useTexts } from '../language.tsx'
import type { Acts } from './acts.ts'

interface FocusActsProps {
  item: TodayItem
  page: Today
  acts: Acts
  text: string
  editing: boolean
  canEdit: boolean
  onEdit: () => void
}

/** The one yellow action of the line, what else there is, and putting it off. */
export function FocusActs(props: FocusActsProps) {
  const { item, acts, canEdit, editing, onEdit } = props
  const { today } = useTexts()
  const { cause, person } = item
  const callsFirst = cause.kind === 'bump' || cause.kind === 'answer'
  return (
    <div className="acts">
      <FirstAct {...props} />
      {canEdit && (
        <Button icon={editing ? 'check' : 'pencil'} onPress={onEdit}>
          {editing ? today.act.editDone : today.act.edit}
        </Button>
      )}
      {person.phone && !callsFirst && (
        <ButtonLink icon="phone" href={callAddress(person.phone)} onClick={() => void acts.noteCall(item)}>
          {today.act.call}
        </ButtonLink>
      )}
      {cause.kind === 'bump' && person.phone && (
        <Button icon="check" onPress={() => void acts.takeStep(item)}>
          {today.act.step[cause.next]}
        </Button>
      )}
      {cause.kind === 'answer' && person.phone && (
        <Button icon="check" onPress={() => void acts.finish(item)}>
          {today.act.read}
        </Button>
      )}
      {cause.kind === 'mail' && (
        <Button icon="check" onPress={() => void acts.settle(cause.mailId, item.key)}>
          {today.act.settle}
        </Button>
      )}
      <PutOff {...props} />
    </div>
  )
}

function FirstAct({ item, page, acts, text }: FocusActsProps) {
  const { today } = useTexts()
  const { cause, person } = item
  switch (cause.kind) {
    case 'bump':
    case 'answer':
      if (person.phone) {
        return (
          <GuideLink href={callAddress(person.phone)} onClick={() => void acts.noteCall(item)}>
            {today.act.callName(person.name)}
          </GuideLink>
        )
      }
      return cause.kind === 'bump' ? (
        <Guide onPress={() => void acts.takeStep(item)}>{today.act.step[cause.next]}</Guide>
      ) : (
        <Guide onPress={() => void acts.finish(item)}>{today.act.read}</Guide>
      )
    case 'birthday':
      return <Guide onPress={() => void acts.congratulate(item)}>{today.act.congratulate}</Guide>
    case 'mail': {
      const goes = cause.status !== 'ready' || cause.reason === 'you'
      return goes ? (
        <Guide onPress={() => void acts.sendAgain(cause.mailId)}>
          {cause.status === 'ready' ? today.act.send : today.act.sendAgain}
        </Guide>
      ) : (
        <Guide onPress={() => void acts.copy(cause.text)}>{today.act.copy}</Guide>
      )
    }
    default: {
      const goes = page.mailWaits === null && item.message?.hasAddress
      return (
        <Guide isDisabled={text.trim() === ''} onPress={() => void acts.send(item, text.trim())}>
          {goes ? today.act.send : today.act.makeReady}
        </Guide>
      )
    }
  }
}

/** One tap to this afternoon, or to tomorrow once it has begun; the rest behind “Later”. */
function PutOff({ item, page, acts }: FocusActsProps) {
  const { today } = useTexts()
  const left = delays.filter((delay) => page.afternoonAhead || delay !== 'afternoon')
  const [soonest = 'tomorrow', ...rest] = left
  const putOff = (until: Delay) => void acts.putOff(item, until)
  return (
    <span className="put-off">
      <Button quiet onPress={() => putOff(soonest)}>
        {today.act.snooze[soonest]}
      </Button>
      <LateMenu
        trigger={(asks) => (
          <Button quiet icon="chevron-down" {...asks}>
            {today.act.later}
          </Button>
        )}
        entries={rest.map((until) => ({
          id: until,
          label: today.act.snooze[until],
          onAction: () => putOff(until),
        }))}
      />
    </span>
  )
}

import './in-focus.css'
import { useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import type { Today, TodayItem } from '../../modules/today/today.contract.ts'
import { spokenDay } from '../../platform/calendar/day-in-words.ts'
import { Anchor } from '../design/anchor.tsx'
import { Junction } from '../design/junction.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useLocale, useTexts } from '../language.tsx'
import type { Acts } from './acts.ts'
import { Evidence } from './evidence.tsx'
import { FocusActs } from './focus-acts.tsx'
import { Who } from './who.tsx'
import { Why } from './why.tsx'

interface InFocusProps {
  item: TodayItem
  page: Today
  acts: Acts
}

/** The line to do now, in the frame that means: in focus. With the text that is ready, and the one yellow action. */
export function InFocus({ item, page, acts }: InFocusProps) {
  const { today } = useTexts()
  const mayWrite = useMayWrite()
  const [text, setText] = useState(item.message?.text ?? '')
  const [editing, setEditing] = useState(false)
  const { phase, cause } = item
  const headingId = 'first-of-today'
  const shown = cause.kind === 'mail' ? cause.text : text
  return (
    <section className="in-focus" aria-labelledby={headingId}>
      <div className="above">
        {phase ? (
          <Junction number={phase.number} kind="here" size="large" label={today.phase(phase.number)} />
        ) : (
          <Junction icon="user" kind="here" size="large" />
        )}
        <Who item={item} level={2} whole id={headingId} />
        <Evidence item={item} />
      </div>
      <p className="why">
        <Why item={item} day={page.day} whole />
      </p>
      {shown !== '' && (
        <div className="ready-text">
          <p className="from">
            <ReadyLine item={item} page={page} />
          </p>
          {editing ? (
            <TextField value={text} onChange={setText} className="edit" autoFocus>
              <Label className="hidden-text">{today.yourText}</Label>
              <TextArea className="box" />
            </TextField>
          ) : (
            <p className="words">{shown}</p>
          )}
          <NextNews item={item} />
          <OtherMails item={item} />
        </div>
      )}
      {mayWrite && (
        <FocusActs
          {...{ item, page, acts, text, editing }}
          onEdit={() => setEditing(!editing)}
          canEdit={item.message !== null && cause.kind !== 'birthday'}
        />
      )}
    </section>
  )
}

/** What will happen to the text: it goes, or it waits to be copied and why. */
function ReadyLine({ item, page }: Pick<InFocusProps, 'item' | 'page'>) {
  const { today, engagements } = useTexts()
  const { cause, message } = item
  if (cause.kind === 'birthday') return today.readyBirthday
  if (cause.kind === 'mail') {
    const { mailStatus, mailWaits } = engagements
    const why = mailWaits[cause.reason as keyof typeof mailWaits] as string | undefined
    return [`${mailStatus[cause.status === 'claimed' ? 'onItsWay' : cause.status]}.`, why]
      .filter(Boolean)
      .join(' ')
  }
  const waits = page.mailWaits ?? (message?.hasAddress ? null : 'no-address')
  return waits ? `${today.readyToCopy}. ${today.waits[waits]}` : today.ready
}

/** The other messages in the same line stand where they can be read and sent. */
function OtherMails({ item: { cause } }: { item: TodayItem }) {
  const { today } = useTexts()
  if (cause.kind !== 'mail' || cause.others.length === 0) return null
  return (
    <p className="next-news">
      <Anchor href="/messages">{today.otherMails(cause.others.length)}</Anchor>
    </p>
  )
}

function NextNews({ item }: { item: TodayItem }) {
  const { today } = useTexts()
  const locale = useLocale()
  const on = item.message?.nextNewsOn
  return on && <p className="next-news">{today.nextNews(spokenDay(on, locale))}</p>
}

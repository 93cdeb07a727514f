import './mails.css'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { Anchor } from '../design/anchor.tsx'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { useAct } from './act.ts'
import { useCalendar } from './calendar.ts'
import { CopyButton } from './copy-button.tsx'
import { type MailState, mailStateOf } from './mail-state.ts'
import type { Mail } from './travel-queries.ts'

interface MailItemProps {
  mail: Mail
  /** On a page of its own: also whose it is and what kind. */
  whose?: boolean
}

/** One mail: to whom, how it stands and why, and what can be done about it. */
export function MailItem({ mail, whose }: MailItemProps) {
  const { customerPlan, engagements, messagesPage } = useTexts()
  const texts = customerPlan.mails
  const calendar = useCalendar()
  const mayWrite = useMayWrite()
  const state = mailStateOf(mail, engagements, texts)
  const { toName, toAddress, customerId, customerName, kind, text, writtenAt } = mail
  const to = toAddress ? texts.to(toName, toAddress) : toName
  const day = calendar.near(calendar.dayOf(writtenAt))
  return (
    <li className="mail">
      <div className="head">
        {whose && customerId && <Anchor href={`/customers/${customerId}`}>{customerName}</Anchor>}
        <p>{to}</p>
        {whose && (
          <p className="by">
            {messagesPage.kinds[kind]}, {messagesPage.writtenOn(day)}
          </p>
        )}
      </div>
      <p className={state.chafes ? 'state chafes' : 'state'} role="status">
        <Icon name={state.icon} size="small" />
        {state.label}
      </p>
      {state.why && <p className="why">{state.why}</p>}
      {state.open && (
        <details>
          <summary>{texts.show}</summary>
          <p className="text">{text}</p>
        </details>
      )}
      {state.open && mayWrite && <WhatToDo mail={mail} state={state} />}
    </li>
  )
}

function WhatToDo({ mail, state }: { mail: Mail; state: MailState }) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.mails
  const act = useAct()
  const { mailId, attempts, text } = mail
  const params = { mailId }
  const send = () =>
    act(async () => {
      await call(engagementRoutes.sendMail, { params })
      return { text: texts.onItsWay }
    })
  const settle = () =>
    act(async () => {
      await call(engagementRoutes.settleMail, { params })
      return { text: texts.settled }
    })
  return (
    <div className="row-of-buttons">
      <CopyButton text={text} said={texts.copied}>
        {texts.copy}
      </CopyButton>
      {!state.stuck && (
        <Button icon="send" onPress={() => void send()}>
          {attempts > 0 ? texts.again : texts.send}
        </Button>
      )}
      <Button quiet icon="check" onPress={() => void settle()}>
        {texts.settle}
      </Button>
    </div>
  )
}

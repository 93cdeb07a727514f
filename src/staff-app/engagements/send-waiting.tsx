import './mails.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { Button, ButtonLink } from '../design/button.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { useAct } from './act.ts'
import { type Mail, waitingMailsQuery } from './travel-queries.ts'

/** What waited for something that is there by now: it goes when somebody who saw it says so. */
const mayGo = ({ status, reason }: Mail): boolean => status === 'ready' && reason === 'you'

/** On the page where they all stand: one press sends exactly what was seen there. */
export function SendWaiting({ mails }: { mails: readonly Mail[] }) {
  const { messagesPage: texts } = useTexts()
  const act = useAct()
  const [busy, setBusy] = useState(false)
  const mayWrite = useMayWrite()
  const mailIds = mails.filter(mayGo).map(({ mailId }) => mailId)
  if (mailIds.length === 0) return null
  const send = async () => {
    setBusy(true)
    await act(async () => {
      const { onTheirWay, left } = await call(engagementRoutes.sendMails, { body: { mailIds } })
      return { text: texts.onTheirWay(onTheirWay, left.length) }
    })
    setBusy(false)
  }
  return (
    <div className="may-go">
      <p>{texts.mayGo(mailIds.length)}</p>
      {mayWrite && (
        <Button icon="send" isDisabled={busy} onPress={() => void send()}>
          {texts.sendAll(mailIds.length)}
        </Button>
      )}
    </div>
  )
}

/** Elsewhere: that they wait, and where they can be read and sent. */
export function MessagesWait() {
  const { messagesPage: texts } = useTexts()
  const { data = [] } = useQuery(waitingMailsQuery)
  const count = data.filter(mayGo).length
  if (count === 0) return null
  return (
    <div className="may-go" role="status">
      <p>{texts.mayGo(count)}</p>
      <ButtonLink icon="send" href="/messages">
        {texts.readFirst}
      </ButtonLink>
    </div>
  )
}

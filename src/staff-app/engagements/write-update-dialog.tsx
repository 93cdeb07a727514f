import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { TextField } from '../design/text-field.tsx'
import { useMe } from '../frame/me.ts'
import { type Language, useTexts } from '../language.tsx'
import { useCalendar } from './calendar.ts'
import { ContactChecks } from './contact-checks.tsx'
import { useCustomersLanguage } from './customers-language.ts'
import { draftOf } from './draft-of.ts'
import { FormDialog } from './form-dialog.tsx'
import { type NextNews, NextNewsFields } from './next-news-fields.tsx'
import { SentUpdate } from './sent-update.tsx'
import { type Customer, type Engagement, type Mail, touchesQuery } from './travel-queries.ts'
import { UpdatePreview } from './update-preview.tsx'

interface WriteUpdateDialogProps {
  customer: Customer
  engagement: Engagement
  onClose: () => void
}

/** A progress message: on their page, in the ledger and by mail; afterwards how each mail fares. */
export function WriteUpdateDialog(props: WriteUpdateDialogProps) {
  const language = useCustomersLanguage()
  return language && <WriteUpdate {...props} language={language} />
}

function WriteUpdate({
  customer,
  engagement,
  onClose,
  language,
}: WriteUpdateDialogProps & { language: Language }) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.update
  const me = useMe()
  const { today } = useCalendar()
  const { data } = useInfiniteQuery(touchesQuery(customer.customerId))
  const { engagementId, promise } = engagement
  const reachable = customer.contacts.filter(({ emails }) => emails.length > 0)
  const [text, setText] = useState(() => {
    const touches = data?.pages.flatMap((page) => page.touches) ?? []
    const known = { customer, engagement, touches, today, from: me.name }
    return draftOf(known, language.texts.todayDrafts, language.locale)
  })
  const [chosen, setChosen] = useState(() => reachable.map(({ contactId }) => contactId))
  const [news, setNews] = useState<NextNews>({
    on: promise?.nextNewsOn ?? null,
    time: promise?.time ?? '',
  })
  // Named once, so that sending again after a lost connection makes no second message.
  const [updateId] = useState(() => crypto.randomUUID())
  const [sent, setSent] = useState<Mail[]>()
  const send = async () => {
    const { mails } = await call(engagementRoutes.writeUpdate, {
      params: { engagementId },
      body: {
        ...{ updateId, text },
        contactIds: reachable.length > 0 ? chosen : undefined,
        nextNewsOn: news.on,
        nextNewsTime: news.on !== null && news.time !== '' ? news.time : null,
      },
    })
    setSent(mails)
    return undefined
  }
  if (sent) return <SentUpdate engagementId={engagementId} mails={sent} onClose={onClose} />
  const mailed = reachable.length > 0 && chosen.length > 0
  return (
    <FormDialog
      title={texts.title}
      save={mailed ? texts.send : texts.publish}
      onSave={send}
      onClose={onClose}
      staysOpen
    >
      {(about) => (
        <>
          <TextField
            label={texts.text}
            hint={texts.textHint}
            multiline
            value={text}
            onChange={setText}
            error={about('text')}
          />
          {reachable.length === 0 ? (
            <p className="hint">{texts.nobodyReachable}</p>
          ) : (
            <div>
              <ContactChecks
                label={texts.to}
                contacts={customer.contacts}
                chosen={chosen}
                onChange={setChosen}
              />
              {!mailed && <p className="hint">{texts.onlyPage}</p>}
            </div>
          )}
          <NextNewsFields
            value={news}
            usual={promise?.nextNewsOn}
            promise={promise?.text}
            onChange={setNews}
            about={about}
          />
          <UpdatePreview text={text} news={news} language={language} />
        </>
      )}
    </FormDialog>
  )
}

import './words.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Gap } from '../design/gap.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { AskSurveyDialog } from './ask-survey-dialog.tsx'
import { AskedList } from './asked-list.tsx'
import { FoundUs, isFoundUsKnown } from './found-us.tsx'
import { ResponseItem } from './response-item.tsx'
import { TellResponseDialog } from './tell-response-dialog.tsx'
import { type Customer, type Engagement, surveysQuery } from './travel-queries.ts'

interface WordsSectionProps {
  customer: Customer
  engagement: Engagement | undefined
}

/** What the customer said themselves: only that, word for word. */
export function WordsSection({ customer, engagement }: WordsSectionProps) {
  const { customerPage } = useTexts()
  const texts = customerPage.words
  const foundUs = isFoundUsKnown(customer)
  if (!engagement && !customer.note && !foundUs) return null
  return (
    <section aria-labelledby="words" className="words">
      <SectionHead id="words">{texts.title}</SectionHead>
      {foundUs && <FoundUs customer={customer} />}
      {engagement && <Answers customer={customer} engagement={engagement} />}
      {customer.note && (
        <div className="note">
          <h3>{texts.note}</h3>
          <p>{customer.note}</p>
        </div>
      )}
    </section>
  )
}

function Answers({ customer, engagement }: { customer: Customer; engagement: Engagement }) {
  const { customerPage } = useTexts()
  const texts = customerPage.words
  const mayWrite = useMayWrite()
  const [open, setOpen] = useState<'ask' | 'tell'>()
  const { data } = useQuery(surveysQuery(engagement.engagementId))
  const responses = data?.responses ?? []
  const close = () => setOpen(undefined)
  return (
    <>
      {data && responses.length === 0 && (
        <div className="gap-frame">
          <Gap
            label={texts.gap}
            hint={texts.gapHint}
            onPress={mayWrite ? () => setOpen('tell') : undefined}
          />
        </div>
      )}
      {responses.map((response) => (
        <ResponseItem key={response.responseId} response={response} engagement={engagement} />
      ))}
      <AskedList surveys={data?.surveys ?? []} />
      {mayWrite && (
        <div className="row-of-buttons">
          <Button icon="message-question" onPress={() => setOpen('ask')}>
            {texts.ask}
          </Button>
          <Button icon="writing" onPress={() => setOpen('tell')}>
            {texts.tell}
          </Button>
        </div>
      )}
      {open === 'ask' && <AskSurveyDialog customer={customer} engagement={engagement} onClose={close} />}
      {open === 'tell' && <TellResponseDialog customer={customer} engagement={engagement} onClose={close} />}
    </>
  )
}

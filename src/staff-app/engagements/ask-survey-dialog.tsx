import { useState } from 'react'
import { surveyRoutes } from '../../modules/surveys/surveys.contract.ts'
import type { AnswerOf } from '../../platform/http/contract.ts'
import { call } from '../api.ts'
import { useTexts } from '../language.tsx'
import { AskedResult } from './asked-result.tsx'
import { ContactChecks } from './contact-checks.tsx'
import { FormDialog } from './form-dialog.tsx'
import { type AboutWhat, likelyMoment, likelyPhase, MomentFields, useMoments } from './moment-fields.tsx'
import type { Customer, Engagement } from './travel-queries.ts'

export type Asked = AnswerOf<typeof surveyRoutes.askSurvey>

interface AskSurveyDialogProps {
  customer: Customer
  engagement: Engagement
  onClose: () => void
}

/** Asks the one question by a personal link; afterwards shows who gets a mail and whose link is to be sent by hand. */
export function AskSurveyDialog({ customer, engagement, onClose }: AskSurveyDialogProps) {
  const { customerPage } = useTexts()
  const texts = customerPage.ask
  const [what, setWhat] = useState<AboutWhat>({ phaseId: likelyPhase(engagement), momentId: undefined })
  const moments = useMoments(engagement, what.phaseId)
  const [chosen, setChosen] = useState(() =>
    customer.contacts
      .filter(({ emails }) => emails.length > 0 || customer.contacts.length === 1)
      .map(({ contactId }) => contactId),
  )
  const [asked, setAsked] = useState<Asked>()
  const { engagementId } = engagement
  const ask = async (contactIds: string[], again: boolean) => {
    const result = await call(surveyRoutes.askSurvey, {
      params: { engagementId },
      body: {
        ...what,
        momentId: what.momentId ?? likelyMoment(engagement, what.phaseId, moments),
        ...{ contactIds, again },
      },
    })
    setAsked((before) => ({ ...result, asked: [...(before?.asked ?? []), ...result.asked] }))
  }
  if (asked) return <AskedResult result={asked} onAgain={(ids) => ask(ids, true)} onClose={onClose} />
  return (
    <FormDialog
      title={texts.title}
      save={texts.send}
      onSave={() => ask(chosen, false).then(() => undefined)}
      onClose={onClose}
      staysOpen
      disabled={chosen.length === 0}
    >
      {(about) => (
        <>
          <p className="lead">{texts.lead}</p>
          <MomentFields engagement={engagement} value={what} onChange={setWhat} about={about} />
          {customer.contacts.length === 0 ? (
            <p>{texts.noContacts}</p>
          ) : (
            <ContactChecks
              label={texts.to}
              contacts={customer.contacts}
              chosen={chosen}
              onChange={setChosen}
              anybody
            />
          )}
        </>
      )}
    </FormDialog>
  )
}

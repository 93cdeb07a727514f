import { useState } from 'react'
import { feelings, surveyRoutes, type Topic, topics } from '../../modules/surveys/surveys.contract.ts'
import { call } from '../api.ts'
import { Checkbox, RadioGroup } from '../design/choices.tsx'
import { Select } from '../design/select.tsx'
import { TextField } from '../design/text-field.tsx'
import { useTexts } from '../language.tsx'
import { contactName } from './contact-checks.tsx'
import { FormDialog } from './form-dialog.tsx'
import { answerOf } from './line/answer-words.ts'
import { type AboutWhat, likelyMoment, likelyPhase, MomentFields, useMoments } from './moment-fields.tsx'
import type { Customer, Engagement } from './travel-queries.ts'

interface TellResponseDialogProps {
  customer: Customer
  engagement: Engagement
  onClose: () => void
}

/** What a customer told about how it went, written down by a colleague in the customer's words. */
export function TellResponseDialog({ customer, engagement, onClose }: TellResponseDialogProps) {
  const { customerPage, surveys } = useTexts()
  const texts = customerPage.tell
  const [what, setWhat] = useState<AboutWhat>({ phaseId: likelyPhase(engagement), momentId: undefined })
  const moments = useMoments(engagement, what.phaseId)
  const [feeling, setFeeling] = useState<string | null>(null)
  const [story, setStory] = useState('')
  const [about, setAbout] = useState<readonly Topic[]>([])
  const [contactId, setContact] = useState(customer.contacts[0]?.contactId)
  const { engagementId } = engagement
  const tell = async () => {
    const { responseId } = await call(surveyRoutes.tellResponse, {
      params: { engagementId },
      body: {
        phaseId: what.phaseId,
        momentId: what.momentId ?? likelyMoment(engagement, what.phaseId, moments) ?? '',
        feeling: Number(feeling),
        about: [...about],
        ...{ story, contactId },
      },
    })
    return {
      text: texts.saved,
      undo: () => call(surveyRoutes.withdrawResponse, { params: { responseId } }),
    }
  }
  return (
    <FormDialog
      title={texts.title}
      save={texts.save}
      onSave={tell}
      onClose={onClose}
      disabled={feeling === null}
    >
      {(mistake) => (
        <>
          <p className="lead">{texts.lead}</p>
          <MomentFields engagement={engagement} value={what} onChange={setWhat} about={mistake} />
          <RadioGroup
            label={surveys.question}
            options={feelings.toReversed().map((level) => ({
              id: String(level),
              label: answerOf(surveys.answers, level),
            }))}
            value={feeling}
            onChange={setFeeling}
            error={mistake('feeling')}
          />
          <TextField
            label={texts.story}
            multiline
            voice
            value={story}
            onChange={setStory}
            error={mistake('story')}
          />
          <fieldset className="field topics">
            <legend className="label">{texts.about}</legend>
            {topics.map((topic) => (
              <Checkbox
                key={topic}
                isSelected={about.includes(topic)}
                onChange={(on) => setAbout(on ? [...about, topic] : about.filter((one) => one !== topic))}
              >
                {surveys.topics[topic]}
              </Checkbox>
            ))}
          </fieldset>
          {customer.contacts.length > 1 && (
            <Select
              label={texts.who}
              placeholder={customerPage.engagement.choosePlease}
              options={customer.contacts.map((contact) => ({
                id: contact.contactId,
                label: contactName(contact) || customer.name,
              }))}
              value={contactId ?? null}
              onChange={setContact}
              error={mistake('contactId')}
            />
          )}
        </>
      )}
    </FormDialog>
  )
}

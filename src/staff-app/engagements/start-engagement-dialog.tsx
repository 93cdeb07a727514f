import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { ButtonLink } from '../design/button.tsx'
import { Select } from '../design/select.tsx'
import { TextField } from '../design/text-field.tsx'
import { useMe } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { type Carers, ColleagueFields } from './colleague-fields.tsx'
import { FormDialog } from './form-dialog.tsx'
import { type Customer, journeyQuery, journeysQuery } from './travel-queries.ts'

/** A customer starts on a journey, in whatever phase they are in by now. */
export function StartEngagementDialog({ customer, onClose }: { customer: Customer; onClose: () => void }) {
  const { customerPage } = useTexts()
  const texts = customerPage.engagement
  const me = useMe()
  const navigate = useNavigate()
  const { customerId } = customer
  const journeys = useQuery(journeysQuery).data?.journeys
  const [chosenJourney, setJourney] = useState<string>()
  const journeyId = chosenJourney ?? journeys?.[0]?.journeyId
  const journey = useQuery({ ...journeyQuery(journeyId ?? ''), enabled: journeyId !== undefined }).data
  const [chosenPhase, setPhase] = useState<string>()
  const phaseId = journey?.phases.some((phase) => phase.phaseId === chosenPhase)
    ? chosenPhase
    : (journey?.phases.find(({ observable }) => observable) ?? journey?.phases[0])?.phaseId
  const [name, setName] = useState('')
  const [carers, setCarers] = useState<Carers>({ responsibleUserId: me.userId, standInUserId: null })
  const start = async () => {
    const { engagementId } = await call(engagementRoutes.startEngagement, {
      params: { customerId },
      body: { journeyId: journeyId ?? '', phaseId: phaseId ?? '', name, ...carers },
    })
    void navigate({ href: `/customers/${customerId}?engagement=${engagementId}`, replace: true })
    return { text: texts.started(name) }
  }
  const noJourney = journeys?.length === 0
  return (
    <FormDialog
      title={texts.startTitle}
      save={texts.start}
      onSave={start}
      onClose={onClose}
      disabled={phaseId === undefined}
    >
      {(about) =>
        noJourney ? (
          <>
            <p>{texts.noJourney}</p>
            <ButtonLink href="/journeys">{texts.toJourneys}</ButtonLink>
          </>
        ) : (
          <>
            <p className="lead">{texts.startLead}</p>
            <TextField
              label={texts.name}
              placeholder={texts.nameExample}
              autoFocus
              value={name}
              onChange={setName}
              error={about('name') && (name.trim() === '' ? texts.nameMissing : about('name'))}
            />
            {journeys && journeys.length > 1 && (
              <Select
                label={texts.journey}
                placeholder={texts.choosePlease}
                options={journeys.map((one) => ({ id: one.journeyId, label: one.name }))}
                value={journeyId ?? null}
                onChange={setJourney}
                error={about('journeyId')}
              />
            )}
            <Select
              label={texts.phase}
              placeholder={texts.choosePlease}
              options={(journey?.phases ?? []).map((phase) => ({
                id: phase.phaseId,
                label: `${phase.number} ${phase.name}`,
                description: phase.voice ? `‘${phase.voice}’` : undefined,
              }))}
              value={phaseId ?? null}
              onChange={setPhase}
              error={about('phaseId')}
            />
            <ColleagueFields carers={carers} onChange={setCarers} about={about} />
          </>
        )
      }
    </FormDialog>
  )
}

import './insight.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { insightRoutes } from '../../modules/insight/insight.contract.ts'
import { journeyRoutes } from '../../modules/journeys/journeys.contract.ts'
import { personaRoutes } from '../../modules/journeys/personas.contract.ts'
import { longDay } from '../../texts/long-day.ts'
import { call } from '../api.ts'
import { Empty } from '../design/empty.tsx'
import { GuideLink } from '../design/guide.tsx'
import { Plate } from '../design/plate.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { Select } from '../design/select.tsx'
import { PageFailed, PageLoading } from '../frame/page-states.tsx'
import { useTitle } from '../frame/title.ts'
import { useLocale, useTexts } from '../language.tsx'
import { fewestForShare, headline } from './headline.ts'
import { Axis } from './interval.tsx'
import { PhaseRow } from './phase-row.tsx'
import { shareTicks, stayTicks } from './scale.ts'
import { usePercent } from './use-percent.ts'

const everybody = 'everybody'

/** How the phases are travelled: how many are there, how long they stay, how many go on. */
export function InsightPage() {
  const { insight } = useTexts()
  const locale = useLocale()
  const percent = usePercent()
  useTitle(insight.title)
  const [chosenJourney, setJourney] = useState<string>()
  const [persona, setPersona] = useState(everybody)
  const journeys = useQuery({ queryKey: ['journeys'], queryFn: () => call(journeyRoutes.journeys) })
  const personas = useQuery({ queryKey: ['personas'], queryFn: () => call(personaRoutes.personas) })
  const journeyId = chosenJourney ?? journeys.data?.journeys[0]?.journeyId
  const personaId = persona === everybody ? undefined : persona
  const travel = useQuery({
    queryKey: ['travel', journeyId, personaId],
    queryFn: () =>
      call(insightRoutes.journeyTravel, { params: { journeyId: journeyId ?? '' }, query: { personaId } }),
    enabled: journeyId !== undefined,
  })
  const failed = journeys.error ?? travel.error
  if (failed) return <PageFailed error={failed} reset={() => void travel.refetch()} />
  if (journeys.data?.journeys.length === 0) return <NobodyYet />
  if (!travel.data) return <PageLoading />

  const { travelled, since, phases } = travel.data
  const longest = Math.max(
    30,
    ...phases.map(({ stay: { n, median, high } }) =>
      n >= fewestForShare && median !== null ? (high ?? median * 1.6) : 0,
    ),
  )
  const ticks = { stay: stayTicks(longest, insight.marks), share: shareTicks(percent) }
  return (
    <>
      <Plate above={insight.above(travelled, since && longDay(locale, since))}>
        {headline(phases, insight)}
      </Plate>
      <div className="insight">
        <div className="choices-row">
          {(journeys.data?.journeys.length ?? 0) > 1 && (
            <Select
              label={insight.journey}
              placeholder={insight.journey}
              options={
                journeys.data?.journeys.map((journey) => ({ id: journey.journeyId, label: journey.name })) ??
                []
              }
              value={journeyId ?? null}
              onChange={(id) => setJourney(id ?? undefined)}
            />
          )}
          <Select
            label={insight.persona}
            placeholder={insight.persona}
            options={[
              { id: everybody, label: insight.everybody },
              ...(personas.data?.personas.map(({ personaId: id, name }) => ({ id, label: name })) ?? []),
            ]}
            value={persona}
            onChange={(id) => setPersona(id ?? everybody)}
          />
        </div>
        {travelled === 0 ? (
          <NobodyYet />
        ) : (
          <section>
            <SectionHead>{insight.howTravelled}</SectionHead>
            <p className="explain">{insight.explain}</p>
            <div className="scroll">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{insight.phase}</th>
                    <th scope="col" className="now">
                      {insight.now}
                    </th>
                    <th scope="col" className="stays">
                      {insight.stays}
                      <Axis ticks={ticks.stay} />
                    </th>
                    <th scope="col">
                      {insight.goneOn}
                      <Axis ticks={ticks.share} />
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {phases.map((phase) => (
                    <PhaseRow key={phase.phaseId} phase={phase} longest={longest} ticks={ticks} />
                  ))}
                </tbody>
              </table>
            </div>
            <p className="honest">{insight.honest}</p>
          </section>
        )}
      </div>
    </>
  )
}

function NobodyYet() {
  const { insight } = useTexts()
  return (
    <Empty title={insight.nothingYet} action={<GuideLink href="/customers">{insight.toCustomers}</GuideLink>}>
      {insight.nothingYetMore}
    </Empty>
  )
}

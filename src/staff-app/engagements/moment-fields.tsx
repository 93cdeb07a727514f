import { useQuery } from '@tanstack/react-query'
import { Select } from '../design/select.tsx'
import type { Submission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { type Engagement, journeyQuery } from './travel-queries.ts'

/** What an answer is about. Without a moment: the one that it is most likely about. */
export interface AboutWhat {
  phaseId: string
  momentId: string | undefined
}

/** The phase that an answer is most likely about: the one they are in, else the last they were in. */
export const likelyPhase = ({ phases }: Engagement): string =>
  (phases.findLast(({ state }) => state === 'here') ?? phases.findLast(({ state }) => state === 'been'))
    ?.phaseId ?? ''

/** The moments of a phase, in order; empty while they are on their way. */
export function useMoments(engagement: Engagement, phaseId: string) {
  const journey = useQuery(journeyQuery(engagement.journey.journeyId)).data
  return journey?.phases.find((phase) => phase.phaseId === phaseId)?.moments ?? []
}

/** Of a phase they left the last moment, of the one they are in the first: the rest of it has yet to happen. */
export function likelyMoment(
  engagement: Engagement,
  phaseId: string,
  moments: readonly Moment[],
): string | undefined {
  const isHere = engagement.phases.some((phase) => phase.phaseId === phaseId && phase.state === 'here')
  return (isHere ? moments[0] : moments.at(-1))?.momentId
}

interface Moment {
  momentId: string
}

interface MomentFieldsProps {
  engagement: Engagement
  value: AboutWhat
  onChange: (value: AboutWhat) => void
  about: Submission['about']
}

/** Which phase it is about, and which moment where a phase has several. */
export function MomentFields({ engagement, value, onChange, about }: MomentFieldsProps) {
  const { customerPage } = useTexts()
  const texts = customerPage.ask
  const moments = useMoments(engagement, value.phaseId)
  const { choosePlease } = customerPage.engagement
  const been = engagement.phases.filter(({ state }) => state === 'here' || state === 'been')
  return (
    <>
      <Select
        label={texts.phase}
        placeholder={choosePlease}
        options={been.map(({ phaseId, number, name }) => ({ id: phaseId, label: `${number} ${name}` }))}
        value={value.phaseId}
        onChange={(phaseId) => onChange({ phaseId, momentId: undefined })}
        error={about('phaseId')}
      />
      {moments.length > 1 && (
        <Select
          label={texts.moment}
          placeholder={choosePlease}
          options={moments.map(({ momentId, name }, index) => ({
            id: momentId,
            label: name || String(index + 1),
          }))}
          value={value.momentId ?? likelyMoment(engagement, value.phaseId, moments) ?? null}
          onChange={(momentId) => onChange({ ...value, momentId })}
          error={about('momentId')}
        />
      )}
    </>
  )
}

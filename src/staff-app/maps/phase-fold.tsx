import { Icon } from '../design/icon.tsx'
import { Junction } from '../design/junction.tsx'
import { Voice } from '../design/voice.tsx'
import { useTexts } from '../language.tsx'
import type { Phase } from './design-queries.ts'

interface PhaseFoldProps {
  phase: Phase
  /** How the duration in the head was found. */
  durationNote: string | null
}

/** What the phase in focus is about: the customer's voice, what it is, an example and our advice, on request. */
export function PhaseFold({ phase, durationNote }: PhaseFoldProps) {
  const { mapScreen } = useTexts()
  const texts = [
    [mapScreen.definition, phase.definition],
    [mapScreen.example, phase.example],
    [mapScreen.advice, phase.advice],
  ].filter(([, text]) => text !== '')
  return (
    <details className="map-fold">
      <summary>
        <Junction number={phase.number} kind="here" size="small" />
        {mapScreen.fold(phase.name)}
        <span className="chevron">
          <Icon name="chevron-down" size="small" />
        </span>
      </summary>
      {phase.voice !== '' && <Voice size="normal">{phase.voice}</Voice>}
      {texts.length === 0 && phase.voice === '' && <p>{mapScreen.noGuidance}</p>}
      <dl className="texts">
        {texts.map(([title, text]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {durationNote && <p>{durationNote}</p>}
    </details>
  )
}

import './plan.css'
import { Icon } from '../design/icon.tsx'
import { useTexts } from '../language.tsx'
import { useCalendar } from './calendar.ts'
import type { Engagement } from './travel-queries.ts'

/** Every step they took, newest first: who moved them, when, and why. */
export function MoveHistory({ engagement }: { engagement: Engagement }) {
  const { customerPage, engagements } = useTexts()
  const texts = customerPage.moves
  const calendar = useCalendar()
  const { moves, phases } = engagement
  const nameOf = (phaseId: string | null) => phases.find((phase) => phase.phaseId === phaseId)?.name
  return (
    <details className="move-history">
      <summary>
        <Icon name="history" />
        {texts.history}
        <span>{texts.historyCount(moves.length)}</span>
      </summary>
      <ol>
        {moves.toReversed().map(({ moveId, kind, fromPhaseId, toPhaseId, at, byName, why }) => {
          const phase = nameOf(toPhaseId ?? fromPhaseId)
          const day = calendar.short(calendar.dayOf(at))
          return (
            <li key={moveId}>
              <b>{phase ? texts.step(engagements.moves[kind], phase) : engagements.moves[kind]}</b>
              <span>{byName ? texts.by(day, byName) : day}</span>
              {why && <p>{why}</p>}
            </li>
          )
        })}
      </ol>
    </details>
  )
}

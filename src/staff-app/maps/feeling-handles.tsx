import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { MapContent, MapMoment } from '../../modules/journeys/drawing/content.ts'
import type { MapLayout } from '../../modules/journeys/drawing/map-layout.ts'
import { placeMoments } from '../../modules/journeys/drawing/moments.ts'
import { feelingRoutes } from '../../modules/journeys/feelings.contract.ts'
import { call } from '../api.ts'
import { useTexts } from '../language.tsx'
import { useCarryOut } from './carry-out.ts'
import { heightOfScale, intendedAt, inWords } from './intended.ts'

/** A moment whose intended feeling is being moved and not saved yet. */
export interface Lifted {
  momentId: string
  intended: number
}

/** The map as it will be when what is being moved is let go. */
export function withLifted(content: MapContent, lifted: Lifted | null): MapContent {
  if (!lifted) return content
  const moved = (moment: MapMoment) =>
    moment.id === lifted.momentId ? { ...moment, intended: lifted.intended } : moment
  return {
    ...content,
    phases: content.phases.map((phase) => ({ ...phase, moments: phase.moments.map(moved) })),
  }
}

interface FeelingHandlesProps {
  journeyId: string
  personaId: string
  content: MapContent
  layout: MapLayout
  onLift: (lifted: Lifted | null) => void
}

/** The points of the intended line, to be dragged up and down or moved with the arrow keys; let go is saved. */
export function FeelingHandles({ journeyId, personaId, content, layout, onLift }: FeelingHandlesProps) {
  const { map, mapScreen } = useTexts()
  const carryOut = useCarryOut()
  const grip = useRef<{ momentId: string; from: number; at: number } | null>(null)
  const { zero, unit } = heightOfScale(layout)
  const moments = placeMoments(content.phases, layout.columns).filter(
    ({ moment }) => moment.intended !== null,
  )

  const save = async ({ momentId, intended }: Lifted) => {
    await carryOut(() =>
      call(feelingRoutes.setFeeling, { params: { journeyId }, body: { momentId, personaId, intended } }),
    )
    onLift(null)
  }
  const onKeyDown = (event: KeyboardEvent, moment: MapMoment) => {
    const up = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key]
    if (!up) return
    event.preventDefault()
    const lifted = { momentId: moment.id, intended: intendedAt((moment.intended ?? 0) + up * 0.25) }
    onLift(lifted)
    void save(lifted)
  }
  const lift = (event: PointerEvent<HTMLElement>) => {
    const { momentId, from, at } = grip.current as { momentId: string; from: number; at: number }
    return { momentId, intended: intendedAt(from - (event.clientY - at) / unit) }
  }
  return moments.map(({ moment, phase, x }) => {
    const value = moment.intended ?? 0
    const name = phase.moments.length > 1 ? `${phase.name}, ${moment.name}` : phase.name
    return (
      <span
        key={moment.id}
        className="feeling-handle"
        role="slider"
        tabIndex={phase.id === layout.columns.find(({ focused }) => focused)?.phaseId ? 0 : -1}
        aria-label={mapScreen.intended(name)}
        aria-orientation="vertical"
        aria-valuemin={-2}
        aria-valuemax={2}
        aria-valuenow={value}
        aria-valuetext={inWords(value, map)}
        style={{ left: x - layout.labelWidth, top: zero - value * unit - layout.feeling.y }}
        onKeyDown={(event) => onKeyDown(event, moment)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          grip.current = { momentId: moment.id, from: value, at: event.clientY }
        }}
        onPointerMove={(event) => grip.current && onLift(lift(event))}
        onPointerUp={(event) => {
          if (!grip.current) return
          const { from } = grip.current
          const lifted = lift(event)
          grip.current = null
          if (lifted.intended === from) onLift(null)
          else void save(lifted)
        }}
        onPointerCancel={() => {
          grip.current = null
          onLift(null)
        }}
      />
    )
  })
}

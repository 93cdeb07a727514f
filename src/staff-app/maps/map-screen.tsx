import './map.css'
import './around-map.css'
import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { MapContent, MapPhase } from '../../modules/journeys/drawing/content.ts'
import { coverage, type EmptyCell } from '../../modules/journeys/drawing/coverage.ts'
import type { MapLayout } from '../../modules/journeys/drawing/map-layout.ts'
import type { JourneyTravellers } from '../../modules/maps/maps.contract.ts'
import { SquareButton } from '../design/button.tsx'
import { late } from '../frame/late.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { useCardInAddress } from './card-in-address.ts'
import type { Journey, Persona } from './design-queries.ts'
import { FeelingHandles, type Lifted, withLifted } from './feeling-handles.tsx'
import { phaseToFocus, scrollToFocus } from './focus-phase.ts'
import { NewPhaseDialog } from './late-dialogs.ts'
import { cellId } from './map-cell.tsx'
import { MapFoot } from './map-foot.tsx'
import { headId } from './map-heads.tsx'
import { useMapLayout, useWidth } from './map-layout-here.ts'
import type { MapSearch } from './map-page.tsx'
import { MapPlate } from './map-plate.tsx'
import { MapTable } from './map-table.tsx'
import { nextGap } from './next-gap.ts'
import { type Opened, openedByGap, openedByPress, shownIn } from './opened.ts'
import { PerPersona } from './per-persona.tsx'
import { PhaseActions } from './phase-actions.tsx'
import { PhaseFold } from './phase-fold.tsx'
import { useUndo, useUndoKeys } from './undo.ts'

const CardsPanel = late(() => import('./panel/cards-panel.tsx'), 'CardsPanel')

interface MapScreenProps {
  journey: Journey
  content: MapContent
  /** Null: the map of everybody. */
  persona: Persona | null
  personas: readonly Persona[]
  travelling: JourneyTravellers
  search: MapSearch
  look: (change: MapSearch) => void
}

/** Plate, map, guidance and legend, and what opens over them. */
export function MapScreen(props: MapScreenProps) {
  const { journey, content, persona, personas, travelling, search, look } = props
  const { mapScreen } = useTexts()
  const { journeyId } = journey
  const mayWrite = useMayWrite()
  const navigate = useNavigate()
  const steps = useUndo(journeyId)
  useUndoKeys(steps, mayWrite)
  const scroll = useRef<HTMLDivElement>(null)
  const [lifted, setLifted] = useState<Lifted | null>(null)
  const [opened, setOpened] = useState<Opened>()
  const [lastGap, setLastGap] = useState<EmptyCell>()
  const [adding, setAdding] = useState(false)
  useCardInAddress(journeyId, persona?.personaId, search.card, setOpened)

  const focusId = content.phases.find(({ id }) => id === search.phase)?.id ?? phaseToFocus(content.phases)
  const drawn = useMemo(() => withLifted(content, lifted), [content, lifted])
  const layout = useMapLayout(drawn, focusId, useWidth(scroll))
  const empty = useMemo(() => (content.persona ? coverage(content).empty : []), [content])
  const phase = journey.phases.find(({ phaseId }) => phaseId === focusId)
  useFocusInSight(scroll, layout)

  const fillNext = () => {
    const gap = nextGap(
      empty,
      lastGap,
      content.phases.map(({ id }) => id),
    )
    if (!gap) return setOpened(undefined)
    setLastGap(gap)
    setOpened(openedByGap(gap, content.phases.find(({ id }) => id === gap.phaseId) as MapPhase))
  }
  return (
    <div className="map-page">
      <MapPlate
        journeyId={journeyId}
        persona={persona}
        personas={personas}
        withoutPersona={travelling.withoutPersona}
        gaps={empty.length}
        onPersona={(whose) => look({ persona: whose })}
        onFill={fillNext}
        onAllPersonas={() => void navigate({ href: '/personas' })}
        onAllJourneys={() => void navigate({ href: '/journeys?all=true' })}
        onAddPhase={() => setAdding(true)}
      />
      <div className="map-frame">
        <section className="map-scroll" ref={scroll} aria-label={mapScreen.region}>
          <MapTable
            content={drawn}
            layout={layout}
            onFocus={(phaseId) => look({ phase: phaseId })}
            onPress={(pressed) => setOpened(openedByPress(pressed, mayWrite))}
            corner={
              mayWrite && (
                <>
                  <SquareButton icon="arrow-back-up" label={mapScreen.undo} quiet onPress={steps.undo} />
                  <SquareButton icon="arrow-forward-up" label={mapScreen.redo} quiet onPress={steps.redo} />
                </>
              )
            }
            phaseActions={
              mayWrite &&
              persona &&
              phase && (
                <PhaseActions
                  journey={journey}
                  phase={phase}
                  personaId={persona.personaId}
                  moments={content.phases.find(({ id }) => id === phase.phaseId)?.moments ?? []}
                  onGoalAndPromise={() =>
                    setOpened({
                      phaseId: phase.phaseId,
                      lane: 'head',
                      row: 'head',
                      shown: { as: 'list' },
                    })
                  }
                  onFocus={(phaseId) => look({ phase: phaseId })}
                />
              )
            }
            overFeeling={
              mayWrite &&
              persona && (
                <FeelingHandles
                  journeyId={journeyId}
                  personaId={persona.personaId}
                  content={drawn}
                  layout={layout}
                  onLift={setLifted}
                />
              )
            }
          />
        </section>
      </div>
      {phase && (
        <PhaseFold
          phase={phase}
          durationNote={layout.heads.cells.find(({ focused }) => focused)?.durationNote ?? null}
        />
      )}
      {!persona && <PerPersona journeyId={journeyId} personas={personas} />}
      <MapFoot journeyId={journeyId} content={content} layout={layout} elsewhere={travelling.elsewhere} />
      {opened && persona && (
        <CardsPanel
          journey={journey}
          personaId={persona.personaId}
          opened={opened}
          anchor={cellOf(layout, opened)}
          onShow={(shown, lane = opened.lane) => setOpened(shownIn(opened, lane, shown))}
          onClose={() => setOpened(undefined)}
          onNextGap={empty.length > 0 && lastGap ? fillNext : undefined}
        />
      )}
      {adding && <NewPhaseDialog journeyId={journeyId} onClose={() => setAdding(false)} />}
    </div>
  )
}

/** The cell that the panel belongs to. */
function cellOf(layout: MapLayout, { phaseId, row }: Opened): Element | null {
  const column = layout.columns.findIndex((other) => other.phaseId === phaseId)
  const at = layout.rows.findIndex(({ name }) => name === row)
  const spanning = layout.rows.findIndex(({ name }) => name === 'pains')
  return (
    document.getElementById(row === 'head' ? headId(column) : cellId({ row: at, column })) ??
    document.getElementById(cellId({ row: spanning, column }))
  )
}

/** Brings the phase in focus in sight when the map is wider than the window. */
function useFocusInSight(scroll: RefObject<HTMLElement | null>, { columns, labelWidth }: MapLayout): void {
  const focus = columns.find(({ focused }) => focused)?.x
  // Only for another phase in focus or another width: what is drawn anew in between leaves the map where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const { current } = scroll
    if (current) current.scrollLeft = scrollToFocus(columns, labelWidth, current.clientWidth)
  }, [scroll, focus, labelWidth])
}

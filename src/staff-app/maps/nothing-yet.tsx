import './map.css'
import './around-map.css'
import { useState } from 'react'
import { Empty } from '../design/empty.tsx'
import { Guide, GuideLink } from '../design/guide.tsx'
import { Plate } from '../design/plate.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import type { Persona } from './design-queries.ts'
import { NewPhaseDialog } from './late-dialogs.ts'
import { whosePlate } from './whose-plate.tsx'

/** A journey that nobody travels yet, because no type of customer has been described. */
export function NoPersona({ journeyId, journeyName }: { journeyId: string; journeyName: string }) {
  const { mapScreen } = useTexts()
  const mayWrite = useMayWrite()
  return (
    <div className="map-page">
      <Plate>{journeyName}</Plate>
      <Empty
        title={mapScreen.nobodyTitle}
        action={
          mayWrite && (
            <GuideLink href={`/personas?new=true&journey=${journeyId}`}>{mapScreen.nobodyAction}</GuideLink>
          )
        }
      >
        {mapScreen.nobodyText}
      </Empty>
    </div>
  )
}

/** A journey without a phase. */
export function NoPhase({ journeyId, persona }: { journeyId: string; persona: Persona | null }) {
  const { mapScreen, map } = useTexts()
  const mayWrite = useMayWrite()
  const [adding, setAdding] = useState(false)
  return (
    <div className="map-page">
      <Plate {...whosePlate(persona, mapScreen)}>{persona?.name ?? map.everybody}</Plate>
      <Empty
        title={mapScreen.emptyTitle}
        action={mayWrite && <Guide onPress={() => setAdding(true)}>{mapScreen.emptyAction}</Guide>}
      >
        {mayWrite ? mapScreen.emptyText : mapScreen.emptyForReader}
      </Empty>
      {adding && <NewPhaseDialog journeyId={journeyId} onClose={() => setAdding(false)} />}
    </div>
  )
}

import { useState } from 'react'
import type { MapMoment } from '../../modules/journeys/drawing/content.ts'
import { feelingRoutes } from '../../modules/journeys/feelings.contract.ts'
import { phaseRoutes } from '../../modules/journeys/phases.contract.ts'
import { call } from '../api.ts'
import { Button, SquareButton } from '../design/button.tsx'
import { TextField } from '../design/text-field.tsx'
import { useTexts } from '../language.tsx'
import { useCarryOut } from './carry-out.ts'
import type { Phase } from './design-queries.ts'
import { FeelingSlider } from './feeling-slider.tsx'

interface PhaseMomentsProps {
  journeyId: string
  personaId: string
  phase: Phase
  moments: readonly MapMoment[]
}

/** The moments of a phase where the feeling counts, each with the feeling that we intend. */
export function PhaseMoments({ journeyId, personaId, phase, moments }: PhaseMomentsProps) {
  const { mapScreen } = useTexts()
  const carryOut = useCarryOut()
  const params = { journeyId, phaseId: phase.phaseId }
  const feel = (momentId: string, intended: number | null) =>
    carryOut(() =>
      call(feelingRoutes.setFeeling, { params: { journeyId }, body: { momentId, personaId, intended } }),
    )
  return (
    <fieldset className="phase-moments">
      <legend>{mapScreen.moments}</legend>
      <p className="hint">{mapScreen.momentsHint}</p>
      {moments.map((moment, index) => {
        const name = moment.name || mapScreen.momentNamed(index + 1)
        return (
          <div key={moment.id} className="moment">
            {moments.length > 1 && (
              <div className="named">
                <MomentName
                  moment={moment}
                  onName={(name) =>
                    void carryOut(() =>
                      call(phaseRoutes.renameMoment, {
                        params: { ...params, momentId: moment.id },
                        body: { name },
                      }),
                    )
                  }
                />
                <SquareButton
                  icon="trash"
                  label={mapScreen.removeMoment(name)}
                  quiet
                  onPress={() =>
                    void carryOut(() =>
                      call(phaseRoutes.removeMoment, { params: { ...params, momentId: moment.id } }),
                    )
                  }
                />
              </div>
            )}
            <FeelingSlider
              label={mapScreen.intended(moments.length > 1 ? name : phase.name)}
              value={moment.intended}
              onChange={(intended) => void feel(moment.id, intended)}
            />
          </div>
        )
      })}
      {moments.length < 3 && (
        <Button
          icon="plus"
          onPress={() => void carryOut(() => call(phaseRoutes.addMoment, { params, body: {} }))}
        >
          {mapScreen.addMoment}
        </Button>
      )}
    </fieldset>
  )
}

function MomentName({ moment, onName }: { moment: MapMoment; onName: (name: string) => void }) {
  const { mapScreen } = useTexts()
  const [name, setName] = useState(moment.name)
  return (
    <TextField
      label={mapScreen.momentName}
      maxLength={40}
      value={name}
      onChange={setName}
      onBlur={() => name.trim() !== moment.name && onName(name)}
    />
  )
}

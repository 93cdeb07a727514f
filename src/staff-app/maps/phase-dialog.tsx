import './phase-dialog.css'
import type { MapMoment } from '../../modules/journeys/drawing/content.ts'
import { RadioGroup, Switch } from '../design/choices.tsx'
import { NumberField } from '../design/number-field.tsx'
import { TextField } from '../design/text-field.tsx'
import { WritingDialog } from '../frame/writing-dialog.tsx'
import { useTexts } from '../language.tsx'
import type { Phase } from './design-queries.ts'
import { Conflict } from './panel/conflict.tsx'
import { SavingState } from './panel/saving-state.tsx'
import { PhaseMoments } from './phase-moments.tsx'
import { type PhaseDraft, usePhaseForm } from './use-phase-form.ts'

interface PhaseDialogProps {
  journeyId: string
  phase: Phase
  personaId: string
  moments: readonly MapMoment[]
  onClose: () => void
}

/** Everything that a phase says, promises and feels like; saved while it is written. */
export function PhaseDialog({ journeyId, phase, personaId, moments, onClose }: PhaseDialogProps) {
  const { mapScreen, common } = useTexts()
  const form = usePhaseForm(journeyId, phase)
  const { draft, write, about, saving } = form
  const shown = (field: keyof PhaseDraft, said: PhaseDraft) => {
    if (field === 'band') return mapScreen.bands[said.band]
    const value = said[field]
    return typeof value === 'boolean' ? mapScreen.yesOrNo(value) : value
  }
  const text = (field: 'name' | 'stretch' | 'promiseText', label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      value={draft[field]}
      onChange={(value) => write({ [field]: value })}
      error={about(field)}
    />
  )
  const story = (field: 'definition' | 'example' | 'advice', label: string) => (
    <TextField
      label={label}
      multiline
      value={draft[field]}
      onChange={(value) => write({ [field]: value })}
      error={about(field)}
    />
  )
  return (
    <WritingDialog
      open
      unsaved={saving.state === 'failed'}
      title={mapScreen.phase(phase.number, phase.name)}
      onOpenChange={(open) => !open && onClose()}
      closeLabel={common.close}
      actions={
        <SavingState saving={saving} idle={mapScreen.savesItself} choosing={form.overtaken !== undefined} />
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving a field sends what is waiting */}
      <div className="phase-form" onBlur={() => void saving.flush()}>
        <Conflict form={form} shown={shown} />
        {text('name', mapScreen.phaseName)}
        <TextField
          label={mapScreen.phaseVoice}
          hint={mapScreen.phaseVoiceHint}
          voice
          multiline
          value={draft.voice}
          onChange={(voice) => write({ voice })}
          error={about('voice')}
        />
        <PhaseMoments journeyId={journeyId} personaId={personaId} phase={phase} moments={moments} />
        {text('promiseText', mapScreen.phasePromise)}
        <NumberField
          label={mapScreen.promiseDays}
          unit={mapScreen.promiseDaysUnit}
          minValue={1}
          maxValue={260}
          value={draft.promiseWorkingDays ?? Number.NaN}
          onChange={(days) => write({ promiseWorkingDays: Number.isNaN(days) ? null : days })}
          error={about('promiseWorkingDays')}
        />
        <TextField
          label={mapScreen.promiseTime}
          type="time"
          value={draft.promiseTime ?? ''}
          onChange={(time) => write({ promiseTime: time === '' ? null : time })}
          error={about('promiseTime')}
        />
        {story('definition', mapScreen.definition)}
        {story('example', mapScreen.example)}
        {story('advice', mapScreen.advice)}
        {text('stretch', mapScreen.phaseStretch, mapScreen.phaseStretchHint)}
        <RadioGroup
          label={mapScreen.phaseBand}
          options={(['before', 'during', 'after'] as const).map((id) => ({ id, label: mapScreen.bands[id] }))}
          value={draft.band}
          onChange={(band) => write({ band: band as Phase['band'] })}
        />
        <Switch
          hint={mapScreen.observableHint}
          isSelected={draft.observable}
          onChange={(observable) => write({ observable })}
        >
          {mapScreen.observable}
        </Switch>
        <Switch
          hint={mapScreen.lastingHint}
          isSelected={draft.lasting}
          onChange={(lasting) => write({ lasting })}
        >
          {mapScreen.lasting}
        </Switch>
      </div>
    </WritingDialog>
  )
}

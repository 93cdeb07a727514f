import { useState } from 'react'
import type { Option } from '../design/options.tsx'
import { Select } from '../design/select.tsx'
import { TextField } from '../design/text-field.tsx'
import { useTexts } from '../language.tsx'
import { FormDialog } from './form-dialog.tsx'
import { type LooseEnds, LooseEndsFields, useAllChosen } from './loose-ends.tsx'
import { type MoveWish, useMove } from './make-move.ts'
import type { Engagement } from './travel-queries.ts'

/** A step that still wants to know where to, or why. */
export type PlannedMove = { kind: 'go' | 'join' | 'pause' | 'end' } | { kind: 'leave'; fromPhaseId: string }

interface MoveDialogProps {
  engagement: Engagement
  move: PlannedMove
  onClose: () => void
}

/** Where to, when that is open, and why, for who wants to remember it. */
export function MoveDialog({ engagement, move, onClose }: MoveDialogProps) {
  const { customerPage } = useTexts()
  const texts = customerPage.moves
  const makeMove = useMove(engagement)
  const open = engagement.phases.filter(({ state }) => state === 'here')
  const [from, setFrom] = useState(open.at(-1)?.phaseId ?? null)
  const [to, setTo] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  const [looseEnds, setLooseEnds] = useState<LooseEnds>({ openStages: null, waitingMails: null })
  const allChosen = useAllChosen(engagement, looseEnds)
  const { kind } = move
  const leaving = open.find(({ phaseId }) => kind === 'leave' && phaseId === move.fromPhaseId)
  const titles = {
    go: texts.toOther,
    join: texts.alsoIn,
    leave: texts.leave(leaving?.name ?? ''),
    pause: texts.pause,
    end: texts.end,
  }
  const wish = (): MoveWish => {
    if (kind === 'leave') return { kind, fromPhaseId: move.fromPhaseId, why }
    if (kind === 'go') return { kind, fromPhaseId: from ?? undefined, toPhaseId: to ?? '', why }
    if (kind === 'join') return { kind, toPhaseId: to ?? '', why }
    if (kind === 'pause') return { kind, why }
    const { openStages, waitingMails } = looseEnds
    return { kind, why, openStages: openStages ?? undefined, waitingMails: waitingMails ?? undefined }
  }
  const wantsPhase = kind === 'go' || kind === 'join'
  return (
    <FormDialog
      title={titles[kind]}
      save={wantsPhase ? texts.go : titles[kind]}
      onSave={() => makeMove(wish())}
      onClose={onClose}
      disabled={wantsPhase ? to === null : kind === 'end' && !allChosen}
    >
      {(about) => (
        <>
          {kind === 'go' && open.length > 1 && (
            <Select
              label={texts.from}
              placeholder={customerPage.engagement.choosePlease}
              options={open.map(({ phaseId, name }) => ({ id: phaseId, label: name }))}
              value={from}
              onChange={setFrom}
              error={about('fromPhaseId')}
            />
          )}
          {wantsPhase && (
            <Select
              label={kind === 'go' ? texts.toPhase : texts.alsoPhase}
              placeholder={customerPage.engagement.choosePlease}
              options={destinations(engagement.phases, from, kind === 'go' ? texts : undefined)}
              value={to}
              onChange={setTo}
              error={about('toPhaseId')}
            />
          )}
          {kind === 'end' && (
            <LooseEndsFields engagement={engagement} value={looseEnds} onChange={setLooseEnds} />
          )}
          <TextField
            label={texts.why}
            optional={kind === 'end' ? undefined : texts.whyOptional}
            hint={kind === 'end' ? texts.endHint : texts.whyHint}
            multiline
            value={why}
            onChange={setWhy}
            error={about('why') && kind === 'end' ? texts.endMissing : about('why')}
          />
        </>
      )}
    </FormDialog>
  )
}

/** Every phase they are not in, and what going there means. */
function destinations(
  phases: Engagement['phases'],
  from: string | null,
  words: { back: string; next: string; skip: string } | undefined,
): Option[] {
  const start = phases.find(({ phaseId }) => phaseId === from)?.number ?? 0
  const meaning = (number: number) => {
    if (number < start) return words?.back
    return number === start + 1 ? words?.next : words?.skip
  }
  return phases
    .filter(({ state }) => state !== 'here')
    .map(({ phaseId, number, name }) => ({
      id: phaseId,
      label: `${number} ${name}`,
      description: meaning(number),
    }))
}

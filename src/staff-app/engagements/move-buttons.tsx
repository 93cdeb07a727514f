import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Menu, type MenuEntry } from '../design/menu.tsx'
import { useTexts } from '../language.tsx'
import { type MoveWish, useMakeMove } from './make-move.ts'
import { MoveDialog, type PlannedMove } from './move-dialog.tsx'
import type { Engagement } from './travel-queries.ts'

/** On to the next phase in one tap; every other step behind a menu, with room for why. */
export function MoveButtons({ engagement }: { engagement: Engagement }) {
  const { customerPage } = useTexts()
  const texts = customerPage.moves
  const makeMove = useMakeMove(engagement)
  const [planned, setPlanned] = useState<PlannedMove>()
  const [moving, setMoving] = useState(false)
  // A second press on the same button is the same wish.
  const moveOnce = async (wish: MoveWish) => {
    setMoving(true)
    await makeMove(wish)
    setMoving(false)
  }
  const { phases, paused, ending } = engagement
  const open = phases.filter(({ state }) => state === 'here')
  const furthest = open.at(-1)
  const next = furthest && phases.find(({ number }) => number === furthest.number + 1)
  const plan = (move: PlannedMove) => () => setPlanned(move)
  const end: MenuEntry = { id: 'end', label: texts.end, icon: 'flag', onAction: plan({ kind: 'end' }) }

  if (ending) {
    return (
      <Button isPending={moving} onPress={() => void moveOnce({ kind: 'reopen' })}>
        {texts.reopen}
      </Button>
    )
  }
  const entries: MenuEntry[] = paused
    ? [end]
    : [
        { id: 'go', label: texts.toOther, icon: 'route', onAction: plan({ kind: 'go' }) },
        { id: 'join', label: texts.alsoIn, icon: 'plus', onAction: plan({ kind: 'join' }) },
        ...(open.length > 1 ? open : []).map(
          ({ phaseId, name }): MenuEntry => ({
            id: phaseId,
            label: texts.leave(name),
            icon: 'check',
            onAction: plan({ kind: 'leave', fromPhaseId: phaseId }),
          }),
        ),
        { id: 'pause', label: texts.pause, icon: 'player-pause', onAction: plan({ kind: 'pause' }) },
        end,
      ]
  return (
    <>
      {!paused && next && (
        <Button
          icon="arrow-right"
          isPending={moving}
          onPress={() =>
            void moveOnce({ kind: 'go', fromPhaseId: furthest?.phaseId, toPhaseId: next.phaseId })
          }
        >
          {texts.onTo(next.name)}
        </Button>
      )}
      <Menu
        trigger={
          <Button quiet icon="chevron-down">
            {texts.other}
          </Button>
        }
        entries={entries}
      />
      {planned && <MoveDialog engagement={engagement} move={planned} onClose={() => setPlanned(undefined)} />}
    </>
  )
}

import { useEffect } from 'react'
import { undoRoutes } from '../../modules/journeys/undo.contract.ts'
import { call } from '../api.ts'
import { useTexts } from '../language.tsx'
import { useCarryOut } from './carry-out.ts'

/** The way back and forth through one's own steps in a journey. */
export interface UndoSteps {
  undo: () => Promise<void>
  redo: () => Promise<void>
}

/** Takes back or does again, says what that was, and shows the map as it is then. */
export function useUndo(journeyId: string): UndoSteps {
  const { journeys } = useTexts()
  const carryOut = useCarryOut()
  const step = (route: 'undo' | 'redo') =>
    carryOut(
      () => call(undoRoutes[route], { params: { journeyId } }),
      ({ kind }) => {
        const change = journeys.changes[kind]
        return { text: route === 'undo' ? journeys.undone(change) : journeys.redone(change) }
      },
    )
  return { undo: () => step('undo'), redo: () => step('redo') }
}

/** Ctrl+Z and Ctrl+Shift+Z anywhere on the page, except where a field has an undo of its own. */
export function useUndoKeys({ undo, redo }: UndoSteps, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || writesText(event.target)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      void (key === 'y' || event.shiftKey ? redo() : undo())
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}

const writesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

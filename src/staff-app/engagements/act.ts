import { useQueryClient } from '@tanstack/react-query'
import { Refused } from '../api.ts'
import { toast } from '../design/toast.tsx'
import { useTexts } from '../language.tsx'
import { customerKey, mailsKey } from './travel-queries.ts'

/** What was done, in a sentence, and how to take it back. */
export interface Done {
  text: string
  undo?: () => Promise<unknown>
}

/** Fetches again whatever a change to a customer may have touched. */
export function useFreshen(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    const touched = [customerKey, mailsKey, 'customers', 'today']
    await Promise.all(touched.map((key) => queries.invalidateQueries({ queryKey: [key] })))
  }
}

/**
 * Does something at once and shows how things stand then, with the way back. What is refused is told; when somebody
 * else was first, that is told as such.
 */
export function useAct(): (work: () => Promise<Done | undefined>) => Promise<void> {
  const { common, customerPage, frame } = useTexts()
  const freshen = useFreshen()
  const act = async (work: () => Promise<Done | undefined>): Promise<void> => {
    try {
      const done = await work()
      if (done) tell(done)
    } catch (error) {
      toast({ text: refusal(error) })
    }
    await freshen()
  }
  const tell = ({ text, undo }: Done) => {
    const back = undo && (() => void act(() => undo().then(nothing)))
    toast({ text, ...(back && { undo: { label: common.undo, onUndo: back } }) })
  }
  const refusal = (error: unknown): string => {
    if (!(error instanceof Refused)) return frame.unreachable
    return error.problem.code === 'conflict' ? customerPage.conflict : error.message
  }
  return act
}

/** What was taken back needs no message of its own. */
const nothing = (): undefined => undefined

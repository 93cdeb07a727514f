import { Refused } from '../api.ts'
import { type ToastMessage, toast } from '../design/toast.tsx'
import { useTexts } from '../language.tsx'
import { useFreshen } from './design-queries.ts'

/**
 * Does something to the design, shows the map as it is then, and only then says what was done: whoever reads it sees it.
 * What is refused is told.
 */
export function useCarryOut(): <T>(
  work: () => Promise<T>,
  said?: (done: T) => ToastMessage,
) => Promise<void> {
  const { frame } = useTexts()
  const freshen = useFreshen()
  return async (work, said) => {
    let told: ToastMessage | undefined
    try {
      const done = await work()
      told = said?.(done)
    } catch (error) {
      told = { text: error instanceof Refused ? error.message : frame.unreachable }
    }
    await freshen()
    if (told) toast(told)
  }
}

import { Refused } from '../api.ts'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { useTexts } from '../language.tsx'

interface FailedProps {
  error: unknown
  onTryAgain: () => void
}

/** Something could not be fetched: the server's own sentence when it had one, and the way to try again. */
export function Failed({ error, onTryAgain }: FailedProps) {
  const { common, frame } = useTexts()
  const told = error instanceof Refused ? error.message : frame.unreachable
  return (
    <div role="alert">
      <Empty title={told} action={<Button onPress={onTryAgain}>{common.tryAgain}</Button>} />
    </div>
  )
}

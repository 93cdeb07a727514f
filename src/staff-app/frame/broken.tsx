import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { useTexts } from '../language.tsx'
import { PartMissing, reloadWhenReachable } from './part.ts'

/**
 * The page itself does not work: a newer Reisgenoot took the place of the one in this tab, the rest of the page cannot
 * be fetched now, or we made a mistake in it.
 */
export function Broken({ error }: { error: unknown }) {
  const { common, frame } = useTexts()
  if (error instanceof PartMissing && !error.replaced)
    return (
      <Told
        sentence={frame.unreachable}
        action={<Button onPress={() => void reloadWhenReachable()}>{common.tryAgain}</Button>}
      />
    )
  const reload = <Button onPress={() => location.reload()}>{frame.reload}</Button>
  if (error instanceof PartMissing) return <Told sentence={frame.newer} action={reload} />
  return (
    <Told
      sentence={frame.wrong}
      action={
        <div className="ways-out">
          {reload}
          {location.pathname !== '/today' && <ButtonLink href="/today">{frame.toToday}</ButtonLink>}
        </div>
      }
    />
  )
}

function Told({ sentence, action }: { sentence: string; action: ReactNode }) {
  return (
    <div role="alert">
      <Empty page title={sentence} action={action} />
    </div>
  )
}

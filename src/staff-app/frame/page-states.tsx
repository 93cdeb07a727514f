import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { Refused } from '../api.ts'
import { Button, ButtonLink } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { useTexts } from '../language.tsx'

export function PageLoading() {
  const { common } = useTexts()
  return <Skeleton label={common.loading} rows={6} />
}

/** A page that could not be shown: the server's own sentence when it had one. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { common, frame } = useTexts()
  const router = useRouter()
  const told = error instanceof Refused ? error.message : frame.unreachable
  return (
    <Empty
      title={told}
      action={<Button onPress={() => void router.invalidate()}>{common.tryAgain}</Button>}
    />
  )
}

export function PageMissing() {
  const { frame, errors } = useTexts()
  return <Empty title={errors['not-found']} action={<ButtonLink href="/today">{frame.toToday}</ButtonLink>} />
}

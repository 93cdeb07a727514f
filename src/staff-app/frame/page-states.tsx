import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { ButtonLink } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { useTexts } from '../language.tsx'
import { Failed } from './failed.tsx'

export function PageLoading() {
  const { common } = useTexts()
  return <Skeleton label={common.loading} rows={6} />
}

/** A page that could not be shown. */
export function PageFailed({ error }: ErrorComponentProps) {
  const router = useRouter()
  return <Failed error={error} onTryAgain={() => void router.invalidate()} />
}

export function PageMissing() {
  const { frame, errors } = useTexts()
  return <Empty page title={errors['not-found']} action={<ButtonLink href="/today">{frame.toToday}</ButtonLink>} />
}

import './page-states.css'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { Refused, Unreachable } from '../api.ts'
import { ButtonLink } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { useTexts } from '../language.tsx'
import { Broken } from './broken.tsx'
import { Failed } from './failed.tsx'

export function PageLoading() {
  const { common } = useTexts()
  return (
    <div className="page-state">
      <Skeleton label={common.loading} rows={6} />
    </div>
  )
}

/** A page that could not be shown: what it asked for did not come, or the page itself does not work. */
export function PageFailed({ error }: ErrorComponentProps) {
  const router = useRouter()
  const asked = error instanceof Refused || error instanceof Unreachable
  return (
    <div className="page-state">
      {asked ? (
        <Failed error={error} onTryAgain={() => void router.invalidate()} />
      ) : (
        <Broken error={error} />
      )}
    </div>
  )
}

export function PageMissing() {
  const { errors } = useTexts()
  return <PageToLeave>{errors['not-found']}</PageToLeave>
}

/** A page for doing something that whoever is signed in may not do. */
export function PageNotAllowed() {
  const { errors } = useTexts()
  return <PageToLeave>{errors['not-allowed']}</PageToLeave>
}

/** Nothing can be done here: why, and the way to Today. */
function PageToLeave({ children }: { children: string }) {
  const { frame } = useTexts()
  return (
    <div className="page-state">
      <Empty page title={children} action={<ButtonLink href="/today">{frame.toToday}</ButtonLink>} />
    </div>
  )
}

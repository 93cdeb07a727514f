import { ButtonLink } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { GuideLink } from '../design/guide.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'

/** Today in a house without customers: what it will be, and how to begin. */
export function NewHere() {
  const { newHere } = useTexts().today
  const mayWrite = useMayWrite()
  return (
    <Empty
      title={newHere.title}
      icon="calendar-event"
      action={
        mayWrite && (
          <div className="begin">
            <GuideLink href="/customers/new">{newHere.add}</GuideLink>
            <ButtonLink href="/customers/import" icon="upload">
              {newHere.import}
            </ButtonLink>
          </div>
        )
      }
    >
      <p>{newHere.hint}</p>
    </Empty>
  )
}

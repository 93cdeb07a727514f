import './door.css'
import type { FormEvent, ReactNode } from 'react'
import { Guide } from '../design/guide.tsx'
import { Mark } from '../design/mark.tsx'
import { Mistake } from '../design/mistake.tsx'
import type { Submission } from '../frame/submit.ts'
import { useTitle } from '../frame/title.ts'
import { chooseLocale, useLocale, useTexts } from '../language.tsx'

interface DoorProps {
  /** What this door opens, as a sentence. */
  title: string
  lead?: string
  children: ReactNode
}

/** A page for whoever is not inside yet: the yellow sign with the road, and beside it what to fill in. */
export function Door({ title, lead, children }: DoorProps) {
  const { common, door } = useTexts()
  const locale = useLocale()
  const other = locale === 'nl' ? 'en' : 'nl'
  useTitle(title)
  return (
    <div className="door">
      <header>
        <p className="brand">
          <Mark />
          {common.product}
        </p>
        <div>
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        <Road />
      </header>
      <main id="main">
        {children}
        <button type="button" className="language" lang={other} onClick={() => chooseLocale(other)}>
          {door.otherLanguage}
        </button>
      </main>
    </div>
  )
}

/** The road under the sentence: us, the customer, and the way they go together. */
const Road = () => (
  <svg className="road" viewBox="0 0 360 120" aria-hidden="true">
    <path className="level" d="M0 76H360" />
    <path
      className="wave"
      d="M0 92q9-6 18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0t18 0"
    />
    <path className="way" d="M0 70C60 70 70 92 120 92S190 30 240 34S310 20 360 20" />
    <circle className="us" cx="120" cy="92" r="9" />
    <circle className="them" cx="240" cy="34" r="8" />
  </svg>
)

interface DoorFormProps {
  submission: Submission
  onSubmit: () => Promise<void>
  /** The one yellow action. */
  action: string
  children: ReactNode
}

/** The form behind a door: fields, what was refused, and one way on. */
export function DoorForm({ submission, onSubmit, action, children }: DoorFormProps) {
  const { common } = useTexts()
  const send = (event: FormEvent) => {
    event.preventDefault()
    void submission.submit(onSubmit)
  }
  return (
    <form className="door-form" onSubmit={send} noValidate>
      {children}
      {submission.refused && <Mistake>{submission.refused}</Mistake>}
      <Guide type="submit" large isPending={submission.busy}>
        {submission.busy ? common.loading : action}
      </Guide>
    </form>
  )
}

import { useRef, useState } from 'react'
import { Refused } from '../../api.ts'
import { useFreshen } from '../design-queries.ts'
import { changedOnlyBy, meet, withFields } from './meeting.ts'
import { type Saving, useAutosave } from './use-autosave.ts'

interface SharedFormOf<Stored, Draft> {
  /** As it was read; absent for something new. */
  known: Stored | undefined
  draftOf: (stored: Stored | undefined) => Draft
  differences: (a: Draft, b: Draft) => (keyof Draft)[]
  /** What has to be sent to make the stored one say what was written; every field that differs when left out. */
  toSend?: (before: Draft, written: Draft) => Partial<Draft>
  /** Whether something new can be kept as it is written now. */
  begins?: (written: Draft) => boolean
  save: (before: Stored | undefined, words: Partial<Draft>, written: Draft) => Promise<Stored>
  /** What stands on the server now. */
  readAgain: (before: Stored) => Promise<Stored | undefined>
}

export interface SharedForm<Stored, Draft> {
  draft: Draft
  /** Writes a field; it is saved by itself. */
  write: (change: Partial<Draft>) => void
  saving: Saving<Draft>
  /** The last one that was read or saved here; absent while it does not exist. */
  stored: Stored | undefined
  /** Somebody else changed the same fields in between: what they say now, to choose from. */
  overtaken: { theirs: Draft; fields: readonly (keyof Draft)[] } | undefined
  keepTheirs: () => void
  keepMine: () => void
  /** What is said under a field, when it was refused. */
  about: (field: keyof Draft & string) => string | undefined
}

/**
 * Something being written that colleagues may be writing too, saved as it goes. When somebody else was faster, what
 * each changed alone stands side by side; about what both changed, whoever came later is asked.
 */
export function useSharedForm<Stored, Draft extends object>(
  of: SharedFormOf<Stored, Draft>,
): SharedForm<Stored, Draft> {
  const { known, draftOf, differences, begins = () => true } = of
  const { toSend = (before, written) => fieldsOf(written, differences(before, written)) } = of
  const freshen = useFreshen()
  const [draft, setDraft] = useState(() => draftOf(known))
  const written = useRef(draft)
  const [stored, setStored] = useState(known)
  const latest = useRef(known)
  const [overtakenBy, setOvertakenBy] = useState<{ stored: Stored; fields: (keyof Draft)[] }>()
  const show = (next: Draft) => {
    written.current = next
    setDraft(next)
  }
  const keep = (next: Stored) => {
    latest.current = next
    setStored(next)
  }
  const send = async (next: Draft) => {
    const before = latest.current
    const words = toSend(draftOf(before), next)
    if (Object.keys(words).length === 0) return
    const saved = await of.save(before, words, next)
    keep(saved)
    // What was sent and came back otherwise stands so from now on, unless it was written anew meanwhile.
    const sent = Object.keys(words) as (keyof Draft)[]
    const unsent = differences(draftOf(before), next).filter((field) => !sent.includes(field))
    const untouched = withFields(draftOf(saved), next, unsent)
    show(withFields(written.current, untouched, changedOnlyBy(next, written.current, untouched, differences)))
  }

  const saving = useAutosave<Draft>(async (next) => {
    const before = latest.current
    try {
      await send(next)
    } catch (error) {
      const now = before && isConflict(error) ? await of.readAgain(before) : undefined
      if (!before || !now) throw error
      const base = draftOf(before)
      const { draft: together, conflicts } = meet(base, next, draftOf(now), differences)
      if (conflicts.length > 0) {
        setOvertakenBy({ stored: now, fields: conflicts })
        throw error
      }
      setOvertakenBy(undefined)
      keep(now)
      show(meet(base, written.current, draftOf(now), differences).draft)
      await send(together)
    }
    void freshen()
  })

  const settle = (next: Draft, now: Stored) => {
    keep(now)
    setOvertakenBy(undefined)
    show(next)
    saving.forget()
    saving.change(next)
    void saving.flush()
  }
  const together = (now: Stored) =>
    meet(draftOf(latest.current), written.current, draftOf(now), differences).draft
  return {
    draft,
    write(change) {
      const next = { ...written.current, ...change }
      show(next)
      const before = latest.current
      const sends = before ? Object.keys(toSend(draftOf(before), next)).length > 0 : begins(next)
      if (sends || saving.state === 'saving') saving.change(next)
      else saving.forget()
    },
    saving,
    stored,
    overtaken: overtakenBy && { theirs: draftOf(overtakenBy.stored), fields: overtakenBy.fields },
    keepTheirs() {
      if (!overtakenBy) return
      const { stored: now, fields } = overtakenBy
      settle(withFields(together(now), draftOf(now), fields), now)
    },
    keepMine: () => overtakenBy && settle(together(overtakenBy.stored), overtakenBy.stored),
    about: (field) =>
      saving.state === 'failed' && saving.error instanceof Refused ? saving.error.about(field) : undefined,
  }
}

/** These fields of a draft, alone. */
const fieldsOf = <Draft extends object>(draft: Draft, fields: readonly (keyof Draft)[]) =>
  withFields<Partial<Draft>>({}, draft, fields)

const isConflict = (error: unknown): boolean => error instanceof Refused && error.problem.code === 'conflict'

import { useState } from 'react'
import { Refused } from '../api.ts'
import { useTexts } from '../language.tsx'

/** A form's way to the server: whether it is under way, what was refused, and what to say about a field. */
export interface Submission {
  busy: boolean
  /** The sentence for the form as a whole; undefined while nothing is wrong or a field says it. */
  refused: string | undefined
  about(field: string): string | undefined
  submit(work: () => Promise<void>): Promise<void>
}

/** Sends a form and keeps what the server said about it; the network failing is a sentence too. */
export function useSubmission(): Submission {
  const { frame } = useTexts()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const problem = failure instanceof Refused ? failure : undefined
  const saidAtField = problem?.problem.errors?.some(({ field }) => field !== '') ?? false
  return {
    busy,
    refused: failure === undefined || saidAtField ? undefined : (problem?.message ?? frame.unreachable),
    about: (field) => problem?.about(field),
    async submit(work) {
      setBusy(true)
      setFailure(undefined)
      try {
        await work()
      } catch (error) {
        setFailure(error)
      } finally {
        setBusy(false)
      }
    },
  }
}

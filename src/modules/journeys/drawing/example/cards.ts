import type { MapPhase } from '../content.ts'

/** Short ways to write the cards of the example. */

type Start = Pick<MapPhase, 'id' | 'name' | 'band' | 'stretch'> & Partial<MapPhase>

/** A phase with nothing on it but what is given. */
export function phase(given: Start): MapPhase {
  return {
    observable: true,
    travelling: 0,
    attention: 0,
    duration: null,
    lasting: false,
    moments: [],
    triggers: [],
    questions: [],
    pains: [],
    gains: [],
    ideas: [],
    touchpoints: [],
    bumps: [],
    tasks: [],
    ...given,
  }
}

let made = 0
export const seen = (text: string, short?: string) => ({
  id: `card-${++made}`,
  evidence: 'seen' as const,
  text,
  short,
})
export const assumed = (text: string, short?: string) => ({
  ...seen(text, short),
  evidence: 'assumed' as const,
})
export const proposed = (text: string, short?: string) => ({
  ...seen(text, short),
  evidence: 'proposed' as const,
})
export const asks = (text: string, answer?: string, answerShort?: string, where: string[] = []) => ({
  ...seen(text),
  answer,
  answerShort,
  where,
})
export const chafes = (
  pain: [string, string?],
  prevent?: [string, string?],
  turnAround?: [string, string?],
) => ({
  ...seen(...pain),
  prevent: prevent?.[0],
  preventShort: prevent?.[1],
  turnAround: turnAround?.[0],
  turnAroundShort: turnAround?.[1],
})
export const we = (channel: string, text: string) => ({ ...seen(text), startedBy: 'us' as const, channel })
export const they = (channel: string, text: string) => ({
  ...seen(text),
  startedBy: 'customer' as const,
  channel,
})
export const does = (initials: string, text: string) => ({ ...seen(text), initials })
export const feels = (
  id: string,
  name: string,
  intended: number,
  answers: [number, number, number, number, number] = [0, 0, 0, 0, 0],
  guess: number | null = null,
) => ({ id, name, intended, assumed: guess, answers })
export const days = (medianDays: number, n = 21) => ({ medianDays, n })

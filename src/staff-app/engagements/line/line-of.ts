import type { Engagement, Journey, Surveys } from '../travel-queries.ts'
import type { LineContent } from './content.ts'

/** Without anybody to compare with, two weeks count as half-way. */
const halfWay = 14

/** How far somebody is through a phase, from 0 to 1: against how long others usually stay, when that is known. */
export const progressIn = (day: number, usualDays: number | null): number =>
  usualDays === null ? day / (day + halfWay) : Math.min(1, day / Math.max(1, usualDays))

/** What the drawing of one travel needs, from what the rooms know. What has not arrived yet is left out. */
export function lineOf(
  { phases, bumps, ending }: Pick<Engagement, 'phases' | 'bumps' | 'ending'>,
  known: {
    journey: Journey | undefined
    feelings: readonly { momentId: string; intended: number | null }[] | undefined
    surveys: Surveys | undefined
    /** How long others usually stay in the phase they are in now, in days. */
    usualDays: number | null
  },
): LineContent {
  const intended = new Map(known.feelings?.map((feeling) => [feeling.momentId, feeling.intended]))
  const momentsOf = (phaseId: string) =>
    known.journey?.phases.find((phase) => phase.phaseId === phaseId)?.moments ?? []
  const day = phases.findLast(({ state }) => state === 'here')?.stays.at(-1)?.day
  return {
    phases: phases.map(({ phaseId, number, name, state }) => ({
      ...{ id: phaseId, number, name, state },
      moments: momentsOf(phaseId).map(({ momentId }) => ({
        id: momentId,
        intended: intended.get(momentId) ?? null,
      })),
    })),
    answers: (known.surveys?.responses ?? []).map(({ phaseId, momentId, feeling, story, answeredAt }) => ({
      ...{ phaseId, momentId, feeling, story },
      at: answeredAt,
    })),
    bumps: bumps.map(({ phaseId, text, notedAt }) => ({ phaseId, text, at: notedAt })),
    progress: ending || day === undefined ? null : progressIn(day, known.usualDays),
  }
}

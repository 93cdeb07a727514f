import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../platform/actor.ts'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import { textsIn } from '../../platform/i18n.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Texts } from '../../texts/texts.ts'
import {
  type PersonaTravel,
  type Travelling,
  travellingPerPhase,
  travelPerPersona,
} from '../engagements/engagements.ts'
import { type JourneyTravel, journeyTravel } from '../insight/insight.ts'
import type { MapContent, MapPhase, QuestionCard, TouchpointCard } from '../journeys/drawing/content.ts'
import { channels, type DesignedPhase, mapDesign } from '../journeys/journeys.ts'
import { organisationOf } from '../staff/staff.ts'
import { answersPerMoment, type Quote, quotesPerMoment } from '../surveys/surveys.ts'
import type { JourneyTravellers } from './maps.contract.ts'
import { personaToOpenOn } from './open-on.ts'

export interface JourneyMap {
  journeyId: string
  personaId: string | null
  travelling: JourneyTravellers
  map: MapContent | null
}

/** How many of the customers' own sentences the drawing may try to place. */
const mostQuotes = 8

/**
 * The map of a journey for one persona: what was designed, joined with who travels there and what they answered; or
 * for everybody, so that nobody who travels is left out.
 * @throws Refusal `not-found`.
 */
export async function journeyMap(
  tx: Tx,
  actor: Actor,
  of: { journeyId: string; personaId?: string },
  now: Temporal.Instant,
): Promise<JourneyMap> {
  const { organisationId } = actor
  const { journeyId } = of
  const perPersona = await travelPerPersona(tx, organisationId, journeyId)
  const personaId =
    of.personaId === 'everybody'
      ? null
      : (of.personaId ?? (await personaToOpenOn(tx, organisationId, journeyId, perPersona)))
  const { onThisMap, ...travelling } = travellersOf(perPersona, personaId)
  const heading = { journeyId, personaId, travelling }
  const design = await mapDesign(tx, organisationId, journeyId, personaId)
  if (design.phases.length === 0) return { ...heading, map: null }

  const whose = { journeyId, personaId: personaId ?? undefined }
  const its = await journeyTravel(tx, actor, whose, now)
  const today = dayIn(actor.timeZone, now).toString()
  const here = await travellingPerPhase(tx, organisationId, { ...whose, today })
  const answers = await answersPerMoment(tx, { organisationId, ...whose })
  const quotes = await quotesPerMoment(tx, { organisationId, ...whose })
  const { name, place } = await organisationOf(tx, organisationId)
  const texts = textsIn(actor.locale)
  return {
    ...heading,
    map: {
      company: name,
      place: place ?? undefined,
      journeyName: design.journey.name,
      persona: design.persona && { ...design.persona, ideal: design.persona.idealSince !== null },
      version: design.journey.version,
      date: design.journey.changedOn,
      customersTravelled: its.travelled,
      customersTravelling: onThisMap,
      phases: design.phases.map((phase) => phaseOf(phase, { its, here, answers, texts })),
      quotes: onePerMoment(quotes).slice(0, mostQuotes),
    },
  }
}

function travellersOf(perPersona: readonly PersonaTravel[], shown: string | null) {
  const count = (counts: (personaId: string | null) => boolean) =>
    perPersona.reduce((sum, { personaId, travelling }) => sum + (counts(personaId) ? travelling : 0), 0)
  return {
    onThisMap: count((personaId) => shown === null || personaId === shown),
    elsewhere: count((personaId) => shown !== null && personaId !== shown),
    withoutPersona: count((personaId) => personaId === null),
  }
}

interface Live {
  its: JourneyTravel
  here: Travelling[]
  answers: Awaited<ReturnType<typeof answersPerMoment>>
  texts: Texts
}

function phaseOf(phase: DesignedPhase, { its, here, answers, texts }: Live): MapPhase {
  const { promise, goals, promises, questions, touchpoints, moments, ...designed } = phase
  const stay = its.phases.find(({ phaseId }) => phaseId === phase.id)?.stay
  const present = here.find(({ phaseId }) => phaseId === phase.id)
  // Whoever was put in a phase where customers are not known yet is known all the same.
  const observable = phase.observable || present !== undefined
  return {
    ...designed,
    observable,
    travelling: observable ? (present?.n ?? 0) : null,
    attention: present?.needAttention ?? 0,
    duration: stay?.median == null ? null : { medianDays: stay.median, n: stay.n },
    goal: goals[0]?.text,
    promise: promise.text || promises[0]?.text,
    questions: questions.map((question) => inWords(question, texts)),
    touchpoints: touchpoints.map(inPicture),
    moments: moments.map((moment) => ({
      ...moment,
      answers: answers.get(moment.id) ?? [0, 0, 0, 0, 0],
    })),
  }
}

/** Where a question is answered is kept as keys; the drawing wants words. */
const inWords = (question: QuestionCard, texts: Texts): QuestionCard => ({
  ...question,
  where: question.where.map(
    (place) => texts.journeys.answerPlaces[place as keyof Texts['journeys']['answerPlaces']],
  ),
})

/** How we meet is kept as a key; the drawing wants the name of its icon. */
const inPicture = (touchpoint: TouchpointCard): TouchpointCard => ({
  ...touchpoint,
  channel: channels.find(({ key }) => key === touchpoint.channel)?.icon ?? touchpoint.channel,
})

/** The newest sentence of each moment, those that stand furthest from what was expected first. */
function onePerMoment(quotes: readonly Quote[]): Quote[] {
  const newest = new Map<string, Quote>()
  for (const quote of quotes) if (!newest.has(quote.momentId)) newest.set(quote.momentId, quote)
  return [...newest.values()].sort((a, b) => Math.abs(b.feeling) - Math.abs(a.feeling))
}

/** The map, when there is one to draw. @throws Refusal `map-empty`. */
export async function drawableMap(...args: Parameters<typeof journeyMap>): Promise<MapContent> {
  const { map } = await journeyMap(...args)
  if (!map) throw new Refusal('map-empty')
  return map
}

import type { Temporal } from 'temporal-polyfill'
import { contactsOf } from '../../modules/customers/customers.ts'
import { type AskedQuestion, keepAnswer, tellResponse } from '../../modules/surveys/surveys.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { found } from '../../platform/refusal.ts'
import type { Happening, Place } from '../plan/happening.ts'
import type { Ledger } from './ledger.ts'
import { phaseIn, type TravelAtHand } from './write-customer.ts'

type Questioning = Extract<Happening, { kind: 'asked' | 'answered' | 'told' }>

/** Writes what is asked and answered in one travel, in its order; the first contact is who answers. */
export async function questioningOf(
  tx: Tx,
  travel: TravelAtHand,
  ledger: Ledger,
): Promise<(happening: Questioning, at: Temporal.Instant) => Promise<void>> {
  const { engagementId, customerId, responsible } = travel
  const [first] = await contactsOf(tx, responsible.organisationId, customerId)
  const contactId = first?.contactId ?? null
  const asked = new Map<string, AskedQuestion>()
  return async (happening, at) => {
    if (happening.kind === 'asked') {
      const { place } = happening
      asked.set(keyOf(place), await ask(tx, travel, { place, contactId, ledger }, at))
      return
    }
    const { feeling, story, about, ...place } = happening.answer
    const given = { feeling, story, about }
    if (happening.kind === 'answered') await keepAnswer(tx, found(asked.get(keyOf(place))), given, at)
    else {
      const told = { ...idsOf(travel, place), ...given, contactId: contactId ?? undefined }
      await tellResponse(tx, responsible, engagementId, told, at)
    }
  }
}

const keyOf = ({ phase, moment }: Place) => `${phase}.${moment}`

function idsOf({ phases }: TravelAtHand, { phase, moment }: Place) {
  const moments = phases.find(({ number }) => number === phase)?.moments
  return { phaseId: phaseIn(phases, phase), momentId: found(moments?.[moment]).momentId }
}

/**
 * A question as it was put long ago. `askSurvey` would write a mail now, which would wait beside hundreds of others;
 * everything else that it does is done here: the row, the event and the touch.
 */
async function ask(
  tx: Tx,
  travel: TravelAtHand,
  { place, contactId, ledger }: { place: Place; contactId: string | null; ledger: Ledger },
  now: Temporal.Instant,
): Promise<AskedQuestion> {
  const { engagementId, engagementName, customerId, personaId, responsible, phases } = travel
  const { organisationId, userId, name: responsibleName, locale } = responsible
  const ids = idsOf(travel, place)
  const surveyId = newId()
  const at = now.toString()
  await tx
    .insertInto('survey')
    .values({ organisationId, surveyId, engagementId, contactId, ...ids, askedBy: userId, askedAt: at })
    .execute()
  const about = { customerId, engagementId, subjectId: surveyId }
  await recordEvent(tx, responsible, { kind: 'survey.asked', at, ...about })
  ledger.touch(
    responsible,
    { lane: 'survey', direction: 'out', text: '', contactId, subjectId: surveyId },
    now,
  )
  return {
    ...{ organisationId, surveyId, engagementId, engagementName, customerId, personaId, contactId, ...ids },
    momentWords: phases.find(({ number }) => number === place.phase)?.name ?? '',
    ...{ locale, responsibleName, declinedAt: null, answer: null },
  }
}

import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { searchWords } from '../customers/customers.ts'
import type { Hit } from './search.contract.ts'

const most = 12
/** Of each kind no more than this, so that a hundred cards never hide the one customer. */
const mostOfAKind = 6

/**
 * What the one search box finds, best first, in one question. What is written exactly so comes before what looks like
 * it, and hides it altogether. Archived customers, journeys and personas are left out.
 */
export async function search(tx: Tx, actor: Actor, typed: string): Promise<z.input<typeof Hit>[]> {
  if (typed === '') return recentCustomers(tx, actor)
  const { organisationId } = actor
  const { rows } = await sql<z.input<typeof Hit>>`
    with found as materialized (
      select hit.* from unnest('{customer,engagement,card}'::text[]) of_kind(kind),
        lateral search_subjects(${searchWords(typed)}, array[of_kind.kind], 50) hit
    ), shown as (
      select 'customer' as kind, c.customer_id as id, c.name as title, coalesce(place.city, '') as context,
        c.customer_id, null::uuid as journey_id, null::uuid as phase_id, c.persona_id, score
      from found join customer c on c.organisation_id = ${organisationId} and c.customer_id = found.subject_id
      left join lateral (select a.city from address a
        where a.organisation_id = c.organisation_id and a.customer_id = c.customer_id and a.city <> ''
        order by a.position limit 1) place on true
      where found.kind = 'customer'
      union all
      select 'engagement', e.engagement_id, e.name, c.name, c.customer_id, e.journey_id, null, null, score
      from found join engagement e on e.organisation_id = ${organisationId} and e.engagement_id = found.subject_id
      join customer c using (organisation_id, customer_id)
      where found.kind = 'engagement' and c.archived_at is null
      union all
      select case when answers then 'answer' else 'card' end, card.card_id, card.text,
        case when answers then card.answer else concat_ws(' · ', nullif(phase.name, ''), persona.name) end,
        null, phase.journey_id, card.phase_id, card.persona_id, score
      from found join card on card.organisation_id = ${organisationId} and card.card_id = found.subject_id
      join phase using (organisation_id, phase_id)
      join journey using (organisation_id, journey_id)
      join persona using (organisation_id, persona_id)
      cross join lateral (select coalesce(
        word_similarity(plain_words(${typed}), plain_words(card.answer))
          > word_similarity(plain_words(${typed}), plain_words(card.text)), false) as answers) by_answer
      where found.kind = 'card' and journey.archived_at is null and persona.archived_at is null
    ), ranked as (
      select shown.*, max(score) over () as best,
        row_number() over (partition by kind in ('card', 'answer'), kind = 'customer' order by score desc, id) as place
      from shown
    )
    select kind, id, title, context, customer_id, journey_id, phase_id, persona_id
    from ranked where place <= ${mostOfAKind} and (best < ${written} or score >= ${written})
    order by score desc, array_position('{customer,engagement,card,answer}', kind), id
    limit ${most}`.execute(tx)
  return rows
}

/** From this score on the words were found as they are written; below it by likeness. */
const written = 2

async function recentCustomers(tx: Tx, { organisationId }: Actor): Promise<z.input<typeof Hit>[]> {
  const rows = await tx
    .selectFrom('customer as c')
    .leftJoinLateral(
      (one) =>
        one
          .selectFrom('address as a')
          .select('a.city')
          .whereRef('a.organisationId', '=', 'c.organisationId')
          .whereRef('a.customerId', '=', 'c.customerId')
          .where('a.city', '<>', '')
          .orderBy('a.position')
          .limit(1)
          .as('place'),
      (on) => on.onTrue(),
    )
    .select(['c.customerId', 'c.name', 'c.personaId', 'place.city'])
    .where('c.organisationId', '=', organisationId)
    .where('c.archivedAt', 'is', null)
    .orderBy('c.updatedAt', 'desc')
    .orderBy('c.customerId')
    .limit(most)
    .execute()
  return rows.map(({ customerId, name, personaId, city }) => ({
    ...{ kind: 'customer' as const, id: customerId, title: name, context: city ?? '' },
    ...{ customerId, personaId, journeyId: null, phaseId: null },
  }))
}

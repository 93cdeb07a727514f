import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../platform/database/database.ts'
import type { Feeling } from './surveys.contract.ts'

/** Numbers of answers at -2, -1, 0, 1 and 2. */
export type AnswerCounts = [number, number, number, number, number]

/** What to count: one journey, and of it one persona or everybody. A customer's persona is that of when they answered. */
export interface AnswersOf {
  organisationId: string
  journeyId: string
  personaId?: string
}

const within = ({ organisationId, journeyId, personaId }: AnswersOf) => sql`
  response r join phase p using (organisation_id, phase_id)
  where r.organisation_id = ${organisationId} and p.journey_id = ${journeyId}
    ${personaId ? sql`and r.persona_id = ${personaId}` : sql``}`

/**
 * The measured feeling: only answers to the one question, asked or told. A moment without answers is not in the map;
 * zero is an answer, and a question that was skipped is none.
 */
export async function answersPerMoment(tx: Tx, of: AnswersOf): Promise<Map<string, AnswerCounts>> {
  const { rows } = await sql<{ momentId: string; counts: AnswerCounts }>`
    select r.moment_id, array[
      count(*) filter (where r.feeling = -2), count(*) filter (where r.feeling = -1),
      count(*) filter (where r.feeling = 0), count(*) filter (where r.feeling = 1),
      count(*) filter (where r.feeling = 2)]::integer[] as counts
    from ${within(of)}
    group by r.moment_id`.execute(tx)
  return new Map(rows.map(({ momentId, counts }) => [momentId, counts]))
}

/** What a customer said about a moment, in their own words and without quotation marks. */
export interface Quote {
  responseId: string
  momentId: string
  feeling: Feeling
  text: string
  answeredAt: string
}

/** A quote on the map is one breath long. */
const longestQuote = 90
const quotesPerMomentAtMost = 3

/**
 * Stories short enough to stand on the map as they were told, newest first, at most three per moment. A longer story is
 * left out: cutting it would put words in somebody's mouth.
 */
export async function quotesPerMoment(tx: Tx, of: AnswersOf): Promise<Quote[]> {
  const { rows } = await sql<Quote>`
    select response_id, moment_id, feeling, text, answered_at from (
      select r.response_id, r.moment_id, r.feeling, regexp_replace(r.story, '\\s+', ' ', 'g') as text, r.answered_at,
        row_number() over (partition by r.moment_id order by r.answered_at desc, r.response_id desc) as place
      from ${within(of)} and char_length(r.story) between 1 and ${longestQuote}) q
    where place <= ${quotesPerMomentAtMost}
    order by answered_at desc, response_id desc`.execute(tx)
  return rows
}

/** An answer that chafes: below what the customer expected. */
export interface ChafingAnswer {
  responseId: string
  engagementId: string
  customerId: string
  contactId: string | null
  /** Empty when we do not know who of the customer it was. */
  contactName: string
  phaseId: string
  feeling: Feeling
  story: string
  /** When it was given, or changed for the last time. */
  at: string
}

/** The answers below expectation since a moment, newest first; at most 500. */
export async function chafingAnswers(
  tx: Tx,
  organisationId: string,
  since: Temporal.Instant,
): Promise<ChafingAnswer[]> {
  const { rows } = await sql<ChafingAnswer>`
    select r.response_id, r.engagement_id, r.customer_id, r.contact_id, r.phase_id, r.feeling, r.story,
      concat_ws(' ', nullif(c.first_name, ''), nullif(c.infix, ''), nullif(c.last_name, '')) as contact_name,
      coalesce(r.changed_at, r.answered_at) as at
    from response r
    left join contact c on c.organisation_id = r.organisation_id and c.contact_id = r.contact_id
    where r.organisation_id = ${organisationId} and r.feeling < 0
      and coalesce(r.changed_at, r.answered_at) >= ${since.toString()}
    order by coalesce(r.changed_at, r.answered_at) desc, r.response_id desc
    limit 500`.execute(tx)
  return rows
}

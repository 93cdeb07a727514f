import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readCursor, writeCursor } from '../../platform/http/cursor.ts'
import type { CustomerFilter, CustomerRow } from './customers.contract.ts'
import { searchWords } from './search-words.ts'
import { isOpen, type PhaseNow, phasesOfCustomer } from './travelling.ts'

type Filter = z.output<typeof CustomerFilter>
type Row = z.input<typeof CustomerRow>
interface FoundRow {
  customerId: string
  name: string
  kind: Row['kind']
  score: number
  personaId: string | null
  personaName: string | null
  city: string | null
  email: string | null
  phone: string | null
  phases: PhaseNow[]
  lastTouchAt: string | null
}

/** No more than this many customers are found for one search: the rest is better found by other words. */
export const mostHits = 200

/**
 * A page of customers in one question to the database, however many there are: by name, or by how well they match.
 * How many are shown is written out in it: as a parameter it would make PostgreSQL plan every page anew. The place after a page is the last row itself, so that rows that come or go in between shift nothing.
 * @throws Refusal `invalid-input` for an `after` that is not ours.
 */
export async function listCustomers(
  tx: Tx,
  actor: Actor,
  filter: Filter,
): Promise<{ customers: Row[]; next: string | null }> {
  const searching = Boolean(filter.search)
  const page = searching ? pageOfHits(actor, filter) : pageByName(actor, filter)
  const { rows } = await sql<FoundRow>`
    with page as materialized (${page})
    select c.customer_id, c.name, c.kind, c.score, c.persona_id, persona.name as persona_name, place.city,
      ${firstPoint('email')} as email, ${firstPoint('phone')} as phone,
      ${phasesOfCustomer} as phases,
      (select t.at from touch t
        where t.organisation_id = c.organisation_id and t.customer_id = c.customer_id and t.withdrawn_at is null
        order by t.at desc limit 1) as last_touch_at
    from page c
    left join persona on persona.organisation_id = c.organisation_id and persona.persona_id = c.persona_id
    left join lateral (select a.city from address a
      where a.organisation_id = c.organisation_id and a.customer_id = c.customer_id and a.city <> ''
      order by a.position limit 1) place on true
    order by c.score desc, case when c.score = 0 then c.name end collate dutch, c.customer_id`.execute(tx)
  const shown = rows.slice(0, filter.limit)
  const last = rows.length > filter.limit ? shown.at(-1) : undefined
  return {
    customers: shown.map(({ personaId, personaName, score: _score, ...row }) => ({
      ...row,
      persona: personaId && personaName !== null ? { id: personaId, name: personaName } : null,
    })),
    next: last ? writeCursor([searching ? last.score : last.name, last.customerId]) : null,
  }
}

/** How many there are in all by the same filter; when searching no more than `mostHits`. */
export async function countCustomers(
  tx: Tx,
  actor: Actor,
  filter: Omit<Filter, 'after' | 'limit'>,
): Promise<{ many: number }> {
  const all = { ...filter, limit: mostHits }
  const counted = filter.search
    ? sql`(${pageOfHits(actor, all)}) c`
    : sql`customer c where c.organisation_id = ${actor.organisationId} ${conditions(actor, all)}`
  const { rows } = await sql<{ many: number }>`select count(*) as many from ${counted}`.execute(tx)
  return { many: rows[0]?.many ?? 0 }
}

/** In the order of names; the index on them leads to the right place at once. */
function pageByName(actor: Actor, filter: Filter): RawBuilder<unknown> {
  const place = filter.after ? readCursor(z.tuple([z.string(), z.uuid()]), filter.after) : undefined
  const after = place
    ? sql`and (c.name collate dutch, c.customer_id) > (${place[0]}::text collate dutch, ${place[1]}::uuid)`
    : sql``
  return sql`
    select c.*, 0::real as score from customer c
    where c.organisation_id = ${actor.organisationId} ${conditions(actor, filter)} ${after}
    order by c.name collate dutch, c.customer_id
    limit ${sql.lit(filter.limit + 1)}`
}

/**
 * The best matches first. Each is looked up by its key, which `offset 0` holds to: how many there will be is not known when
 * the plan is made once for all searches, and reading every customer would seem as good.
 */
function pageOfHits(actor: Actor, filter: Filter): RawBuilder<unknown> {
  const place = filter.after ? readCursor(z.tuple([z.number(), z.uuid()]), filter.after) : undefined
  const after = place
    ? sql`and (-hit.score, c.customer_id) > (-(${place[0]}::real), ${place[1]}::uuid)`
    : sql``
  return sql`
    select c.*, hit.score
    from search_subjects(${searchWords(filter.search ?? '')}, '{customer}', ${mostHits}) hit
    cross join lateral (
      select * from customer
      where organisation_id = ${actor.organisationId} and customer_id = hit.subject_id offset 0) c
    where true ${conditions(actor, filter)} ${after}
    order by hit.score desc, c.customer_id
    limit ${sql.lit(filter.limit + 1)}`
}

function conditions({ organisationId }: Actor, filter: Filter): RawBuilder<unknown> {
  const { archived, kind, personaId, source, phaseId, open } = filter
  const all = [archived === 'true' ? sql`c.archived_at is not null` : sql`c.archived_at is null`]
  if (kind) all.push(sql`c.kind = ${kind}`)
  if (personaId) all.push(sql`c.persona_id = ${personaId}`)
  if (source) all.push(sql`c.source = ${source}`)
  if (phaseId) all.push(sql`c.customer_id = any (array(${inPhase(organisationId, phaseId)}))`)
  if (open === 'true') all.push(sql`c.customer_id = any (array(${travellers(organisationId)}))`)
  if (open === 'false') all.push(sql`c.customer_id <> all (array(${travellers(organisationId)}))`)
  return sql`and ${sql.join(all, sql` and `)}`
}

// These stand by themselves, so that they are looked up once for the page and not once for each customer.
const travellers = (organisationId: string) => sql`
  select e.customer_id from engagement e where e.organisation_id = ${organisationId} and ${isOpen}`

const inPhase = (organisationId: string, phaseId: string) => sql`
  select e.customer_id from stay s join engagement e using (organisation_id, engagement_id)
  where s.organisation_id = ${organisationId} and s.phase_id = ${phaseId} and s.left_at is null and ${isOpen}`

const firstPoint = (kind: 'email' | 'phone') => sql`(select p.value
  from contact k join contact_point p on p.organisation_id = k.organisation_id and p.contact_id = k.contact_id
  where k.organisation_id = c.organisation_id and k.customer_id = c.customer_id and p.kind = ${kind}
  order by k.position, p.position limit 1)`

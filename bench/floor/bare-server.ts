import Fastify from 'fastify'
import pg from 'pg'
import { sessionTokenFrom } from '../../src/platform/auth/session-cookie.ts'
import { newId } from '../../src/platform/ids.ts'
import { secretsFrom } from '../../src/platform/secrets.ts'
import * as queries from './bare-queries.ts'

/**
 * The least that could answer: Fastify, one pool of the same size, and per request the session, the transaction in
 * the organisation, the one query, the writes. No validation, no checks, no rooms. Started as a process of its own.
 */
const { APP_URL, SECRET, PORT } = process.env
const secret = secretsFrom(SECRET ?? '').sessions
const pool = new pg.Pool({ connectionString: APP_URL, max: 10 })
const app = Fastify()

interface Member {
  organisation_id: string
  user_id: string
}

async function inside<T>(
  cookie: string | undefined,
  mode: 'read only' | 'read write',
  work: (client: pg.PoolClient, member: Member) => Promise<T>,
): Promise<T> {
  const token = sessionTokenFrom(cookie, secret)
  const client = await pool.connect()
  try {
    await client.query(`start transaction ${mode}`)
    const { rows } = await client.query<Member>(queries.session, [token, new Date().toISOString()])
    if (!rows[0]) throw new Error('nobody is signed in')
    const answer = await work(client, rows[0])
    await client.query('commit')
    return answer
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

const reading = (
  path: string,
  query: string,
  values: (member: Member, asked: Record<string, string>) => unknown[],
) =>
  app.get(path, ({ headers, query: asked }) =>
    inside(headers.cookie, 'read only', async (client, member) => {
      const { rows } = await client.query(query, values(member, asked as Record<string, string>))
      return rows
    }),
  )
reading('/customers', queries.firstPage, (member) => [member.organisation_id])
reading('/customers/search', queries.searched, (member, { search }) => [member.organisation_id, search])
reading('/customers/filtered', queries.filtered, (member, { personaId }) => [
  member.organisation_id,
  personaId,
])
reading('/today', queries.today, (member) => [member.organisation_id, member.user_id])

app.post('/customers/:customerId/touches', ({ headers, params, body }) =>
  inside(headers.cookie, 'read write', async (client, { organisation_id, user_id }) => {
    const { customerId } = params as { customerId: string }
    const { engagementId, lane, direction, text } = body as Record<string, string>
    const touchId = newId()
    const at = new Date().toISOString()
    const { rows } = await client.query<{ due: string }>(queries.promise, [organisation_id, engagementId])
    await client.query(queries.newTouch, [
      organisation_id,
      touchId,
      customerId,
      engagementId,
      at,
      lane,
      direction,
      user_id,
      text,
    ])
    await client.query(queries.newEvent, [
      organisation_id,
      newId(),
      at,
      user_id,
      touchId,
      customerId,
      engagementId,
    ])
    await client.query(queries.heard, [organisation_id, engagementId, at, rows[0]?.due])
    return { touchId }
  }),
)

await app.listen({ host: '127.0.0.1', port: Number(PORT) })
process.send?.('open')

import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Member, TestHouse } from './house.ts'
import { within } from './travel.ts'

/** A page as a customer gets it. */
export interface CustomerPageSeen {
  status: number
  text: string
  headers: Record<string, unknown>
}

const tables = [
  ...['customer', 'contact', 'contact_point', 'engagement', 'move', 'stay', 'stage', 'bump', 'result'],
  ...['touch', 'where_now', 'progress_update', 'survey', 'response', 'outgoing_mail', 'secret_link', 'event'],
  ...['organisation', 'membership', 'stored_file', 'phase', 'moment', 'persona', 'card', 'journey'],
]

/** How many rows an organisation has, table by table. */
export const rowCounts = (test: TestHouse, owner: Member): Promise<Record<string, number>> =>
  within(test, owner, async (tx) => {
    const counts: Record<string, number> = {}
    for (const table of tables) {
      const { rows } = await sql<{
        n: number
      }>`select count(*)::integer as n from ${sql.table(table)}`.execute(tx)
      counts[table] = rows[0]?.n ?? 0
    }
    return counts
  })

/** Every text of at least `least` characters that the organisation keeps anywhere. */
export const everyText = (test: TestHouse, owner: Member, least: number): Promise<Set<string>> =>
  within(test, owner, async (tx) => {
    const texts = new Set<string>()
    for (const table of tables) {
      const { rows } = await sql<{ row: Record<string, unknown> }>`
        select to_jsonb(t) as row from ${sql.table(table)} t`.execute(tx)
      for (const value of rows.flatMap(({ row }) => Object.values(row))) {
        if (typeof value === 'string' && value.length >= least) texts.add(value)
      }
    }
    return texts
  })

/** Compressed bytes of a page, and of all the letters that its language needs from the house. */
export async function weightOf(
  test: TestHouse,
  page: string,
  fonts: string[],
): Promise<{ page: number; fonts: number }> {
  let bytes = 0
  for (const name of fonts) {
    const address = new RegExp(`/assets/customer/${name}\\.[0-9a-f]+\\.woff2`).exec(page)?.[0] ?? name
    const { statusCode, rawPayload, headers } = await test.app.inject({ method: 'GET', url: address })
    if (statusCode !== 200 || !String(headers['cache-control']).includes('immutable')) {
      throw new Error(`${name} is not served to be kept`)
    }
    bytes += rawPayload.length
  }
  return { page: brotliCompressSync(page).length, fonts: bytes }
}

/** Whether the policy of a page allows its own style sheet and no script at all from within it. */
export function allowsItsStyle({ text, headers }: CustomerPageSeen): boolean {
  const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = String(headers['content-security-policy'])
  return policy.includes(`'sha256-${hash}'`) && !policy.includes('unsafe')
}

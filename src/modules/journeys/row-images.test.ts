import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keyOf, merged, planOnto, type RowChange, type RowImage, reversed } from './row-images.ts'

const at = '2026-11-19T08:30:00Z'
const card = (card_id: string, text: string, position = 1): RowImage => ({
  ...{ card_id, text, position, revision: 1, updated_at: at },
})
const keyed = (rows: RowImage[]) => new Map(rows.map((row) => [keyOf('card', row), row]))
const edited = (before: RowImage, after: RowImage): RowChange => ({ subject: 'card', before, after })

it('takes back only the column that was changed, and leaves what somebody else wrote beside it', () => {
  const step = edited(card('a', 'old'), { ...card('a', 'new'), revision: 2 })
  const now = { ...card('a', 'new', 7), revision: 3 }
  expect(planOnto(reversed([step]), keyed([now]), at)?.update).toEqual([{ ...now, text: 'old', revision: 4 }])
})

it('sees that somebody changed the same thing since', () => {
  const step = edited(card('a', 'old'), card('a', 'new'))
  expect(planOnto(reversed([step]), keyed([card('a', 'newer')]), at)).toBeNull()
  expect(planOnto(reversed([step]), keyed([]), at)).toBeNull()
  const added: RowChange = { subject: 'card', before: null, after: card('a', 'new') }
  expect(planOnto(reversed([added]), keyed([card('a', 'newer')]), at)).toBeNull()
  expect(planOnto([added], keyed([card('a', 'new')]), at)).toBeNull()
})

/** A history of one row per id: what a sequence of writes does to a small table. */
const writes = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: fc.option(fc.constantFrom('x', 'y', 'z')) }),
  { maxLength: 20 },
)

it('any sequence of writes, merged and reversed, plans the table back to what it was', () => {
  fc.assert(
    fc.property(writes, writes, (earlier, step) => {
      const table = new Map<string, RowImage>()
      const write = (list: typeof step): RowChange[] =>
        list.flatMap(({ id, text }) => {
          const before = table.get(id) ?? null
          const after = text === null ? null : card(id, text)
          if (after) table.set(id, after)
          else table.delete(id)
          return before || after ? [{ subject: 'card' as const, before, after }] : []
        })
      write(earlier)
      const start = new Map(table)
      const changes = write(step)
      const plan = planOnto(merged(reversed(changes)), keyed([...table.values()]), at)
      for (const row of plan?.remove ?? []) table.delete(String(row.card_id))
      for (const row of [...(plan?.insert ?? []), ...(plan?.update ?? [])])
        table.set(String(row.card_id), row)
      const said = (rows: Map<string, RowImage>) => [...rows].map(([id, { text }]) => `${id} ${text}`).sort()
      expect(plan).not.toBeNull()
      expect(said(table)).toEqual(said(start))
    }),
  )
})

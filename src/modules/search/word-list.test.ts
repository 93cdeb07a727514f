import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts'
import { type Database, openDatabase, type Tx, withinOrganisation } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'

let test: TestDatabase
let database: Database
beforeAll(async () => {
  test = await cloneDatabase()
  database = openDatabase(test.appUrl, () => {})
})
afterAll(async () => {
  await database.destroy()
  await test.drop()
})

const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 9 })
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))

/** A word with one letter forgotten, one too many, another one, or two that changed places. */
const slips = (written: string) =>
  fc
    .tuple(fc.nat(written.length - 1), fc.constantFrom('less', 'more', 'other', 'swapped'))
    .map(([at, kind]) => {
      const [before, here, after] = [written.slice(0, at), written[at], written.slice(at + 1)]
      if (kind === 'less') return before + after
      if (kind === 'more') return `${before}x${here}${after}`
      if (kind === 'other') return `${before}x${after}`
      return before + after.slice(0, 1) + here + after.slice(1)
    })
const misspelt = (written: string) =>
  fc.tuple(...written.split(' ').map(slips)).map((words) => words.join(' '))
const withSlips = name.chain((written) => fc.tuple(fc.constant(written), misspelt(written)))

it('finds everybody with one slip of the pen in each of their words', async () => {
  await fc.assert(
    fc.asyncProperty(withSlips, fc.array(name, { maxLength: 20 }), async ([written, typed], others) => {
      const organisationId = await organisation()
      const found = await within(organisationId, async (tx) => {
        for (const other of others) await add(tx, organisationId, other)
        const customerId = await add(tx, organisationId, written)
        const { rows } = await sql<{ subjectId: string }>`
          select subject_id from search_subjects(${typed}, '{customer}', 200)`.execute(tx)
        // What is written just so goes before what resembles it.
        const exact = others.some((other) => typed.split(' ').every((part) => other.includes(part)))
        return exact || rows.some(({ subjectId }) => subjectId === customerId)
      })
      expect(found).toBe(true)
    }),
    { numRuns: 40 },
  )
})

it('knows exactly the words of the names there are, whatever became of them', async () => {
  const organisationId = await organisation()
  const change = fc.record({
    what: fc.constantFrom('add', 'rename', 'archive', 'erase'),
    which: fc.nat(),
    name,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
      await within(organisationId, async (tx) => {
        for (const { what, which, name: written } of changes) {
          const all = await tx.selectFrom('customer').select('customerId').orderBy('customerId').execute()
          const customerId = all[which % (all.length || 1)]?.customerId
          if (what === 'add' || !customerId) await add(tx, organisationId, written)
          else if (what === 'erase')
            await tx.deleteFrom('customer').where('customerId', '=', customerId).execute()
          else
            await tx
              .updateTable('customer')
              .set(what === 'rename' ? { name: written } : { archivedAt: '2026-11-19' })
              .where('customerId', '=', customerId)
              .execute()
        }
      })
      expect(await listed(organisationId)).toEqual(await named(organisationId))
    }),
    { numRuns: 25 },
  )
})

it('keeps a word that one gives up while another takes it', async () => {
  const organisationId = await organisation()
  const first = await within(organisationId, (tx) => add(tx, organisationId, 'Zeldzaam'))
  await within(organisationId, async (taking) => {
    await add(taking, organisationId, 'Zeldzaam Ook')
    await within(organisationId, (giving) =>
      giving.updateTable('customer').set({ name: 'Gewoon' }).where('customerId', '=', first).execute(),
    )
  })
  expect(await listed(organisationId)).toEqual(['gewoon', 'ook', 'zeldzaam'])
})

it('lets two bring the same words in another order, and neither waits for the other', async () => {
  const organisationId = await organisation()
  await within(organisationId, async (one) => {
    await add(one, organisationId, 'Jansen')
    await within(organisationId, async (other) => {
      await add(other, organisationId, 'Bakker')
      await add(other, organisationId, 'Jansen')
    })
    await add(one, organisationId, 'Bakker')
  })
  expect(await listed(organisationId)).toEqual(['bakker', 'jansen'])
})

const within = <T>(organisationId: string, work: (tx: Tx) => Promise<T>) =>
  withinOrganisation(database, organisationId, work)

async function organisation(): Promise<string> {
  const organisationId = newId()
  const founded = { organisationId, name: 'Vloeren', createdAt: '2026-11-19' }
  await within(organisationId, (tx) => tx.insertInto('organisation').values(founded).execute())
  return organisationId
}

async function add(tx: Tx, organisationId: string, written: string): Promise<string> {
  const customerId = newId()
  const moments = { createdAt: '2026-11-19', updatedAt: '2026-11-19' }
  await tx
    .insertInto('customer')
    .values({ organisationId, customerId, kind: 'company', name: written, ...moments })
    .execute()
  return customerId
}

const listed = (organisationId: string) =>
  within(organisationId, async (tx) => {
    const rows = await tx.selectFrom('searchWord').select('word').distinct().orderBy('word').execute()
    return rows.map((row) => row.word)
  })

const named = (organisationId: string) =>
  within(organisationId, async (tx) => {
    const { rows } = await sql<{ word: string }>`
      select distinct unnest(words_of(names)) as word from search_document order by 1`.execute(tx)
    return rows.map((row) => row.word)
  })
